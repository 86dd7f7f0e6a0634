import { stageHints } from '../hints.ts';
import { theyAsked } from '../lexicon/ours.ts';
import { referralAsks } from '../lexicon/referrals.ts';
import { openings } from '../text/phrases.ts';
import type { Rule } from './rule.ts';

const terms = openings(`
  (send|resend|offer|draft|write|share|email|present|propose|negotiate|discuss|forward|give|show|prepare|go over|talk (?:\\S+ ){0,3}?about) (?:(?!about |for |from |on )[^ .;]+ ){0,5}?(contract|contracts|agreement|order form|sow|statement of work|msa|proposal|quote|quotation|payment terms|terms|discount|purchase order)(?! (?:template|number|end|date|clause))
  (ask|tell) (?:[^ .;]+ ){1,4}?to (sign|order|buy|commit|place an order|approve the (quote|budget|proposal|contract))
  (ask|email|call|text) (?:[^ .;]+ ){1,4}?for (the |a |an |his |her |their )?(order|po|purchase order|signature|deposit|commitment|sale)(?= (by|before|today|this|now|$))
`);

/** R15: fits the stage. No terms at first contact, and no referral before a good result. */
export const stage: Rule = {
  code: 'stage',
  hint({ act }, { stage, goodResult }) {
    if (stage === 'new' && terms.test(act) && !theyAsked.test(act)) return stageHints.contract;
    return goodResult === false && referralAsks.test(act) ? stageHints.referral : null;
  },
};
