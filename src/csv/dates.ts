import type { LocalDay } from '../domain/calendar.ts';

/** Which part of `12/5` is the month. */
export type DateOrder = 'month first' | 'day first';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numbers = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/;

/**
 * The order a file's own dates prove: one part over 12 is enough. Null when nothing proves it,
 * or when the file contradicts itself.
 */
export function dateOrderOf(cells: Iterable<string>): DateOrder | null {
  let monthFirst = false;
  let dayFirst = false;
  for (const cell of cells) {
    const parts = numbers.exec(cell.trim());
    if (Number(parts?.[1]) > 12) dayFirst = true;
    if (Number(parts?.[2]) > 12) monthFirst = true;
  }
  if (monthFirst === dayFirst) return null;
  return monthFirst ? 'month first' : 'day first';
}

/**
 * The date at the start of a cell, as CRMs and spreadsheets write them; a time of day after it is left out.
 * Null for what is no date, or one no calendar has.
 */
export function dateFrom(cell: string, order: DateOrder): LocalDay | null {
  const text = cell.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (german) return day(german[3], german[2], german[1]);
  const slashed = numbers.exec(text);
  if (slashed) return order === 'month first' ? day(slashed[3], slashed[1], slashed[2]) : day(slashed[3], slashed[2], slashed[1]);
  const named = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s,.-]+(\d{4}|\d{2})(?!\d)/i.exec(text);
  if (named) return day(named[3], monthNumber(named[2]), named[1]);
  const american = /^(?:[a-z]{3,9},\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/i.exec(text);
  return american ? day(american[3], monthNumber(american[1]), american[2]) : null;
}

function monthNumber(name = ''): string {
  return String(months.indexOf(name.toLowerCase()) + 1);
}

/** Counted by hand: a file has dates by the hundred thousand, and a calendar library takes its time over each. */
function day(yearText = '', monthText = '', dayText = ''): LocalDay | null {
  const [written, month, dayOfMonth] = [Number(yearText), Number(monthText), Number(dayText)];
  const year = written < 100 ? 2000 + written : written;
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` as LocalDay;
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
