import { hints } from '../hints.ts';
import { unending } from '../lexicon/preparing.ts';
import { sameDoing } from '../same-doing.ts';
import { stepText, type StepText } from '../step-text.ts';
import type { Rule } from './rule.ts';

/** What share of the doing and its things two steps have in common, to be the same again. */
const alike = 0.75;

/** R13: is not the same again as one of the last two, in words or in kind. Getting ready is fine once, not twice in a row. */
export const repeat: Rule = {
  code: 'repeat',
  hint(step, { lastSteps = [] }) {
    const before = lastSteps.slice(-2).map(({ text }) => stepText(text));
    const ready = isPreparing(step) && before.at(-1) !== undefined && isPreparing(before.at(-1)!);
    return ready || before.some((earlier) => sameDoing(step, earlier) >= alike) ? hints.repeat : null;
  },
};

function isPreparing({ act }: StepText): boolean {
  return (
    unending.test(act) ||
    /^ (?:re read|reread|read|review|go over|look at|look over|check) (?:my |the |his |her )?(?:notes|minutes|thread|mails?|emails?) /.test(
      act,
    )
  );
}
