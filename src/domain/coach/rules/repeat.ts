import { hints } from '../hints.ts';
import { unending } from '../lexicon/preparing.ts';
import { stepText, type StepText } from '../step-text.ts';
import { stem } from '../text/spell.ts';
import type { Rule } from './rule.ts';

/** R13: is not the same again as one of the last two, in words or in kind. Getting ready is fine once, not twice in a row. */
export const repeat: Rule = {
  code: 'repeat',
  hint(step, { lastSteps = [] }) {
    const before = lastSteps.slice(-2).map(({ text }) => stepText(text));
    const ready = isPreparing(step) && before.at(-1) !== undefined && isPreparing(before.at(-1)!);
    return ready || before.some((earlier) => isSame(step, earlier)) ? hints.repeat : null;
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

/** Same doing with the same thing: `resend the proposal` after `send Jane the proposal`. Who it goes to does not count. */
function isSame(one: StepText, other: StepText): boolean {
  const [a, b] = [kindOf(one), kindOf(other)];
  if (a.length < 2 || b.length < 2 || a[0] !== b[0]) return one.act.trim() !== '' && one.act === other.act;
  const shared = a.filter((word) => b.includes(word)).length;
  return shared / Math.max(a.length, b.length) >= 0.75;
}

const again: Readonly<Record<string, string>> = {
  resend: 'send',
  forward: 'send',
  email: 'send',
  mail: 'send',
  ring: 'call',
  phone: 'call',
};
const empty =
  /^(?:@p|@c|'s|the|an?|my|our|his|her|him|them|their|to|for|of|on|with|about|and|again|it|this|that|in|at|by|once|more|another|please|from|\W|today|tomorrow|[a-z]+day|next|week|new)$/;

function kindOf({ act }: StepText): string[] {
  const [head = '', ...rest] = act.trim().split(' ');
  const things = rest.filter((word) => !empty.test(word)).map((word) => stem(word));
  return [again[head] ?? head, ...new Set(things)];
}
