import { commonWords } from '../lexicon/common-words.ts';
import { firstNames } from '../lexicon/first-names.ts';
import { functionWords } from '../lexicon/function-words.ts';
import { moreWords } from '../lexicon/more-words.ts';
import { bareGroups, groups, roles } from '../lexicon/people-words.ts';
import { notSlips, numbers, shortFor, worthMending } from '../lexicon/spelling.ts';
import { actionVerbs, makingVerbs, otherVerbs, salesVerbs } from '../lexicon/verbs.ts';
import { slips } from '../../reading/distance.ts';

/** Whether a word in lower case and plain letters is an English word we know. */
export function isEnglish(word: string): boolean {
  return isListed(word) || (word.length > 4 && isListed(stem(word)));
}

/** The same for the very word, without regard to what it may be a form of: Anders is no form of `and`. */
export function isListed(word: string): boolean {
  return lists.some((list) => list.has(word)) || notSlips.has(word);
}

const lists = [
  functionWords,
  commonWords,
  moreWords,
  actionVerbs,
  otherVerbs,
  makingVerbs,
  salesVerbs,
  roles,
  groups,
  bareGroups,
];

/** `sending` is send, `planned` is plan, `notes` is note: for finding a word, not for grammar. */
export function stem(word: string): string {
  const bare = word.replace(/(?:ings?|ed|es|s|er|ers|ly)$/, '');
  if (isListed(bare)) return bare;
  if (isListed(`${bare}e`)) return `${bare}e`;
  const single = bare.replace(/([^aeiou])\1$/, '$1');
  if (isListed(single)) return single;
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && isListed(word.slice(0, -1)) ? word.slice(0, -1) : bare;
}

/** Lower case, accents off: how lexicons are written. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9'-]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøæœłđðþı]/g, (letter) => plainLetters[letter]!);
}

const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const unit: Readonly<Record<string, string>> = { m: 'minute', d: 'day', w: 'week', k: '000', x: 'times', p: 'page', s: 'second' };
const endings: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', re: 'are', d: 'would', m: 'am' };
const isNotHas = /^(?:he|she|it|that|what|who|there|here|how|where|when)$/;

/** The words a plain word stands for: short forms written out, halves of a hyphen apart, numbers as digits, slips mended. */
export function spell(word: string): readonly string[] {
  const whole = lookUp(shortFor, word) ?? lookUp(numbers, word);
  if (whole !== undefined) return whole.split(' ');
  const glued = /^(\d[\d.,:]*)([a-z]{1,3})$/.exec(word);
  if (glued) return gluedNumber(glued[1]!, glued[2]!);
  if (word.includes("'")) return contracted(word);
  if (word.includes('-')) return word.split('-').flatMap(spell);
  if (isEnglish(word)) return [/[^s]i[sz]e$/.test(word) ? word.replace(/ize$/, 'ise') : word];
  return [mended(word.replace(/iz(e|ed|ing|es)$/, 'is$1').replace(/lyz(e|ed|ing)$/, 'lys$1'))];
}

function gluedNumber(amount: string, tail: string): string[] {
  if (/^(?:st|nd|rd|th)$/.test(tail)) return [`${amount}th`];
  if (/^(?:am|pm)$/.test(tail)) return [`${amount}${tail}`];
  const named = unit[tail] ?? lookUp(shortFor, tail) ?? tail;
  return [amount, named === 'hr' ? 'hour' : named];
}

function contracted(word: string): string[] {
  const [head, tail] = [word.slice(0, word.lastIndexOf("'")), word.slice(word.lastIndexOf("'") + 1)];
  if (tail === 't') return [head === 'ca' || head === 'can' ? 'can' : head === 'won' ? 'will' : head.replace(/n$/, ''), 'not'];
  const ending = lookUp(endings, tail);
  if (ending) return [...spell(head), ending];
  if (tail === 's') return [...spell(head), isNotHas.test(head) ? 'is' : head === 'let' ? 'us' : "'s"];
  return [word.replaceAll("'", '')];
}

const mendable = new Map<string, string[]>();
for (const word of worthMending) mendable.set(word[0]!, [...(mendable.get(word[0]!) ?? []), word]);

function mended(word: string): string {
  if (word.length < 5 || firstNames.has(word) || notSlips.has(word)) return word;
  const near = mendable.get(word[0]!)?.filter((right) => slips(word, right, 1) <= 1) ?? [];
  return near.length > 0 ? near[0]! : word;
}

/** Never what objects are born with: `constructor` is a word like any other. */
function lookUp(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
