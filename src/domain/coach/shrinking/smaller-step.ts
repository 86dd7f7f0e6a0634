import type { ReaderFacts } from '../reader-facts.ts';
import type { StepText } from '../step-text.ts';

/** How a step was made smaller. */
export type Shrunk = 'first-half' | 'ten-minutes' | 'one-line' | 'one-question' | 'one-letter' | 'gift' | 'name';

export interface SmallerStep {
  readonly text: string;
  readonly by: Shrunk;
}

/** Smaller versions of a step, best first; what does not fit is left out by whoever asked. */
export type Shrink = (step: StepText, facts: ReaderFacts) => readonly SmallerStep[];
