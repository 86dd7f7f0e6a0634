import { hints } from '../hints.ts';
import { easing, othersDeadline, toldDeadline, toldLoss } from '../lexicon/deadlines.ts';
import { pressingNews, pressingVerbs, pressingWords } from '../lexicon/pressing.ts';
import { overTheirHead, pressingFor, threats } from '../lexicon/threats.ts';
import type { Rule } from './rule.ts';

/**
 * R12: leaves an easy way out. Looks also at what stands in quotation marks, because a threat is mostly written down as
 * it will be said. A question about somebody's rivals or deadlines is no pressure; telling them is.
 */
export const pressure: Rule = {
  code: 'pressure',
  hint: ({ act, said }) => (isPressing(act) || isSaid(said) || (!isFair(act) && isTold(said)) ? hints.pressure : null),
};

function isPressing(act: string): boolean {
  return pressingVerbs.test(act) || pressingFor.test(act) || overTheirHead.test(act);
}

function isSaid(said: string): boolean {
  return pressingWords.test(said) || (threats.test(said) && !easing.test(said));
}

/** Heads behind which the same words are a question, a thank-you or a thing. */
function isFair(act: string): boolean {
  return /^ (?:ask|thank|send|resend|forward|get|bring|apologise) /.test(act);
}

function isTold(said: string): boolean {
  if (easing.test(said)) return false;
  return pressingNews.test(said) || toldLoss.test(said) || (!othersDeadline.test(said) && toldDeadline.test(said));
}
