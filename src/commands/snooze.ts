import { noteMost } from '../domain/limits.ts';
import { addDays, type LocalDay } from '../domain/calendar.ts';
import { move, wakes } from '../domain/changes/planning.ts';
import { slowDown, snooze, wake } from '../domain/changes/standing.ts';
import type { DeliveryId, StepId } from '../domain/ids.ts';
import { mayChange } from '../domain/policy.ts';
import type { Prospect } from '../domain/prospect.ts';
import { buttons } from '../views/buttons.ts';
import { type Modal, noticeModal } from '../views/form.ts';
import { forms as kinds } from '../views/forms.ts';
import { replace, type Reply, whisper } from '../views/message.ts';
import { plannedView } from '../views/planned.ts';
import { refusalView } from '../views/refusal.ts';
import { called, notedWords, saidView } from '../views/said.ts';
import { snoozeForm } from '../views/snooze-form.ts';
import { offersSlower, snoozedView } from '../views/snoozed.ts';
import { type Context, on, type Verb } from './command.ts';
import { cannotPlan } from './parts/adding.ts';
import { askDay, notAhead } from './parts/ask-day.ts';
import { gone, mine, shown, wrongAhead } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { nameThenDay } from './parts/name-then-day.ts';
import { opening } from './parts/opening.ts';
import { longer, plannedDay, wokenWords } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'snooze',
  aliases: ['unsnooze', 'wake'],
  usage: ['snooze Acme 2 weeks', 'snooze Acme off'],
  summary: 'no nudges about them until then',
  async run(context, words) {
    const { who, day, note: said } = await nameThenDay(context, words);
    // Beside a day it is why; beside one that was picked for it, it was no day.
    const asDay = context.given.day ? /^(?:until|till?|bis)\b/i : day ? null : soundsLikeDay;
    const phrase = said !== null && asDay?.test(said) ? said : null;
    const note = phrase === null ? said : null;
    const tooLong = longer(note ?? '', noteMost, context);
    if (tooLong) return tooLong.reply;
    const found = await whom(context, who, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    const { prospect: before } = found;
    if (before.stopped) return refuse({ refused: 'stopped', name: before.name }).reply;
    if (words.said !== 'snooze' || (!(day && 'day' in day) && isOver.test(phrase ?? words.note ?? '')))
      return wakeUp(context, before, note);
    const unread = !day && phrase !== null ? ({ unread: 'unknown', phrase } as const) : null;
    const bad = unread ?? notAhead(context, day);
    if (bad) return askDay(context, bad, { about: before });
    const until = day && 'day' in day ? day.day : addDays(context.today, 7);
    const { prospect, entry } = await record(context, snooze(before, until, context.today, note));
    return whisper(snoozedView(prospect, until, entry, context.today, note));
  },
};

const isOver = /^(?:off|over|none|end|ended|stop|0)$/i;

/** What stands where the day is read, and is none: a week would be guessed over what was meant. */
const soundsLikeDay = /^(?:(?:until|till?|bis|for|to|over)\b.*|\S+)$/is;

async function wakeUp(context: Context, before: Prospect, note: string | null): Promise<Reply> {
  if (!before.snoozedUntil || before.snoozedUntil <= context.today)
    return whisper(saidView(`${called(before)} is not snoozed. Nothing was changed.`, null));
  const { prospect, entry } = await record(context, wake(before, context.today, note));
  return whisper(saidView(`${called(prospect)} is not snoozed any more.${notedWords(note)}`, entry));
}

/** In a nudge a planned step moves its day; elsewhere, and without one, the person rests. */
export function openSnooze(context: Context, prospect: Prospect, nudge: DeliveryId | null): Modal {
  const step = nudge ? prospect.planned : null;
  return snoozeForm({ prospect, nudge, step, until: step ? plannedDay(context, null) : addDays(context.today, 7) });
}

export const presses = [
  on(buttons.openSnooze, (context, about) => opening(context, about, (prospect, nudge) => openSnooze(context, prospect, nudge))),
  on(buttons.openMove, (context, about) =>
    opening(context, about, (prospect, nudge) => {
      const { planned: step, name } = prospect;
      if (!step) return noticeModal(refusalView({ refused: 'no-step-yet', name }));
      return snoozeForm({ prospect, nudge, step, until: plannedDay(context, null) });
    }),
  ),
  on(buttons.slower, async (context, { prospect: id }) => {
    const before = await context.tenant.prospects.get(id);
    if (!before || !mayChange(context.rep, before)) return replace(refusalView({ refused: 'stale-press' }));
    // Slowing down starts the count anew, so a second press finds nothing left to slow.
    if (!offersSlower(before)) return replace(saidView(`${called(before)}: I already ask half as often.`, null));
    const { prospect, entry } = await record(context, slowDown(before, context.today));
    return replace(saidView(`${called(prospect)}: I ask half as often from now on.`, entry));
  }),
];

export const forms = [
  onSubmit(kinds.snooze, async (context, { prospect: id, nudge, step }, { until }): Promise<Reply> => {
    const { today } = context;
    const before = await mine(context, id);
    if (!before) return gone();
    const wrong = until ? wrongAhead(until, today) : 'Until which day?';
    if (!until || wrong) return { errors: { until: wrong ?? '' } };
    if (step) return moveStep(context, before, { nudge, step, until });
    if (before.stopped) {
      const said = refusalView({ refused: 'stopped', name: before.name }).text;
      return { redraw: snoozeForm({ prospect: before, nudge, step: null, until, said }) };
    }
    const { prospect, entry } = await record(context, snooze(before, until, today));
    return shown(snoozedView(prospect, until, entry, today), nudge);
  }),
];

/** The planned step, on another day. One that is not planned any more stays where it is. */
async function moveStep(
  context: Context,
  before: Prospect,
  { nudge, step, until }: { readonly nudge: DeliveryId | null; readonly step: StepId; readonly until: LocalDay },
): Promise<Reply> {
  const { today, rep } = context;
  const { planned } = before;
  if (planned?.id !== step) return gone();
  const no = await cannotPlan(context, before, until);
  if (no) return { redraw: snoozeForm({ prospect: before, nudge, step: planned, until, said: refusalView(no, today).text }) };
  if (planned.plannedFor === until && !wakes(before, until))
    return shown(plannedView({ prospect: before, step: planned, entry: null, dayOffered: false }, today, rep), nudge);
  const { prospect, entry } = await record(context, move(before, planned, until, today));
  const asides = wokenWords(before, prospect, today);
  return shown(plannedView({ prospect, step: prospect.planned!, entry, dayOffered: false, asides }, today, rep), nudge);
}
