import { addDays, type LocalDay, mondayOf } from '../calendar.ts';
import { type At, askedAt } from './when.ts';
import type { Kind } from './when/asked.ts';
import { readPhrase } from './when/phrase.ts';
import { tidy } from './when/vocabulary.ts';

const monthsOf: Partial<Record<Kind, number>> = { month: 1, quarter: 3, year: 12 };

/** Of a week, a weekend, a month or longer, the first day and the one after the last; null of anything else. */
export function spanOf(
  words: string,
  at: At,
): { readonly first: LocalDay; readonly back: LocalDay; readonly isWeek: boolean } | null {
  const read = readPhrase(tidy(words), askedAt(at, 'plan'));
  if (!read || 'bad' in read) return null;
  const first = read.day.toString() as LocalDay;
  const months = monthsOf[/month$/i.test(words) ? 'month' : read.kind];
  if (months) return { first, back: read.day.add({ months }).toString() as LocalDay, isWeek: false };
  const monday = mondayOf(first);
  return read.kind === 'week' ? { first: /weekend/i.test(words) ? first : monday, back: addDays(monday, 7), isWeek: true } : null;
}
