import type { Life, Span, Standing } from './history.ts';
import { overlap } from './spans.ts';
import { dateAt, isWorked, plusDays, windowOf } from './wall.ts';

/** A day on which a rep was to get a nudge, or a record of why not. */
export interface OwedDay {
  readonly day: string;
  /** When it could have been said; empty when a new hour or zone put the whole window into the past. */
  readonly open: readonly Span[];
  /** Whether a new hour or zone had to do with it. */
  readonly moved: boolean;
}

/**
 * Which days of a life are owed: each of which some moment was in its window, as they stood then; and each whose window
 * was still to come until a new hour or zone put it into the past. The first day of a rep is the one after they joined.
 */
export function owedDays(life: Life, until: number): Map<string, OwedDay> {
  const { standings } = life;
  const owed = new Map<string, OwedDay>();
  const add = (day: string, open: readonly Span[], moved: boolean): void => {
    const known = owed.get(day);
    owed.set(day, { day, open: [...(known?.open ?? []), ...open], moved: moved || (known?.moved ?? false) });
  };
  const joined = joinedOn(life);
  for (const [nth, standing] of standings.entries()) {
    const stood = { from: standing.at, to: standings[nth + 1]?.at ?? until };
    const before = standings[nth - 1];
    const moves = before && (before.zone !== standing.zone || before.hour !== standing.hour);
    if (moves) for (const day of movedAway(before, standing)) if (day > joined) add(day, [], true);
    if (!standing.on || stood.to <= stood.from) continue;
    const last = dateAt(stood.to - 1, standing.zone);
    for (let day = dateAt(stood.from, standing.zone); day <= last; day = plusDays(day, 1)) {
      if (day <= joined || !isWorked(day, standing)) continue;
      const open = overlap(windowOf(day, standing), stood);
      if (open) add(day, [open], Boolean(moves));
    }
  }
  return owed;
}

export const joinedOn = ({ standings: [first] }: Life): string => (first ? dateAt(first.at, first.zone) : '');

/** Days around the change whose window was to come as they stood before, and is over as they stand now. */
function movedAway(before: Standing, now: Standing): string[] {
  if (!before.on || !now.on) return [];
  const today = dateAt(now.at, before.zone);
  return [-1, 0, 1, 2]
    .map((days) => plusDays(today, days))
    .filter((day) => isWorked(day, before) && isWorked(day, now))
    .filter((day) => windowOf(day, before).from >= now.at && windowOf(day, now).to <= now.at);
}
