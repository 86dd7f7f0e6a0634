import { hints } from '../hints.ts';
import { bringing, bringingOnly, outcomes } from '../lexicon/outcomes.ts';
import type { Rule } from './rule.ts';

/** R9: is in the rep's own hands. A result belongs to whoever can grant it, and nobody can plan somebody else's yes. */
export const yours: Rule = {
  code: 'yours',
  hint({ act }) {
    return (outcomes.test(act) || bringing.test(act)) && !bringingOnly.test(act) ? hints.yours : null;
  },
};
