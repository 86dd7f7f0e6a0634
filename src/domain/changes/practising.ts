import type { LocalDay } from '../calendar.ts';
import type { Worksheet } from '../coach/worksheet.ts';
import type { EntryId } from '../ids.ts';
import type { Prospect } from '../prospect.ts';
import { type Change, touched } from './change.ts';
import { type NewStep, plan, wakes } from './planning.ts';

/** A filled worksheet plans its step; one undo takes both back. */
export function practise(prospect: Prospect, step: NewStep, day: LocalDay, worksheet: Worksheet, today: LocalDay): Change {
  const planned = plan(prospect, step, day, today);
  const woken = wakes(prospect, day) && { wakes: true as const };
  return { ...planned, what: { kind: 'practised', step: step.id, text: step.text, day, ...worksheet, ...woken } };
}

export interface LookBack {
  readonly practice: EntryId;
  readonly did: boolean;
  readonly note: string | null;
  readonly learned: string | null;
}

/** The answer to the Friday question. "Did not do it" is an answer too. */
export function lookBack(prospect: Prospect, told: LookBack, today: LocalDay): Change {
  return { what: { kind: 'learned', ...told }, before: prospect, after: touched(prospect, today), steps: [] };
}
