import fc from 'fast-check';
import type { Modal } from '../../src/views/form.ts';
import type { Home } from '../../src/views/home.ts';
import { inLines, problemsInMessage, problemsInView } from '../../src/views/limits/said.ts';
import type { Message } from '../../src/views/message.ts';

/** Whatever people are called and whatever they type, Slack takes it. */
export function expectTaken<Given extends unknown[]>(
  given: fc.Arbitrary<Given>,
  draw: (...given: Given) => readonly (Message | Modal | Home)[],
): void {
  fc.assert(
    fc.property(given, (values) => {
      for (const drawn of draw(...values)) {
        const problems = 'type' in drawn ? problemsInView(drawn) : problemsInMessage(drawn);
        if (problems.length > 0) throw new Error(inLines(problems));
      }
    }),
    { numRuns: 40 },
  );
}
