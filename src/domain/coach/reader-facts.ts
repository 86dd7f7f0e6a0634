import type { Stage } from '../stage.ts';

/** A step that was taken or planned before; what it asked of them, in minutes, when somebody knows. */
export interface EarlierStep {
  readonly text: string;
  readonly theirMinutes?: number | null;
}

/** What the log can tell the reader about a prospect and the step. What is left out is not known, and no rule rests on it. */
export interface ReaderFacts {
  /** The prospect's own name: a company or a person. */
  readonly name?: string;
  /** Their contact persons; an empty list says that nobody is known by name. */
  readonly contacts?: readonly string[];
  /** They asked not to be contacted. */
  readonly stopped?: boolean;
  readonly stage?: Stage;
  /** Calendar days from today to the day the step is planned for. */
  readonly daysAhead?: number;
  /** Asks in a row, up to now, that were marked unanswered. */
  readonly unansweredAsks?: number;
  /** Two steps were marked unanswered since the last answer. */
  readonly silent?: boolean;
  /** The last steps, latest last; two are enough. */
  readonly lastSteps?: readonly EarlierStep[];
  readonly goodResult?: boolean;
  /** Notes in the log that hold the prospect's own words. */
  readonly notes?: number;
  /** Other people in the workspace's books: not this prospect's, and not who opened the door to them. */
  readonly others?: readonly string[];
}
