import type { Known } from '../../db/tenant/prospects.ts';
import type { UserId } from '../../domain/ids.ts';
import { nameKey } from '../../domain/reading/name.ts';
import { withoutCourtesy } from '../../domain/reading/when/vocabulary.ts';
import { findName } from '../../domain/reading/whom.ts';
import { isFullName, keysOf } from './namesakes.ts';

/** As many as there are buttons. */
const mostShown = 10;

const between = /\s*[,;，、]\s*(?:and\s+|und\s+)?|\s+(?:and|und|&|\+)\s+/iu;

/** Whether it is worth asking for all names: one name alone is what nearly everybody types. */
export const soundLikeSeveral = (words: string): boolean => keysBetween(words).length > 1;

const keysBetween = (words: string): string[] => [...new Set(withoutCourtesy(words).split(between).map(nameKey).filter(Boolean))];

/**
 * Everybody of `names` whose full names were typed where one goes: `won Acme, Beta`, `talking Acme and Beta`; of namesakes
 * those of `me`, or all. Empty unless there are two at least and nothing else: what stands behind a comma may be a contact
 * person, and a name may hold an `and`.
 */
export function severalNamed(words: string, names: readonly Known[], me: UserId): Known[] {
  const keys = keysBetween(words);
  if (keys.length < 2) return [];
  const whole = keysOf(words);
  if (names.some((one) => whole.includes(one.key) && isFullName(one, words)) || findName(words, names).kind !== 'none') return [];
  const named = keys.map((key) => {
    const theirs = names.filter((one) => one.key === key);
    const mine = theirs.filter(({ owner }) => owner === me);
    return mine.length > 0 ? mine : theirs;
  });
  return named.every(({ length }) => length > 0) ? named.flat().slice(0, mostShown) : [];
}
