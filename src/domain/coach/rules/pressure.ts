import { hints } from '../hints.ts';
import { pressingNews, pressingVerbs, pressingWords } from '../lexicon/pressing.ts';
import type { Rule } from './rule.ts';

/**
 * R12: leaves an easy way out. Looks also at what stands in quotation marks, because a threat is mostly written down as
 * it will be said. A question about somebody's rivals or deadlines is no pressure; telling them is.
 */
export const pressure: Rule = {
  code: 'pressure',
  hint({ act, said }) {
    const news = !/^ (?:ask|thank|send|resend|forward|get|bring) /.test(act) && pressingNews.test(said);
    return news || pressingVerbs.test(act) || pressingWords.test(said) ? hints.pressure : null;
  },
};
