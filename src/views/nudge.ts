import { addDays, addWorkingDays, type LocalDay, mondayOf } from '../domain/calendar.ts';
import type { Coaching } from '../domain/coach/coaching.ts';
import type { DeliveryId, EntryId } from '../domain/ids.ts';
import type { NudgeContent, NudgeItem } from '../domain/nudge-content.ts';
import { type Prospect, silentTo } from '../domain/prospect.ts';
import type { Rep } from '../domain/rep.ts';
import { stageLabel } from '../domain/stage.ts';
import type { Step } from '../domain/step.ts';
import { buttons } from './buttons.ts';
import { sayDay } from './days.ts';
import { lookBackLine } from './look-back.ts';
import { actions, type Block, context, type Message, message, section } from './message.ts';
import { itemLine } from './nudge-line.ts';
import { nudgePresses, tellPress } from './nudge-presses.ts';
import { called, within } from './said.ts';

/** What the ids of a nudge stand for now. */
export interface NudgeMaterial {
  readonly people: readonly Prospect[];
  readonly steps: readonly Step[];
  readonly coaching: Coaching;
  /** Practices whose Friday question was answered. */
  readonly lookedBack: ReadonlySet<EntryId>;
  /** Whose it is, as far as the days go. */
  readonly rep: Pick<Rep, 'week'> | null;
}

/**
 * The daily message, drawn from ids and from how things stand on `today`: a line that was answered says so and has no
 * buttons, a person who was removed or forgotten is gone from it. Nothing left to say reads as that.
 */
export function nudgeView(
  id: DeliveryId,
  content: NudgeContent,
  material: NudgeMaterial,
  today: LocalDay,
  again?: number,
): Message {
  const lines = content.items.map((item) => lineOf(id, item, content, material, today, again));
  const planned = lines.filter((_, at) => content.items[at]!.step).flatMap(({ blocks }) => blocks);
  const quiet = lines.filter((_, at) => !content.items[at]!.step).flatMap(({ blocks }) => blocks);
  const friday = practised(content, material);
  const named = planned.length + quiet.length + friday.length;
  const open = content.items.filter((_, at) => lines[at]!.open);
  const last = named === 0 ? 'Everybody named here is gone from the list.' : lastWords(open, friday);
  return message(
    planned.length > 0 && section('*Planned*'),
    ...planned,
    quiet.length > 0 && section(planned.length > 0 ? '*Also worth a small step*' : '*Worth a small step*'),
    ...quiet,
    ...friday,
    content.more > 0 && context(`And ${content.more} more: \`/nextstep list\``),
    last !== null && section(last),
  );
}

/** One question for all of it; null where the Friday question has been asked already. */
function lastWords(open: readonly NudgeItem[], friday: readonly Block[]): string | null {
  if (friday.some(({ type }) => type === 'actions')) return null;
  if (open.length === 0) return 'All done here. Thank you.';
  if (open.every(({ because }) => because === 'question'))
    return `What would suit better: ${open.some(({ step }) => step) ? 'half as often, a rest, or letting go' : 'half as often, or a rest'}?`;
  return open.length === 1 ? 'Could you do this one today?' : 'Which of these could you do first?';
}

/** The Friday question, for each worksheet of the week. */
function practised({ to, practised: all = [] }: NudgeContent, { people, steps, lookedBack }: NudgeMaterial): Block[] {
  return all.flatMap(({ practice, prospect: about, step: id }) => {
    const prospect = people.find((one) => one.id === about);
    const step = steps.find((one) => one.id === id);
    if (!prospect || !step || step.state === 'void' || prospect.owner !== to || prospect.stopped) return [];
    if (lookedBack.has(practice)) return [section(`${called(prospect)} · looked back`)];
    return [
      section(lookBackLine(prospect, step.text)),
      actions([buttons.lookBack.draw('Tell what happened', { prospect: about, practice })]),
    ];
  });
}

function lineOf(
  nudge: DeliveryId,
  item: NudgeItem,
  content: NudgeContent,
  { people, steps, coaching, rep }: NudgeMaterial,
  today: LocalDay,
  again?: number,
): { readonly open: boolean; readonly blocks: readonly Block[] } {
  const prospect = people.find((one) => one.id === item.prospect);
  if (!prospect) return { open: false, blocks: [] };
  const step = steps.find((one) => one.id === item.step);
  const line = { nudge, prospect: prospect.id };
  const answer = answered(item, prospect, step, content, today);
  if (answer === null) {
    const presses = nudgePresses(item, line, { tomorrow: tomorrowLabel(today, rep), again });
    return { open: true, blocks: [section(itemLine(item, prospect, coaching, today)), presses] };
  }
  const tell = prospect.owner === content.to ? tellPress(line, step ?? null) : null;
  return { open: false, blocks: [section(`${called(prospect)} · ${answer}`), ...(tell ? [tell] : [])] };
}

/** What the press for the next working day is called: none when that is Monday, which has its own. */
function tomorrowLabel(today: LocalDay, rep: NudgeMaterial['rep']): string | null {
  const next = rep ? addWorkingDays(today, 1, rep.week) : addDays(today, 1);
  if (next === addDays(today, 1)) return 'Tomorrow';
  return next === addDays(mondayOf(today), 7) ? null : 'Next working day';
}

/** How a line was answered since it was sent; null while it is open, and a press on it still counts. */
export function answered(
  { step: planned, because }: NudgeItem,
  prospect: Prospect,
  step: Step | undefined,
  { to, day }: Pick<NudgeContent, 'to' | 'day'>,
  today: LocalDay,
): string | null {
  if (prospect.owner !== to) return `with <@${prospect.owner}> now`;
  if (prospect.stopped) return 'asked us to stop';
  if (step?.state === 'done') return `done: ${within(step.text)}`;
  if (step?.state === 'dropped' || step?.state === 'void') return `let go of: ${within(step.text)}`;
  const until = silentTo(prospect, today);
  if (until) return `in peace until ${sayDay(until, today)}`;
  if (prospect.touchedOn < day) return null;
  if (planned && step?.plannedFor && step.plannedFor > day)
    return `moved to ${sayDay(step.plannedFor, today)}: ${within(step.text)}`;
  if (!planned && prospect.planned?.plannedFor)
    return `planned for ${sayDay(prospect.planned.plannedFor, today)}: ${within(prospect.planned.text)}`;
  if (prospect.snoozedUntil && prospect.snoozedUntil > day) return `resting until ${sayDay(prospect.snoozedUntil, today)}`;
  if (prospect.slower > 0 && because === 'question') return 'I ask half as often from now on';
  return planned ? null : `in good hands, ${stageLabel(prospect.stage)}`;
}
