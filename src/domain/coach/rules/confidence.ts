import { nameKey } from '../../reading/name.ts';
import { soundsPrivate } from '../confidence.ts';
import { hints } from '../hints.ts';
import { particles, titles } from '../lexicon/people-words.ts';
import type { Rule } from './rule.ts';

/**
 * R17: keeps confidences. Only with a private word does it look at names at all: a workspace knows thousands of people,
 * and a first name alone is shared by many, so it counts only with its capital.
 */
export const confidence: Rule = {
  code: 'confidence',
  hint({ text, words }, { others = [], contacts = [], name = '' }) {
    if (others.length === 0 || !soundsPrivate(text)) return null;
    const own = new Set([...contacts, name].flatMap((known) => nameKey(known).split(' ')));
    const named = new Set(
      words
        .filter(({ text: word }) => word === '@p' || word === '@c')
        .flatMap(({ start, end }) => [text.slice(start, end).replace(/'s$/, '')])
        .filter((raw) => /^[\p{Lu}\p{Lo}]/u.test(raw))
        .map(nameKey),
    );
    const isNamed = (other: string): boolean => {
      const key = nameKey(other);
      const first = key.split(' ').find((word) => !titles.has(word) && !particles.has(word)) ?? key;
      return (named.has(key) && !own.has(key)) || (first.length > 1 && named.has(first) && !own.has(first));
    };
    return named.size > 0 && others.some(isNamed) ? hints.confidence : null;
  },
};
