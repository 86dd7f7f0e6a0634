import { addDays, dayAt, daysBetween, type LocalDay, startOfDay } from '../calendar.ts';
import { dayAtStart } from './day-at-start.ts';
import { type At, askedAt, readWhen, type When } from './when.ts';
import type { Kind } from './when/asked.ts';
import { readPhrase } from './when/phrase.ts';
import { months, oneOf, tidy, withoutCourtesy } from './when/vocabulary.ts';
import { spanOf } from './whole-span.ts';

/** What was typed after `away`. */
export interface ReadAbsence {
  /** The first day of it; null when it begins at once. */
  readonly from: LocalDay | null;
  /** The day they are back, or why that is no day. */
  readonly until: When;
  /** Words that belong to neither. */
  readonly note: string;
  /** A day by itself, as it was said: it is read as the one they are back on, and may have been meant as the one away. */
  readonly dayAlone?: string | null;
}

/**
 * `until 7 dec`, `for 2 weeks`, `from 7 dec to 11 dec`, `mon - fri`, `2 weeks from friday`, `on friday`, `next week`. What
 * follows `until` is the day they are back, and so is a day by itself; what follows `to`, `through` or a dash is the last one
 * away. Never throws on what was typed.
 */
export function readAbsence(typed: string, at: At): ReadAbsence {
  const phrase = withoutCourtesy(typed.trim().slice(0, longest)).replace(whatFor, '');
  const turned = phrase.replace(/^(until|till?) (.+) (?:from|starting) (.+)$/i, '$3 $1 $2');
  return between(turned, at) ?? longFrom(phrase, at) ?? ofOne(phrase, at) ?? backOn(phrase, at);
}

/** Nobody says two days in more words, and each of them is tried. In UTF-16 units. */
const longest = 200;
const whatFor = /^(?:on )?(?:(?:a|my|annual|parental|sick) )*(?:holidays?|vacation|leave|pto)\b[\s,:–—-]*(?=.)/i;
const beginning = '(?:from|starting|beginning|as of|ab|vom|von)(?:\\s+(?:on|from))?\\s+';
const begins = new RegExp(`^(?:between\\s+|${beginning})`, 'i');
const notFirst = /^(?:until|till?|by|for|in|bis)\b/i;
const signs = /\s+(to|until|till?|through|thru|and|bis(?: zum)?)\s+|\s*[–—,&+]\s*|\s+-\s+|(?<=[\p{L}\d.])-(?=[\p{L}\d])/giu;
/** A dash in one is no sign of two. */
const isoDay = /\d{4}-\d\d?-\d\d?/;

/** Two days. A month said of one of them is the other's too. */
function between(phrase: string, at: At): ReadAbsence | null {
  for (const sign of phrase.matchAll(signs)) {
    const left = phrase.slice(0, sign.index).replace(begins, '');
    const right = phrase.slice(sign.index + sign[0].length);
    if (notFirst.test(left) || (sign[0] === '-' && isoDay.test(phrase)) || /^\d{4}\b/.test(right) !== isoDay.test(right))
      continue;
    const first = firstDay(left, right, at);
    if (!first) continue;
    const whole = spanOf(right, at);
    const last = whole ? { day: { day: addDays(whole.back, -1) }, note: '' } : lastDay(left, right, first, at);
    if (!last.day) continue;
    const { day, note } = last;
    const from = 'day' in day && day.day < first ? null : ahead(first, at);
    if ('unread' in day) return { from, until: day, note };
    // "From 18 dec to 7 dec" is hardly a year.
    if (daysBetween(first, day.day) > 300) return { from, until: { unread: 'unknown', phrase: '' }, note };
    return { from, until: /^(?:un)?till?$/i.test(sign[1] ?? '') ? day : { day: addDays(day.day, 1) }, note };
  }
  return null;
}

function firstDay(left: string, right: string, at: At): LocalDay | null {
  const month = new RegExp(`^\\d{1,2}\\.?\\s*(?:(\\d{1,2}\\.)|(?:of )?(${oneOf(months.keys())})\\b)`, 'i').exec(right);
  const said = /^\d{1,2}(?:st|nd|rd|th|\.)?$/i.test(left) && month ? `${left}${month[1] ?? ` ${month[2]}`}` : left;
  const whole = spanOf(left, at);
  if (whole) return whole.first;
  const read = readWhen(said, at);
  if ('unread' in read) return read.unread === 'past' ? dayAt(at.now, at.zone) : null;
  return read.day;
}

