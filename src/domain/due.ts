import { addDays, addWorkingDays, type LocalDay, startOfDay, type WorkWeek, workingDaysBetween } from './calendar.ts';
import type { Prospect } from './prospect.ts';
import { onboardingDays, type Rhythms, rhythmDays, rhythmName } from './rhythm.ts';

/** What due-ness needs to know about the rep: where their days begin, and which of them are worked. */
export interface RepCalendar {
  readonly zone: string;
  readonly week: WorkWeek;
}

/** Working days without a word after the 1st, 2nd, 3rd and 4th nudge that nobody acted on. */
export const pauses = [1, 2, 4, 8] as const;

/** Nudges after which the app has asked "slower, rest or drop?" and says no more until answered. */
export const nudgesUntilSilence = pauses.length + 1;

export type Due =
  | { readonly due: LocalDay; readonly because: 'planned' | 'quiet' | 'agreed' }
  | { readonly due: null; readonly because: 'stopped' | 'removed' | 'asked' };

/**
 * The first local day on which a nudge may speak about a prospect, or null when none may.
 * This is the one place where due-ness is decided; the stored `next_nudge_at` is its result.
 */
export function dueOn(prospect: Prospect, rhythms: Rhythms, week: WorkWeek): Due {
  if (prospect.removed) return { due: null, because: 'removed' };
  if (prospect.stopped) return { due: null, because: 'stopped' };
  if (prospect.nudges >= nudgesUntilSilence) return { due: null, because: 'asked' };
  const own = ownDay(prospect, rhythms, week);
  // A batch is spread so that it does not come up all at once; what the rep planned for a day is meant for that day.
  const spreadTo = prospect.planned ? null : prospect.spreadTo;
  const { touchedOn, snoozedUntil, silentUntil } = prospect;
  return { ...own, due: latest(own.due, addDays(touchedOn, 1), snoozedUntil, spreadTo, silentUntil, afterPause(prospect, week)) };
}

/** Named in today’s nudge, and nobody has acted since: paused for the next nudges, and still one of today’s. */
export function namedToday({ nudgedOn }: Pick<Prospect, 'nudgedOn'>, today: LocalDay): boolean {
  return nudgedOn === today;
}

/**
 * The instant stored with the prospect: the start of the due day in the rep's zone, null when never.
 * Independent of the rep's hour, so changing the hour leaves a thousand prospects alone.
 */
export function nextNudgeAt(prospect: Prospect, rhythms: Rhythms, { zone, week }: RepCalendar): Date | null {
  const { due } = dueOn(prospect, rhythms, week);
  return due ? startOfDay(due, zone) : null;
}

/**
 * The first day on which they count as quiet unless a step is planned for then or later; null when they never do.
 * Unlike due-ness it does not wait for snoozes and pauses: it tells how things stand, not whether to speak. An agreed
 * silence is how things stand.
 */
export function quietOn(prospect: Prospect, rhythms: Rhythms, week: WorkWeek): LocalDay | null {
  if (prospect.removed || prospect.stopped) return null;
  return latest(agreed(prospect) ?? quietRule(prospect, rhythms, week).day, prospect.silentUntil);
}

/**
 * How overdue a quiet prospect is, in rhythms: once on the day they fall quiet or the agreed date comes, then up to
 * three. Measured by the rhythm that made them quiet, so it never falls while time passes.
 */
export function overdue(prospect: Prospect, rhythms: Rhythms, week: WorkWeek, today: LocalDay): number {
  const { day, rhythm } = quietRule(prospect, rhythms, week);
  const from = latest(agreed(prospect) ?? day, prospect.silentUntil);
  return Math.min(1 + workingDaysBetween(from, today, week) / rhythm, overdueAtMost);
}

const overdueAtMost = 3;

const latest = (first: LocalDay, ...others: readonly (LocalDay | null)[]): LocalDay =>
  others.reduce<LocalDay>((last, day) => (day && day > last ? day : last), first);

function ownDay(prospect: Prospect, rhythms: Rhythms, week: WorkWeek): Extract<Due, { due: LocalDay }> {
  if (prospect.planned?.plannedFor) return { due: prospect.planned.plannedFor, because: 'planned' };
  const until = agreed(prospect);
  return until ? { due: until, because: 'agreed' } : { due: quietRule(prospect, rhythms, week).day, because: 'quiet' };
}

const agreed = ({ stage, agreedUntil }: Prospect): LocalDay | null => (stage === 'not now' ? agreedUntil : null);

/** The first day that is as many working days from the last word as the rhythm of that day says, and that rhythm. */
export function quietRule(
  prospect: Prospect,
  rhythms: Rhythms,
  week: WorkWeek,
): { readonly day: LocalDay; readonly rhythm: number; readonly name: keyof Rhythms } {
  const { contactedOn, stageSince } = prospect;
  const name = rhythmName(prospect, contactedOn);
  const rhythm = rhythmDays(prospect, rhythms, contactedOn);
  const day = addWorkingDays(contactedOn, rhythm, week);
  const nameThen = rhythmName(prospect, day);
  if (nameThen === name) return { day, rhythm, name };
  // The first month after a yes ends before its rhythm does: the slower one holds, from the end of that month at the earliest.
  const slower = rhythmDays(prospect, rhythms, day);
  const [slow, monthOver] = [addWorkingDays(contactedOn, slower, week), addDays(stageSince, onboardingDays)];
  return { day: slow > monthOver ? slow : monthOver, rhythm: slower, name: nameThen };
}

function afterPause({ nudges, nudgedOn }: Prospect, week: WorkWeek): LocalDay | null {
  if (!nudgedOn) return null;
  return addWorkingDays(nudgedOn, (pauses[nudges - 1] ?? 0) + 1, week);
}
