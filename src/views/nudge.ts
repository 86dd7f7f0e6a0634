import type { ActionsBlock, SectionBlock } from '@slack/types';
import { addDays, addWorkingDays, type LocalDay, mondayOf } from '../domain/calendar.ts';
import type { Coaching } from '../domain/coach/coaching.ts';
import type { DeliveryId, EntryId } from '../domain/ids.ts';
import type { NudgeContent, NudgeItem } from '../domain/nudge-content.ts';
import { type Prospect, silentTo } from '../domain/prospect.ts';
import type { Rep } from '../domain/rep.ts';
import { stageLabel } from '../domain/stage.ts';
import type { Step } from '../domain/step.ts';
import { buttons, pickers } from './buttons.ts';
import { sayDay } from './days.ts';
import { lookBackLine } from './look-back.ts';
import { actions, type Block, context, escape, type Message, message, section } from './message.ts';
import { itemLine } from './nudge-line.ts';
import { called } from './said.ts';

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
export function nudgeView(id: DeliveryId, content: NudgeContent, material: NudgeMaterial, today: LocalDay): Message {
  const lines = content.items.map((item) => lineOf(id, item, content, material, today));
  const planned = lines.filter((_, at) => content.items[at]!.step).flat();
  const quiet = lines.filter((_, at) => !content.items[at]!.step).flat();
  const open = lines.filter((line) => line.length > 1).length;
  return message(
    planned.length > 0 && section('*Planned*'),
    ...planned,
    quiet.length > 0 &&
      section(planned.length ? '*And they have heard nothing for a while*' : '*They have heard nothing for a while*'),
    ...quiet,
    ...practised(content, material),
    content.more > 0 && context(`And ${content.more} more: \`/nextstep list\``),
    section(
      lines.flat().length === 0
        ? 'Everybody named here is gone from the list.'
        : open === 0
          ? 'All answered. Thank you.'
          : open === 1
            ? 'Could you do this one today?'
            : 'Which of these could you do first?',
    ),
  );
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
): (SectionBlock | ActionsBlock)[] {
  const prospect = people.find((one) => one.id === item.prospect);
  if (!prospect) return [];
  const step = steps.find((one) => one.id === item.step);
  const answer = answered(item, prospect, step, content, today);
  if (answer) return [section(`${called(prospect)} · ${answer}`)];
  const line = { nudge, prospect: prospect.id };
  const picker = { block_id: pickers.nudgeDay.blockId(line) };
  return [
    section(itemLine(item, prospect, coaching, today)),
    { ...actions(pressesFor(item, prospect, line, tomorrowLabel(today, rep))), ...picker },
  ];
}

function pressesFor(
  item: NudgeItem,
  prospect: Prospect,
  line: { nudge: DeliveryId; prospect: Prospect['id'] },
  tomorrow: string | null,
) {
  const why = buttons.why.draw('Why', { prospect: prospect.id });
  const first = item.step
    ? [buttons.nudgeDone.draw('Did it', line, 'primary')]
    : item.suggestion
      ? [buttons.nudgePlan.draw('Plan it for today', { ...line, playbook: item.suggestion }, 'primary')]
      : [];
  if (item.because === 'question') {
    const drop = item.step ? [buttons.nudgeDrop.draw('Drop it', line)] : [];
    return [...first, buttons.nudgeSlower.draw('Half as often', line), buttons.nudgeRest.draw('Rest', line), ...drop, why];
  }
  const later = (label: string, until: 'tomorrow' | 'monday' | 'two weeks') => buttons.nudgeLater.draw(label, { ...line, until });
  return [
    ...first,
    ...(tomorrow ? [later(tomorrow, 'tomorrow')] : []),
    later('Monday', 'monday'),
    later('In 2 weeks', 'two weeks'),
    pickers.nudgeDay.draw('Another day'),
    why,
  ];
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
  if (step?.state === 'done') return `done: ${escape(step.text)}`;
  if (step?.state === 'dropped' || step?.state === 'void') return `let go of: ${escape(step.text)}`;
  const until = silentTo(prospect, today);
  if (until) return `in peace until ${sayDay(until, today)}`;
  if (prospect.touchedOn < day) return null;
  if (planned && step?.plannedFor && step.plannedFor > day)
    return `moved to ${sayDay(step.plannedFor, today)}: ${escape(step.text)}`;
  if (!planned && prospect.planned?.plannedFor)
    return `planned for ${sayDay(prospect.planned.plannedFor, today)}: ${escape(prospect.planned.text)}`;
  if (prospect.snoozedUntil && prospect.snoozedUntil > day) return `resting until ${sayDay(prospect.snoozedUntil, today)}`;
  if (prospect.slower > 0 && because === 'question') return 'I ask half as often from now on';
  return planned ? null : `in good hands, ${stageLabel(prospect.stage)}`;
}
