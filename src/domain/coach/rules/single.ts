import { doings } from '../doings.ts';
import { hints } from '../hints.ts';
import type { Rule } from './rule.ts';

/** R2: has one verb. Two doings joined are two steps; "call her and ask" is one, said over one wire. */
export const single: Rule = {
  code: 'single',
  hint: (step) => (doings(step).length > 1 ? hints.single : null),
};
