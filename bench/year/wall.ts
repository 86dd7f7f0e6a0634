import type { Span, Standing } from './history.ts';

// Written from the rules and from `Intl` alone: what the app calculates with must not be what it is judged by.

const minute = 60_000;
const hours = (count: number): number => count * 60 * minute;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Milliseconds that the wall in `zone` is ahead of UTC. No zone changes its clocks but at a quarter of an hour. */
function offsetAt(at: number, zone: string): number {
  const quarter = Math.floor(at / (15 * minute));
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map<number, number>()));
  const found = known.get(quarter) ?? askIntl(quarter * 15 * minute, zone);
  known.set(quarter, found);
  return found;
}

function askIntl(at: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    format = new Intl.DateTimeFormat('en-US', { ...numeric, timeZone: zone, hourCycle: 'h23' });
    formats.set(zone, format);
  }
  const said = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(said['year']!, said['month']! - 1, said['day'], said['hour'], said['minute']) - at;
}

/** The date on the wall. */
export const dateAt = (at: number, zone: string): string => isoDate(at + offsetAt(at, zone));

const isoDate = (at: number): string => new Date(at).toISOString().slice(0, 10);

export const plusDays = (day: string, count: number): string => isoDate(Date.parse(day) + hours(24) * count);

/**
 * When the wall shows this. What a clock change repeats is its first turn; what it skips is as far behind the gap, or, should
 * that be another day, as far before it.
 */
function whenWall(day: string, time: string, zone: string): number {
  const plain = Date.parse(`${day}T${time}:00Z`);
  const [before, after] = [offsetAt(plain - hours(24), zone), offsetAt(plain + hours(24), zone)];
  const fits = [plain - before, plain - after].filter((at) => at + offsetAt(at, zone) === plain);
  if (fits.length > 0) return Math.min(...fits);
  return dateAt(plain - before, zone) === day ? plain - before : plain - after;
}

/** The first instant of that date, found by halving. */
function dayBegins(day: string, zone: string): number {
  let [low, high] = [Date.parse(day) - hours(36), Date.parse(day) + hours(36)];
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / 2 / minute) * minute;
    if (dateAt(middle, zone) < day) low = middle;
    else high = middle;
  }
  return high;
}

/** When a nudge for that day may be said: eight hours from their hour, not past 20:00 unless that is theirs or later, not past midnight. */
export function windowOf(day: string, { hour, zone }: Pick<Standing, 'hour' | 'zone'>): Span {
  const from = whenWall(day, hour, zone);
  const midnight = dayBegins(plusDays(day, 1), zone);
  const evening = hour < '20:00' ? whenWall(day, '20:00', zone) : midnight;
  return { from, to: Math.min(from + hours(8), evening, midnight) };
}

/** Whether they work on that day and are there. */
export function isWorked(day: string, { weekdays, holidays, awayFrom, awayUntil }: Standing): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay() || 7;
  const isThere = awayUntil === null || day >= awayUntil || (awayFrom !== null && day < awayFrom);
  return weekdays.includes(weekday) && !holidays.includes(day) && isThere;
}
