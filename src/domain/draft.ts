import type { LocalDay } from './calendar.ts';
import type { Sheet } from './coach/worksheet.ts';
import type { ProspectId } from './ids.ts';

/** What presses have settled about a typed command. Laid over the words when the command runs again. */
export interface Given {
  /** Which of several people was meant. */
  readonly prospect?: ProspectId;
  /** Nobody was found: add them under this name. */
  readonly add?: boolean;
  readonly day?: LocalDay;
  /** The verb was the beginning of a name: plan the step for `prospect`. */
  readonly plan?: boolean;
  /** "Yes, really", to a command that asks first. */
  readonly sure?: boolean;
}

/** A command that waits for one more press, kept for a day. */
export interface DraftContent {
  readonly typed: string;
  readonly given: Given;
}

/** A worksheet left half-way, kept until it is taken up again or the next week is over. */
export interface SheetContent {
  readonly sheet: Sheet;
}
