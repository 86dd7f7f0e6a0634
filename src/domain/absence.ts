import { addDays, isWorkingDay, type LocalDay, type WorkWeek } from './calendar.ts';

/** When a rep is left in peace. */
export interface Absence {
  /** The first day of it; null when it began as it was said. */
  readonly awayFrom: LocalDay | null;
  /** The first day on which they are back; null when they have not been away. */
  readonly awayUntil: LocalDay | null;
}

export function isAway({ awayFrom, awayUntil }: Absence, day: LocalDay): boolean {
  return awayUntil !== null && day < awayUntil && (awayFrom === null || day >= awayFrom);
}

/** The days of an absence: `from` is null for one that has begun, or begins at once; `until` is the day they are back. */
export interface AwayDays {
  readonly from: LocalDay | null;
  readonly until: LocalDay;
}

/** What is left of an absence, or is still to come. Null when there is none. */
export function absenceOf({ awayFrom, awayUntil }: Absence, today: LocalDay): AwayDays | null {
  if (awayUntil === null || awayUntil <= today) return null;
  return { from: awayFrom !== null && awayFrom > today ? awayFrom : null, until: awayUntil };
}

/** Whether a rep works on that day, and is there. */
export function isThere(rep: Absence & { readonly week: WorkWeek }, day: LocalDay): boolean {
  return isWorkingDay(day, rep.week) && !isAway(rep, day);
}

/** The first such day, `from` or later; null for whoever works on no day. */
export function nextThere(rep: Absence & { readonly week: WorkWeek }, from: LocalDay): LocalDay | null {
  if (rep.week.days.length === 0) return null;
  let day = from;
  while (!isThere(rep, day)) day = rep.awayUntil && isAway(rep, day) ? rep.awayUntil : addDays(day, 1);
  return day;
}
