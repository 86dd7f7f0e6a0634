import type { ReaderFacts } from '../reader-facts.ts';
import type { StepText } from '../step-text.ts';
import type { ReaderCode } from '../verdict.ts';

/** One question about a step. It answers with its hint, or null: in doubt null, because a false accusation costs more than a miss. */
export interface Rule {
  readonly code: ReaderCode;
  hint(step: StepText, facts: ReaderFacts): string | null;
}
