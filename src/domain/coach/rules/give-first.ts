import { asks } from '../asks.ts';
import { givesOnly } from '../balance.ts';
import { hints } from '../hints.ts';
import type { Rule } from './rule.ts';

/** R14: gives before it asks again. Two asks without an answer are followed by a gift. */
export const giveFirst: Rule = {
  code: 'give-first',
  hint: (step, { unansweredAsks = 0 }) => (givesOnly({ unansweredAsks }) && asks(step) ? hints['give-first'] : null),
};
