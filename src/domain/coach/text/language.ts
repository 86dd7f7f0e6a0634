import { foreignWords as listed } from '../lexicon/foreign-words.ts';
import { isEnglish } from './spell.ts';
import type { Word } from './read-words.ts';

const foreignWords = new Set([...listed].filter((word) => !isEnglish(word) && !/^[a-z]$/.test(word)));

/**
 * Whether the rules know the language of a step: most of its words are English ones and next to none of another
 * language. Names count for neither side, so `Send 田中さん the two-line summary` is English.
 */
export function isInEnglish(text: string, words: readonly Word[]): boolean {
  const others = count(text, /[^\P{L}\p{Script=Latin}]/gu);
  if (
    others > count(text, /\p{Script=Latin}/gu) ||
    /\p{Script=Latin}[^\P{L}\p{Script=Latin}]|[^\P{L}\p{Script=Latin}]\p{Script=Latin}/u.test(text)
  ) {
    return false;
  }
  let [english, foreign, strange] = [0, 0, 0];
  for (const { text: word } of words) {
    if (!/^[a-z]/.test(word)) continue;
    if (foreignWords.has(word)) foreign += 1;
    else if (isEnglish(word)) english += 1;
    else strange += 1;
  }
  return english > 0 && english > 2 * foreign && english >= strange;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
