import type { Temporal } from 'temporal-polyfill';

/** What a phrase is read against: the person's own wall, and how they write dates. */
export interface Asked {
  readonly now: Date;
  readonly zone: string;
  readonly today: Temporal.PlainDate;
  /** `12/5` is 5 December. */
  readonly monthFirst: boolean;
  /** German words for `on`, `until` and the days are read at the end of a step too. */
  readonly german: boolean;
  /** A day without its year, and a bare weekday, is the last one rather than the next. */
  readonly back: boolean;
}

/** How a day was said, which decides where in a sentence it may stand. */
export type Kind =
  | 'today'
  | 'day'
  | 'weekday'
  | 'week'
  | 'end'
  | 'time' // near words: tomorrow, friday, next week or month, eod, 3pm
  | 'date'
  | 'numeric'
  | 'ordinal' // 5 dec, 2026-12-05 · 12/5, 1.12. · the 3rd
  | 'month'
  | 'part'
  | 'quarter'
  | 'year' // march · mid march · Q1, next quarter · 2027, next year
  | 'span'
  | 'ago'
  | 'vague'; // 2 weeks · 3 days ago · soon

export type Read =
  | { readonly kind: Kind; readonly day: Temporal.PlainDate }
  | { readonly kind: Kind; readonly bad: 'vague' | 'impossible' | 'far' | 'past' };

/** Reads one family of phrases; null when the phrase is not of it. Phrases come from `tidy`. */
export type Rule = (phrase: string, asked: Asked, again: (phrase: string) => Read | null) => Read | null;

// Where the month comes before the day without a year: Unicode's own locale data agree on these. Canada writes both.
const monthFirst = /^(?:en(?:[-_](?:Latn[-_])?(?:US|PH))?|(?:ja|ko|zh)(?:[-_].*)?)$/i;

export function writesMonthFirst(locale: string): boolean {
  return monthFirst.test(locale);
}
