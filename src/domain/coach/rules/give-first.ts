import { asks } from '../asks.ts';
import { hints } from '../hints.ts';
import type { Rule } from './rule.ts';

/** R14: gives before it asks again. Two asks without an answer are followed by a gift. */
export const giveFirst: Rule = {
  code: 'give-first',
  hint(step, { unansweredAsks = 0, way }) {
    if (unansweredAsks < 2) return null;
    return (way ?? (asks(step) ? 'ask' : 'give')) === 'ask' ? hints['give-first'] : null;
  },
};
