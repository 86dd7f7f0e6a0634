import { helpfulHints } from '../hints.ts';
import { askingForNews } from '../lexicon/asking-for-news.ts';
import { askedToBuy, oursGiven, ourNeed, theyAsked } from '../lexicon/ours.ts';
import type { Rule } from './rule.ts';

/** R7 and R8: helps even if they never buy, and is about them. Two questions with one code; whose need it is comes first. */
export const helpful: Rule = {
  code: 'helpful',
  hint({ act }) {
    if (
      /^ (?:ask|tell|call|email|get|text|message|phone|ring|remind|send|offer|invite|write|let|see|check|push|explain|mention|beg|request) /.test(
        act,
      ) &&
      ourNeed.test(act)
    )
      return helpfulHints.need;
    if (askedToBuy.test(act) || askingForNews.test(act)) return helpfulHints.need;
    return oursGiven.test(act) && !theyAsked.test(act) ? helpfulHints.ours : null;
  },
};
