import { type LocalDay, type WorkWeek } from './calendar.ts';
import { overdue, quietOn } from './due.ts';
import { inPeace, type Prospect } from './prospect.ts';
import type { Rhythms } from './rhythm.ts';

/** Nothing planned for today or later, and the stage's rhythm has passed without a word. */
export function isQuiet(prospect: Prospect, rhythms: Rhythms, week: WorkWeek, today: LocalDay): boolean {
  if (prospect.planned?.plannedFor && prospect.planned.plannedFor >= today) return false;
  const from = quietOn(prospect, rhythms, week);
  return from !== null && from <= today;
}

export interface Ranked {
  readonly prospect: Prospect;
  readonly quiet: boolean;
}

/** Most in need first: planned for today or before and not under a silence, then quiet by how overdue, then planned, then the rest by name. */
export function rank(prospects: readonly Prospect[], rhythms: Rhythms, week: WorkWeek, today: LocalDay): Ranked[] {
  const ranked = prospects.map((prospect) => {
    const quiet = isQuiet(prospect, rhythms, week, today);
    const day = prospect.planned?.plannedFor ?? '';
    const now = day !== '' && day <= today && !inPeace(prospect, today);
    const need = quiet && !now ? overdue(prospect, rhythms, week, today) : 0;
    return { prospect, quiet, day, need, group: now ? 0 : quiet ? 1 : day ? 2 : 3 };
  });
  return ranked.sort(
    (a, b) => a.group - b.group || b.need - a.need || compare(a.day, b.day) || byName.compare(a.prospect.name, b.prospect.name),
  );
}

/** The same, without telling who is quiet. */
export function order(prospects: readonly Prospect[], rhythms: Rhythms, week: WorkWeek, today: LocalDay): Prospect[] {
  return rank(prospects, rhythms, week, today).map(({ prospect }) => prospect);
}

// One collator for all: `localeCompare` looks for its rules anew each time.
const byName = new Intl.Collator('en');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
