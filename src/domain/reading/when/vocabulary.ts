import type { Weekday } from '../../calendar.ts';

const spellings: Readonly<Record<Weekday, string>> = {
  1: 'monday mon moday mondy monady montag',
  2: 'tuesday tue tues tusday teusday tuesdya dienstag',
  3: 'wednesday wed weds wensday wednsday wedensday wednessday mittwoch',
  4: 'thursday thu thur thurs thrusday thurday thursay donnerstag',
  5: 'friday fri firday frday firiday freitag',
  6: 'saturday sat satuday saterday saturdy samstag sonnabend',
  7: 'sunday sun sonntag',
};

const monthSpellings = [
  'january jan januar jänner',
  'february feb febuary februar',
  'march mar märz maerz',
  'april apr',
  'may mai',
  'june jun juni',
  'july jul juli',
  'august aug',
  'september sept sep',
  'october oct oktober okt',
  'november nov',
  'december dec dezember dez',
];

const numberSpellings = [
  'zero',
  'one a an ein eine einem einer',
  'two couple couple-of zwei',
  'three drei',
  'four vier',
  'five fünf',
  'six sechs',
  'seven sieben',
  'eight acht',
  'nine neun',
  'ten zehn',
  'eleven elf',
  'twelve zwölf',
];

const ordinalSpellings = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

export type Unit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year';

const unitSpellings: Readonly<Record<Unit, string>> = {
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs h stunde stunden',
  day: 'day days d tag tage tagen',
  workday: 'workday workdays',
  week: 'week weeks w wk wks woche wochen',
  fortnight: 'fortnight fortnights',
  month: 'month months mo mos mth mths m monat monate monaten',
  quarter: 'quarter quarters qtr qtrs',
  year: 'year years y yr yrs jahr jahre jahren',
};

export const weekdays = new Map<string, Weekday>();
for (const day of [1, 2, 3, 4, 5, 6, 7] as const) for (const word of spellings[day].split(' ')) weekdays.set(word, day);
export const months = new Map(monthSpellings.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])));
export const numbers = new Map(numberSpellings.flatMap((words, value) => words.split(' ').map((word) => [word, value])));
export const ordinals = new Map(ordinalSpellings.map((word, index) => [word, index + 1]));
export const units = new Map<string, Unit>();
for (const unit of Object.keys(unitSpellings) as Unit[]) for (const word of unitSpellings[unit].split(' ')) units.set(word, unit);

/** Alternatives for a regular expression, longest first so that `thurs` is not read as `thu`. */
export function oneOf(words: Iterable<string>): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}

const kind =
  "please|pls|plz|thanks?(?: you)?|thx|bitte|danke|:[a-z0-9_+'-]+:|[:;]-?[)D]|" +
  '\\p{Extended_Pictographic}\\p{Emoji_Modifier}?\\uFE0F?';
const courtesy = new RegExp(`(?:[\\s,;.!–—(-]+(?:${kind}))+[\\s.!)]*$`, 'iu');

/** "By friday, please": the words without what is said behind the day to be kind. */
export function withoutCourtesy(text: string): string {
  const most = 100;
  return text.slice(0, -most) + text.slice(-most).replace(courtesy, '');
}

/**
 * The phrase as the rules expect it: lower case, one space, straight quotes and dashes, no commas, no dots but those
 * between or after digits, `next` and `last` for their German words.
 */
export function tidy(phrase: string): string {
  return phrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/[,()"“”]/g, ' ')
    .replace(/(\p{L})\./gu, '$1')
    .replace(/[\s!?;:]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/\b(?:nächste[nrsm]?|nxt)\b/g, 'next')
    .replace(/\bletzte[nrsm]?\b/g, 'last')
    .replace(/\bcouple of\b/g, 'couple-of')
    .replace(/\b(?:a|the next) couple\b/g, 'couple')
    .replace(/\ba couple-of\b/g, 'couple-of')
    .replace(/\b(?:business|working|work|week) day(s?)\b/g, 'workday$1')
    .trim();
}
