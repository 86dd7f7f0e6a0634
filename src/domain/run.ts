import { isThere, nextThere } from './absence.ts';
import { addDays, dayAt, type LocalDay } from './calendar.ts';
import type { Rep } from './rep.ts';
import { type Window, windowOn } from './window.ts';

/** What the clock finds when it looks at a rep: days that passed without a nudge, and perhaps a day to nudge now. */
export interface Run {
  readonly skipped: readonly { readonly day: LocalDay; readonly reason: SkipReason }[];
  readonly day: LocalDay | null;
  /** When to look at this rep again; null when never. */
  readonly next: Date | null;
}

/**
 * `outage`: the window ended before any process looked. `too-soon`: less than 12 hours after the one before.
 * `moved`: travel, or a new hour, put the window into the past before it was used. `unwanted`: by the time it could be
 * said, the rep was away, had that day off, or wanted no nudges.
 */
export type SkipReason = 'outage' | 'too-soon' | 'moved' | 'unwanted';

type Clocked = Pick<
  Rep,
  | 'zone'
  | 'hour'
  | 'week'
  | 'strength'
  | 'awayFrom'
  | 'awayUntil'
  | 'nextRunAt'
  | 'lastNudgedAt'
  | 'joinedAt'
  | 'deactivated'
  | 'guest'
  | 'unreachable'
>;

const hours = (count: number): number => count * 3_600_000;
const apart = hours(12);
/** The clock looks once a minute: what waits no longer than two beats was not overlooked. */
const beats = 2 * 60_000;
/** A year of working days: of what was dead for longer, the rest is one story and not a thousand rows. */
const daysRecorded = 260;

/** Decides what a due rep's turn means at `now`. Looks only; nothing is claimed by it. */
export function planRun(rep: Clocked, now: Date): Run {
  if (!nudgeable(rep)) return { skipped: [], day: null, next: null };
  const today = dayAt(now, rep.zone);
  const skipped = missedDays(rep, today);
  if (!isThere(rep, today)) return { skipped, day: null, next: nextRunAt(rep, today) };
  const { opens, closes } = windowOn(today, rep);
  if (now < opens) return { skipped, day: null, next: opens };
  const tomorrow = nextRunAt(rep, today);
  if (now >= closes) {
    const reason = rep.nextRunAt && rep.nextRunAt >= closes ? 'moved' : 'outage';
    return { skipped: [...skipped, { day: today, reason }], day: null, next: tomorrow };
  }
  const rested = restedAt(rep) ?? opens;
  if (now >= rested) return { skipped, day: today, next: tomorrow };
  if (rested < closes) return { skipped, day: null, next: rested };
  return { skipped: [...skipped, { day: today, reason: 'too-soon' }], day: null, next: tomorrow };
}

/**
 * When a nudge that was decided on for `day` may be said, `now` or later; or why not at all. Between deciding and saying
 * there may be hours in which Slack takes nothing, and the rep travels, leaves, or hears another nudge.
 */
export function sayable(day: LocalDay, rep: Clocked, now: Date): Date | SkipReason {
  if (!nudgeable(rep) || !isThere(rep, day)) return 'unwanted';
  const { opens, closes } = windowOn(day, rep);
  const rested = restedAt(rep) ?? now;
  if (now >= closes) return 'moved';
  if (rested >= closes) return 'too-soon';
  return [now, opens, rested].reduce((latest, at) => (at > latest ? at : latest));
}

/** The opening of the first window on a working day after `after`; null for whom no nudges are meant. */
export function nextRunAt(rep: Clocked, after: LocalDay): Date | null {
  const day = nudgeable(rep) ? nextThere(rep, addDays(after, 1)) : null;
  return day && windowOn(day, rep).opens;
}

/**
 * When to look next after the rep changed their hour, zone, days or strength, came back, or joined: today if today's
 * window is still ahead or open (the claim sees to it that today's nudge is not sent twice), else the next working day.
 * `rep` is changed already but for `nextRunAt`; `zoneBefore` is where they were. A day that was still to be seen to and
 * whose window the change put into the past is looked at once more, so that it is recorded as skipped.
 */
export function rescheduled(rep: Clocked, now: Date, zoneBefore = rep.zone): Date | null {
  if (!nudgeable(rep)) return null;
  const today = dayAt(now, rep.zone);
  const waiting = rep.nextRunAt && dayAt(rep.nextRunAt, zoneBefore);
  if (waiting && waiting < today) return lastOf(windowOn(waiting, rep));
  if (!isThere(rep, today)) return nextRunAt(rep, today);
  const { opens, closes } = windowOn(today, rep);
  if (now < opens) return opens;
  return now < closes || waiting === today ? now : nextRunAt(rep, today);
}

/**
 * What follows when a rep changed what decides about their nudges, or Slack did: days that were due before and that nobody
 * had looked at, judged by how things stood then unless they can still have their nudge, and when to look next.
 */
export function changed(before: Clocked, after: Clocked, now: Date): Pick<Run, 'skipped' | 'next'> {
  const due = before.nextRunAt && before.nextRunAt <= now ? planRun(before, now) : null;
  const waiting = due ? (due.day ? now : due.next) : before.nextRunAt;
  const next = rescheduled({ ...after, nextRunAt: waiting }, now, before.zone);
  // Whoever flew west may have the same day before them once more.
  const skipped = (due?.skipped ?? []).filter(({ day }) => !isAhead(after, day, now));
  const unseen = now.getTime() - (before.nextRunAt?.getTime() ?? 0) > beats;
  if (!due?.day || !unseen || (nudgeable(after) && isThere(after, due.day))) return { skipped, next };
  return { skipped: [...skipped, { day: due.day, reason: 'outage' }], next };
}

function missedDays(rep: Clocked, today: LocalDay): Run['skipped'] {
  if (!rep.nextRunAt) return [];
  const missed: { day: LocalDay; reason: SkipReason }[] = [];
  const first = dayAt(rep.nextRunAt, rep.zone);
  for (let day = first; day < today; day = addDays(day, 1)) {
    const moved = day === first && rep.nextRunAt >= lastOf(windowOn(day, rep));
    if (isThere(rep, day)) missed.push({ day, reason: moved ? 'moved' : 'outage' });
  }
  return missed.slice(-daysRecorded);
}

/** Still of that day, as the moment at which its window closes need not be. */
const lastOf = ({ closes }: Window): Date => new Date(closes.getTime() - 1);

const restedAt = ({ lastNudgedAt }: Clocked): Date | null => lastNudgedAt && new Date(lastNudgedAt.getTime() + apart);

/** Whether a nudge for that day can still be said. */
const isAhead = (rep: Clocked, day: LocalDay, now: Date): boolean =>
  nudgeable(rep) && isThere(rep, day) && now < windowOn(day, rep).closes;

function nudgeable({ joinedAt, deactivated, guest, unreachable, strength }: Clocked): boolean {
  return joinedAt !== null && !deactivated && !guest && !unreachable && strength !== 'off';
}
