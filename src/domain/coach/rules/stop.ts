import { hints } from '../hints.ts';
import type { Rule } from './rule.ts';

/** R18: respects a stop. The only rule that is more than advice, and the only one that holds in every language. */
export const stop: Rule = {
  code: 'stop',
  hint: (_, { stopped }) => (stopped ? hints.stop : null),
};
