import { Temporal } from 'temporal-polyfill';
import { dayAt, type LocalDay } from '../calendar.ts';
import { type Asked, type Read, writesMonthFirst } from './when/asked.ts';
import { readEnglish } from './when/english.ts';
import { readPhrase } from './when/phrase.ts';
import { tidy, withoutCourtesy } from './when/vocabulary.ts';

/** Where and when somebody says it: the instant, their IANA zone, their locale (`en-US`). */
export interface At {
  readonly now: Date;
  readonly zone: string;
  readonly locale: string;
}

/** A plan looks ahead, what was done looks back. */
export type Direction = 'plan' | 'past';

/**
 * Why a phrase is no day: `vague` (soon), `past` (for a plan), `future` (for what was done), `impossible` (feb 30),
 * `far` (a plan more than two years off, a deed more than a year back), `unknown` (no date at all).
 */
export type Unread = 'vague' | 'past' | 'future' | 'impossible' | 'far' | 'unknown';

export type When = { readonly day: LocalDay } | { readonly unread: Unread; readonly phrase: string };

/** Nobody says a day in more words, and chrono gets slow above. In UTF-16 units. */
const longestPhrase = 200;

/**
 * The day a phrase names, read in the person's own zone and locale, the whole phrase or nothing. A leading `by`, `on`,
 * `in` or `until` is fine; a time of day is let go. Never throws on a phrase; throws on a zone that does not exist.
 */
export function readWhen(phrase: string, at: At, direction: Direction = 'plan'): When {
  const said = phrase.trim();
  const asked = askedAt(at, direction);
  const tidied =
    said.length > longestPhrase
      ? ''
      : tidy(withoutCourtesy(said)).replace(/^(?:(?:due|by|on|until|till|til|before|bis|am) )+/, '');
  const plain = tidied
    .replace(/^im? (?!the (?:morning|afternoon|evening))/, '')
    .replace(/^in (?!the (?:morning|afternoon|evening))/, '');
  const read = readPhrase(tidied, asked) ?? readPhrase(plain, asked) ?? (tidied === '' ? null : readEnglish(tidied, asked));
  return read ? judge(read, said, asked) : { unread: 'unknown', phrase: said };
}

/** Whether a day that was read may be used; the phrase comes back with every no. */
export function judge(read: Read, phrase: string, { today, back }: Asked): When {
  if ('bad' in read) return { unread: read.bad, phrase };
  const { compare } = Temporal.PlainDate;
  const side = compare(read.day, today);
  if (back && side > 0) return { unread: 'future', phrase };
  if (!back && side < 0) return { unread: 'past', phrase };
  const far = back ? compare(read.day, today.subtract({ years: 1 })) < 0 : compare(read.day, today.add({ years: 2 })) > 0;
  return far ? { unread: 'far', phrase } : { day: read.day.toString() as LocalDay };
}

export function askedAt({ now, zone, locale }: At, direction: Direction): Asked {
  return {
    now,
    zone,
    today: Temporal.PlainDate.from(dayAt(now, zone)),
    monthFirst: writesMonthFirst(locale),
    german: /^de\b/i.test(locale),
    back: direction === 'past',
  };
}
