import { stageHints } from '../hints.ts';
import { theyAsked } from '../lexicon/ours.ts';
import { openings } from '../text/phrases.ts';
import type { Rule } from './rule.ts';

const terms = openings(`
  (send|resend|offer|draft|write|share|email|present|propose|negotiate|discuss|forward|give|show|prepare|go over|talk (?:\\S+ ){0,3}?about) (?:(?!about |for |from |on )[^ .;]+ ){0,5}?(contract|contracts|agreement|order form|sow|statement of work|msa|proposal|quote|quotation|payment terms|terms|discount|purchase order)(?! (?:template|number|end|date|clause))
  (ask|tell) (?:[^ .;]+ ){1,4}?to (sign|order|buy|commit|place an order|approve the (quote|budget|proposal|contract))
  (ask|email|call|text) (?:[^ .;]+ ){1,4}?for (the |a |an |his |her |their )?(order|po|purchase order|signature|deposit|commitment|sale)(?= (by|before|today|this|now|$))
`);

/** "An intro to her boss" stays in the house; "an intro" goes out of the door and wants something to show first. */
const referral = openings(`
  (ask|request|email|call|text|message|invite|thank) (?:(?!if |whether )[^ .;]+ ){0,5}?for (?:an?|some|any|the|another|more|\\d+|a couple of)? ?(?:(?:warm|quick|new|good|short|possible) )?(referral|referrals|recommendation|recommendations|testimonial|reference|intro|intros|introduction|introductions)(?! (?:to|with) (?:his|her|their|the) )
  ask (?:[^ .;]+ ){1,4}?(who else|who|whom) (?:(?:he|she|they|@p) )(?:else )?(?:know|knows|could recommend|would recommend|could refer|would refer|could introduce)
  ask (?:[^ .;]+ ){1,4}?to (refer|recommend us|introduce (me|us) to (an?|some|other|another|\\d+|his friends|her friends|peers|people|anyone|somebody|someone))
  (ask|invite) (?:[^ .;]+ ){1,4}?for 1 (person|peer|colleague|name) (who|whom) 
  ask (?:[^ .;]+ ){1,4}?(if|whether) (?:he|she|they|@p) (?:could|can|would|might|knows?) (?:[^ .;]+ ){0,3}?(refer|recommend us|anyone|somebody|someone else|another company|other companies)
`);

/** R15: fits the stage. No terms at first contact, and no referral before a good result. */
export const stage: Rule = {
  code: 'stage',
  hint({ act }, { stage, goodResult }) {
    if (stage === 'new' && terms.test(act) && !theyAsked.test(act)) return stageHints.contract;
    return goodResult === false && referral.test(act) ? stageHints.referral : null;
  },
};
