import { afterEach, expect, it, vi } from 'vitest';
import { readStep, warmReader } from '../../../src/domain/coach/reader.ts';
import type { ReaderFacts } from '../../../src/domain/coach/reader-facts.ts';
import { labelled } from '../../support/labelled.ts';

const facts: ReaderFacts = {
  name: 'Acme',
  contacts: ['Jane Doe'],
  stage: 'new',
  unansweredAsks: 2,
  silent: true,
  goodResult: false,
  notes: 3,
  lastSteps: [{ text: 'send the deck' }],
  others: ['Sam Ode'],
};

/** The large patterns that are looked at while something is done. */
function patternsOf(doing: () => void): Set<string> {
  const met = new Set<string>();
  for (const name of ['test', 'exec'] as const) {
    const was: (this: RegExp, text: string) => unknown = RegExp.prototype[name];
    vi.spyOn(RegExp.prototype, name).mockImplementation(function (this: RegExp, text: string) {
      if (this.source.length > 200) met.add(this.source);
      return was.call(this, text) as never;
    });
  }
  doing();
  return met;
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('leaves no large pattern to be compiled for the first rep who plans a step', () => {
  const warmed = patternsOf(warmReader);
  vi.restoreAllMocks();
  const needed = patternsOf(() => {
    for (const { step } of labelled('dev')) readStep(step, facts);
  });
  expect(needed.size).toBeGreaterThan(20);
  expect([...needed].filter((source) => !warmed.has(source))).toEqual([]);
});
