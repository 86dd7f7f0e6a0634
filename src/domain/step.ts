import type { LocalDay } from './calendar.ts';
import { asks } from './coach/asks.ts';
import { stepText } from './coach/step-text.ts';
import type { ProspectId, StepId, UserId } from './ids.ts';

/** A step gives the prospect something, or asks them for something tiny. */
export const ways = ['give', 'ask'] as const;
export type Way = (typeof ways)[number];

/** `void` is a step that an undo took back: kept, and never shown or counted. */
export const stepStates = ['planned', 'done', 'dropped', 'void'] as const;
export type StepState = (typeof stepStates)[number];

/** One small action. Planned for a day, then done (with what happened) or dropped. */
export interface Step {
  readonly id: StepId;
  readonly prospect: ProspectId;
  /** Who planned it or took it. */
  readonly by: UserId;
  readonly text: string;
  readonly way: Way;
  /** The playbook's id when the words are the playbook's. */
  readonly playbook: string | null;
  readonly state: StepState;
  readonly plannedFor: LocalDay | null;
  /** The prospect was told this would happen. */
  readonly promise: boolean;
  readonly doneOn: LocalDay | null;
  /** What happened, in the rep's words. */
  readonly note: string | null;
  /** Whether they answered; null is "nobody said", never "unanswered". */
  readonly answered: boolean | null;
  /** Marked by one press on a done step of a won customer. */
  readonly goodResult: boolean;
  /** Whoever took it agreed, by one press, that the digest may tell its note. */
  readonly shared: boolean;
}

/** The reader's proposal for a step in the rep's own words: asking or offering a choice is an ask, the rest gives. */
export function proposedWay(text: string): Way {
  return asks(stepText(text)) ? 'ask' : 'give';
}
