import { hints } from '../hints.ts';
import { endsSomewhere, unending } from '../lexicon/preparing.ts';
import type { Rule } from './rule.ts';

/** R10: has a visible end. Thinking, watching and reading up have none; one question written down has. */
export const finish: Rule = {
  code: 'finish',
  hint({ act }) {
    return unending.test(act) && !endsSomewhere.test(act) ? hints.finish : null;
  },
};
