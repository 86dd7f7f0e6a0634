import { hints } from '../hints.ts';
import { unending } from '../lexicon/preparing.ts';
import { abstractions, madeVisible, vagueDoing } from '../lexicon/vague.ts';
import { actionVerbs } from '../lexicon/verbs.ts';
import type { Rule } from './rule.ts';

/** R3: has a verb you could film. "Follow up" may be anything, so it is mostly nothing. */
export const visible: Rule = {
  code: 'visible',
  hint({ act }) {
    return (vagueDoing.test(act) || (isAbstract(act) && !unending.test(act))) && !madeVisible.test(act) ? hints.visible : null;
  },
};

/** `Navigate Minh's politics`: neither the verb nor what it is done to can be seen. */
function isAbstract(act: string): boolean {
  const head = act.split(' ')[1] ?? '';
  return abstractions.test(act) && /^[a-z]/.test(head) && !seen.has(head) && !act.includes(' : ');
}

const vagueHeads = [
  'get',
  'look',
  'take',
  'set',
  'put',
  'move',
  'follow',
  'track',
  'touch',
  'circle',
  'reach',
  'try',
  'create',
  'build',
  'fix',
  'make',
];
const seen = new Set(
  [...actionVerbs, 'read', 'count', 'mention', 'praise', 'note', 'learn', 'own', 'wish', 'name'].filter(
    (verb) => !vagueHeads.includes(verb),
  ),
);