function lastDay(left: string, right: string, first: LocalDay, at: At) {
  const month = new RegExp(`^(${oneOf(months.keys())})\\.? \\d`, 'i').exec(left)?.[1];
  const said =
    month && /^\d{1,2}(?:st|nd|rd|th)?\b(?!\.|\s*[-/])/i.test(right) && !/^\S+ \p{L}/u.test(right) ? `${month} ${right}` : right;
  const last = dayAtStart(said, at);
  // "From 20 nov to 30 nov", said on the 23rd: the first is read as next year's, and was this year's.
  const begun = daysBetween(dayAt(at.now, at.zone), first) > 183;
  const before = last.day && 'day' in last.day && last.day.day < first;
  return before && !begun ? dayAtStart(said, { ...at, now: noonOf(first, at) }) : last;
}

/** Null for what begins at once. */
const ahead = (first: LocalDay, { now, zone }: At): LocalDay | null => (first > dayAt(now, zone) ? first : null);

const noonOf = (day: LocalDay, { zone }: At): Date => new Date(startOfDay(day, zone).getTime() + 12 * 3_600_000);

/** So long, from that day. */
function longFrom(phrase: string, at: At): ReadAbsence | null {
  const [, long, from] =
    new RegExp(`^(?:for\\s+)?(.+?)\\s+${beginning}(.+)$`, 'i').exec(phrase) ??
    swapped(new RegExp(`^(?:${beginning})?(?!until|till?\\b|bis)(.+?)\\s+for\\s+(.+)$`, 'i').exec(phrase));
  if (long === undefined || from === undefined || kindOf(long, at) !== 'span') return null;
  const { day: first, note } = dayAtStart(from.replace(/^now\b/i, 'today'), at);
  if (!first || 'unread' in first) return first && { from: null, until: first, note };
  const until = readWhen(`in ${long}`, { ...at, now: noonOf(first.day, at) });
  return { from: ahead(first.day, at), until, note };
}

const swapped = (found: RegExpExecArray | null) => (found ? [found[0], found[2], found[1]] : []);

/** That day alone, that week, that month. A day by itself has to be said to be alone. */
function ofOne(phrase: string, at: At): ReadAbsence | null {
  if (/^(?:until|till?|by|bis|before)\b/i.test(phrase)) return null;
  const [, within = '', said = '', only = ''] =
    /^((?:(?:only|just|all|during|in|for|on|the whole)(?: of)? )*)(.+?)( only)?$/i.exec(phrase) ?? [];
  for (const [words, note] of shorter(said)) {
    const whole = spanOf(words, at);
    if (whole && (note === '' || within !== '' || whole.isWeek))
      return { from: ahead(whole.first, at), until: { day: whole.back }, note };
  }
  const alone = only !== '' || /\b(?:only|just|on)\b/i.test(within) || /^(?:today|tomorrow)\b/i.test(said);
  const { day, note } = alone ? dayAtStart(said, at) : { day: null, note: '' };
  return day && 'day' in day ? { from: ahead(day.day, at), until: { day: addDays(day.day, 1) }, note } : null;
}

/** All of the words, and fewer and fewer of them, with the rest. */
function shorter(words: string): [string, string][] {
  const ends = [...words.matchAll(/\s+/g)].map(({ index }) => index).toReversed();
  return [words.length, ...ends].map((end) => [words.slice(0, end), words.slice(end).trim()]);
}

const days: readonly (Kind | undefined)[] = ['weekday', 'date', 'numeric', 'ordinal'];

/** The day they are back, or only the day they leave. */
function backOn(phrase: string, at: At): ReadAbsence {
  const alone = begins.test(phrase) ? readWhen(phrase.replace(begins, ''), at) : null;
  if (alone && 'day' in alone) return { from: ahead(alone.day, at), until: { unread: 'unknown', phrase: '' }, note: '' };
  const words = phrase.replace(/^for\s+/i, 'in ');
  const { day, note } = dayAtStart(words, at);
  const said = phrase.slice(0, phrase.length - note.length).trim();
  const dayAlone = days.includes(kindOf(said, at)) ? said : null;
  return { from: null, until: day ?? readWhen(phrase, at), note, dayAlone };
}

const kindOf = (phrase: string, at: At): Kind | undefined => readPhrase(tidy(phrase), askedAt(at, 'plan'))?.kind;
