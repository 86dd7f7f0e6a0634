import type { ReaderFacts } from '../../../src/domain/coach/reader-facts.ts';
import { readStep } from '../../../src/domain/coach/reader.ts';

/** The verdict in a word: the code of the hint, or `ok`. */
export function said(text: string, facts: ReaderFacts = {}): string {
  const verdict = readStep(text, facts);
  return verdict.ok ? 'ok' : verdict.code;
}
