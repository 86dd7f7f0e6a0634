import type { Balance } from './balance.ts';
import type { Blanks } from './fill.ts';

/** What the coach knows about one prospect. */
export interface CoachFacts extends Blanks, Balance {
  /** Two steps marked unanswered since the last answer. */
  readonly silent: boolean;
  /** Calendar days since they came to their stage. */
  readonly stageDays: number;
  /** The day that was agreed with a not now has come. */
  readonly agreedDayCame?: boolean;
  readonly referred: boolean;
  /** A good result was marked on a done step. */
  readonly goodResult: boolean;
  /** Asks made after a no. */
  readonly asksAfterNo: number;
  /** Playbook ids planned for this prospect before, latest last. */
  readonly tried: readonly string[];
}
