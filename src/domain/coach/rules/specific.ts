import { hints } from '../hints.ts';
import { openings } from '../text/phrases.ts';
import type { Rule } from './rule.ts';

const fitsAnybody = openings(`
  (send|resend|email|mail|forward|share|show|give|post|text|message|dm|offer|drop|leave|print|hand) (?:(?!for |about |on )[^ .;]+ ){0,5}?(case study|case studies|brochures?|newsletters?|1 pager|1 pagers)(?= (to|with|by|today|tomorrow|this|next|again|,|$|[a-z]+day))
`);
const becauseOf =
  / (?:because|since|as (?:he|she|they|@p)|about (?:his|her|their|the)|(?:he|she|they|@p) (?:asked|mentioned|said|told|wanted|wants|needs|worries|worried|liked)|after (?:his|her|their)|on (?:his|her|their)|for (?:his|her|their)) /;

/** R11: uses something true of this person. Only when they have said things, and what is sent would fit anybody. */
export const specific: Rule = {
  code: 'specific',
  hint({ act }, { notes = 0 }) {
    return notes >= 2 && fitsAnybody.test(act) && !becauseOf.test(act) ? hints.specific : null;
  },
};
