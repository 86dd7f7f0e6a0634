import { addDays, addWorkingDays, type LocalDay } from '../../domain/calendar.ts';
import { type NewStep, plan } from '../../domain/changes/planning.ts';
import type { StepId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import { mentionsDay } from '../../domain/reading/mentions-day.ts';
import { oneLine } from '../../domain/reading/text.ts';
import { takeDay } from '../../domain/reading/take-day.ts';
import type { Direction, When } from '../../domain/reading/when.ts';
import { pastMost, planMost, stepMost } from '../../domain/limits.ts';
import { fullDay } from '../../views/days.ts';
import { type Reply, whisper } from '../../views/message.ts';
import { plannedView } from '../../views/planned.ts';
import type { Context } from '../command.ts';
import { cannotPlan } from './adding.ts';
import { askDay } from './ask-day.ts';
import { hintOn } from './reading.ts';
import { record } from './record.ts';
import { refuse } from './whom.ts';

export type Dated = { readonly text: string; readonly day: LocalDay | null } | { readonly reply: Reply };

/** Words with their day taken off the end. A day that cannot be is asked for again; the words wait in a draft. */
export async function dated(context: Context, words: string, direction: Direction = 'plan'): Promise<Dated> {
  const { rep, now, given, today } = context;
  const { text, when } = takeDay(oneLine(words), { now, zone: rep.zone, locale: rep.locale }, direction);
  const tooLong = longer(text, stepMost, context);
  if (tooLong) return tooLong;
  const bad = unreadable(when, given.day, direction, today);
  if (bad) return { reply: await askDay(context, bad, { past: direction === 'past' }) };
  if (given.day) return { text, day: given.day };
  return { text, day: when && 'day' in when ? when.day : null };
}

function unreadable(when: When | null, picked: LocalDay | undefined, direction: Direction, today: LocalDay) {
  if (!picked) return when && 'unread' in when ? when : null;
  if (direction === 'plan' && picked < today) return { unread: 'past', phrase: picked } as const;
  if (direction === 'plan' ? picked > addDays(today, planMost) : picked < addDays(today, -pastMost))
    return { unread: 'far', phrase: picked } as const;
  return direction === 'past' && picked > today ? ({ unread: 'future', phrase: picked } as const) : null;
}

/** A refusal when the words are longer than what is kept. */
export function longer(words: string, most: number, { typed }: Pick<Context, 'typed'>): { readonly reply: Reply } | null {
  return [...words].length > most ? refuse({ refused: 'words-long', most, typed }) : null;
}

/** The day named, else the rep's next working day. */
export const plannedDay = ({ today, rep }: Context, day: LocalDay | null): LocalDay => day ?? addWorkingDays(today, 1, rep.week);

/** What a day before the end of a snooze did to it. */
export function wokenWords(before: Prospect, after: Prospect, today: LocalDay): string[] {
  const { snoozedUntil: was } = before;
  return was && was > today && after.snoozedUntil === null ? [`They are not snoozed until ${fullDay(was, today)} any more.`] : [];
}

const dayGuessed = 'I read no day in that, so it is the next working day. Another is a press away.';

/** Plans a step for a day; without one, for the rep's next working day, with buttons for others. */
export async function planStep(
  context: Context,
  prospect: Prospect,
  step: Omit<NewStep, 'id' | 'by'>,
  day: LocalDay | null,
  added = false,
): Promise<Reply> {
  const { today, rep } = context;
  const on = plannedDay(context, day);
  const [no, hint] = await Promise.all([
    cannotPlan(context, prospect, on),
    step.playbook ? null : hintOn(context, prospect, step.text, on),
  ]);
  if (no) return refuse(no, context).reply;
  const recorded = await record(context, plan(prospect, { ...step, id: context.newId<StepId>(), by: rep.user }, on, today));
  const planned = { prospect: recorded.prospect, step: recorded.prospect.planned!, entry: recorded.entry };
  const guessed = day === null && !step.playbook && mentionsDay(step.text);
  const asides = [...wokenWords(prospect, recorded.prospect, today), ...(guessed ? [dayGuessed] : [])];
  return whisper(
    plannedView({ ...planned, dayOffered: day === null, added, dropped: prospect.planned, asides, hint }, today, rep),
  );
}
