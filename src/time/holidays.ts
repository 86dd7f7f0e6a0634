import type { LocalDay } from '../domain/calendar.ts';

const years = 3;

/**
 * The public holidays of a country (ISO 3166, `DE`) from `from` on, this year and the two after; null for a country
 * the calendar does not know. The calendar is large, so it is loaded on the first question.
 */
export async function publicHolidays(country: string, from: LocalDay): Promise<readonly LocalDay[] | null> {
  const { default: Holidays } = await import('date-holidays');
  const calendar = new Holidays();
  if (!Object.hasOwn(calendar.getCountries(), country)) return null;
  calendar.init(country);
  const first = Number(from.slice(0, 4));
  const found = Array.from({ length: years }, (_, at) => calendar.getHolidays(first + at)).flat();
  const days = found.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10) as LocalDay);
  return [...new Set(days)].filter((day) => day >= from).sort();
}
