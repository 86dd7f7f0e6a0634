import type { LocalDay } from '../calendar.ts';
import type { Before, What } from '../entry.ts';
import type { Prospect } from '../prospect.ts';
import type { Step } from '../step.ts';

/** A change to one prospect: decided here, written by the database in one transaction with its log entry. */
export interface Change {
  readonly what: What;
  readonly before: Prospect | null;
  readonly after: Prospect;
  readonly steps: readonly StepChange[];
}

export interface StepChange {
  readonly was: Step | null;
  readonly is: Step;
}

/** What the log must keep so that the change can be taken back. */
export function beforeOf({ before, steps }: Change): Before {
  return { prospect: before, steps: steps.map(({ was, is }) => ({ id: is.id, was })) };
}

/** Why, in the words of whoever did it, as far as they said. */
export type Note = string | null | undefined;

/** The note as an entry carries it: not at all when nothing was said. */
export function noted(note: Note): { readonly note?: string } {
  const said = note?.trim();
  return said ? { note: said } : {};
}

/** Somebody acted: not nudged about today, and the pauses after unanswered nudges start anew. */
export function touched(prospect: Prospect, today: LocalDay): Prospect {
  return { ...prospect, touchedOn: today, nudges: 0, nudgedOn: null };
}

/** A word with or about the person, which the quiet is counted from. */
export function contacted(prospect: Prospect, on: LocalDay): Prospect {
  return { ...prospect, contactedOn: on > prospect.contactedOn ? on : prospect.contactedOn };
}

/** The planned step, if any, becomes history as dropped. */
export function droppingPlanned(prospect: Prospect): readonly StepChange[] {
  return prospect.planned ? [{ was: prospect.planned, is: { ...prospect.planned, state: 'dropped' } }] : [];
}
