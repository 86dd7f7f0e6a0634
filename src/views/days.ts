import { daysBetween, type LocalDay } from '../domain/calendar.ts';

/** Monday first, as a chart has room for them. */
export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day in full, `Sat 5 Dec`, with its year when that is not the year of `today`. */
export function fullDay(day: LocalDay, today: LocalDay): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const weekday = weekdays[((daysBetween('2024-01-01' as LocalDay, day) % 7) + 7) % 7];
  const inYear = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${year}`;
  return `${weekday} ${date} ${months[month - 1]}${inYear}`;
}

/** As a person says it: `today`, `tomorrow`, `yesterday`, else in full. */
export function sayDay(day: LocalDay, today: LocalDay): string {
  const ahead = daysBetween(today, day);
  const near = ahead === 0 ? 'today' : ahead === 1 ? 'tomorrow' : ahead === -1 ? 'yesterday' : null;
  return near ? `${near}, ${fullDay(day, today)}` : fullDay(day, today);
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
