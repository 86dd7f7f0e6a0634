import { type LocalDay, type WorkWeek } from './calendar.ts';
import { overdue, quietOn } from './due.ts';
import type { Prospect } from './prospect.ts';
import type { Rhythms } from './rhythm.ts';

/** Nothing planned for today or later, and the stage's rhythm has passed without a word. */
export function isQuiet(prospect: Prospect, rhythms: Rhythms, week: WorkWeek, today: LocalDay): boolean {
  if (prospect.planned?.plannedFor && prospect.planned.plannedFor >= today) return false;
  const from = quietOn(prospect, rhythms, week);
  return from !== null && from <= today;
}

/** Most in need first: planned for today or before, then quiet by how overdue, then planned, then the rest by name. */
export function order(prospects: readonly Prospect[], rhythms: Rhythms, week: WorkWeek, today: LocalDay): Prospect[] {
  const ranked = prospects.map((prospect) => ({ prospect, ...rank(prospect, rhythms, week, today) }));
  ranked.sort(
    (a, b) =>
      a.group - b.group || b.need - a.need || a.day.localeCompare(b.day) || a.prospect.name.localeCompare(b.prospect.name),
  );
  return ranked.map(({ prospect }) => prospect);
}

function rank(
  prospect: Prospect,
  rhythms: Rhythms,
  week: WorkWeek,
  today: LocalDay,
): { group: number; need: number; day: string } {
  const day = prospect.planned?.plannedFor ?? '';
  if (day && day <= today) return { group: 0, need: 0, day };
  if (isQuiet(prospect, rhythms, week, today)) return { group: 1, need: overdue(prospect, rhythms, week, today), day };
  return { group: day ? 2 : 3, need: 0, day };
}
