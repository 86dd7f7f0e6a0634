import { Temporal } from 'temporal-polyfill';
import { remembered } from './remembered.ts';

/** A date on somebody's wall, `2026-03-29`. Compares as text. */
export type LocalDay = string & { readonly localDay: unique symbol };
/** A time of day on somebody's wall, `09:00`. Compares as text. */
export type LocalTime = string & { readonly localTime: unique symbol };
/** An ISO week, `2026-W53`. Compares as text. */
export type IsoWeek = string & { readonly isoWeek: unique symbol };

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The days somebody works: which weekdays, less the holidays of their own calendar. */
export interface WorkWeek {
  readonly days: readonly Weekday[];
  readonly holidays: ReadonlySet<LocalDay>;
}

export const mondayToFriday: WorkWeek = { days: [1, 2, 3, 4, 5], holidays: new Set() };

/** The date on the wall at `instant` in the IANA zone `zone`. */
export function dayAt(instant: Date, zone: string): LocalDay {
  return remembered(days, `${instant.getTime()} ${zone}`, () => wall(instant, zone).toPlainDate().toString() as LocalDay);
}

/** The time on the wall, to the minute, at `instant` in `zone`. */
export function timeAt(instant: Date, zone: string): LocalTime {
  return wall(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' }) as LocalTime;
}

/**
 * The instant at which the wall in `zone` shows `day` and `time`. A time that the clock change skips
 * becomes the same distance after the gap, a time it repeats is the earlier one (Temporal's `compatible`). Nuuk skips the
 * last hour of a Saturday: there it becomes the same distance before the gap, so that a day's hour is on its day.
 */
export function instantAt(day: LocalDay, time: LocalTime, zone: string): Date {
  const moment = (): number => {
    const wanted = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
    const after = wanted.toZonedDateTime(zone);
    const onItsDay = after.toPlainDate().equals(day) ? after : wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
    return onItsDay.epochMilliseconds;
  };
  return new Date(remembered(instants, `${day} ${time} ${zone}`, moment));
}

/** The first instant of `day` in `zone`: not always midnight, some zones change their clocks then. */
export function startOfDay(day: LocalDay, zone: string): Date {
  const first = (): number => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
  return new Date(remembered(instants, `${day} ${zone}`, first));
}

/** `day` moved by whole calendar days, back when negative. */
export function addDays(day: LocalDay, days: number): LocalDay {
  return fromNumber(toNumber(day) + days);
}

/** Calendar days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return toNumber(to) - toNumber(from);
}

export function weekdayOf(day: LocalDay): Weekday {
  return weekdayOfNumber(toNumber(day));
}

export function isWorkingDay(day: LocalDay, week: WorkWeek): boolean {
  const { weekdays, freed } = counted(week);
  return Boolean(weekdays[weekdayOf(day)]) && !freed.has(toNumber(day));
}

/**
 * The `count`-th working day after `day` (0: `day` itself, worked or not).
 * A week without working days counts calendar days, so that this always ends.
 */
export function addWorkingDays(day: LocalDay, count: number, week: WorkWeek): LocalDay {
  if (week.days.length === 0) return addDays(day, count);
  let at = toNumber(day);
  const { weekdays, freed } = counted(week);
  for (let left = count; left > 0;) if (weekdays[weekdayOfNumber((at += 1))] && !freed.has(at)) left -= 1;
  return fromNumber(at);
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: LocalDay, to: LocalDay, week: WorkWeek): number {
  const [first, last] = [toNumber(from) + 1, toNumber(to)];
  const wholeWeeks = Math.max(0, Math.floor((last - first + 1) / 7));
  const { weekdays, freed } = counted(week);
  let count = wholeWeeks * weekdays.filter(Boolean).length;
  for (let at = first + wholeWeeks * 7; at <= last; at += 1) if (weekdays[weekdayOfNumber(at)]) count += 1;
  for (const holiday of freed) if (holiday >= first && holiday <= last) count -= 1;
  return count;
}

/** The ISO week that holds `day`; the first days of January can belong to the year before. */
export function isoWeekOf(day: LocalDay): IsoWeek {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}` as IsoWeek;
}

/** The Monday of the week that holds `day`. */
export function mondayOf(day: LocalDay): LocalDay {
  return addDays(day, 1 - weekdayOf(day));
}

/** True for a zone name this runtime can calculate in. */
export function isZone(name: string): boolean {
  try {
    Temporal.PlainDate.from('2026-01-01').toZonedDateTime(name);
    return true;
  } catch {
    return false;
  }
}

function wall(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}

// Temporal takes a tenth of a millisecond for each, and a team's turns ask about a few days, hours and zones over and over.
const days = new Map<string, LocalDay>();
const instants = new Map<string, number>();

// Days as whole numbers: rhythms count up to 240 of them for thousands of people at a time, and Temporal takes
// microseconds for each. Only plain dates are counted so; an instant is always Temporal's work.
const dayLength = 86_400_000;
const toNumber = (day: LocalDay): number => Date.parse(day) / dayLength;
const fromNumber = (number: number): LocalDay => new Date(number * dayLength).toISOString().slice(0, 10) as LocalDay;
// 1 January 1970 was a Thursday.
const weekdayOfNumber = (number: number): Weekday => (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;

interface Counted {
  /** By weekday, 1 to 7. */
  readonly weekdays: readonly boolean[];
  /** Holidays that fall on days otherwise worked. */
  readonly freed: ReadonlySet<number>;
}

const countedWeeks = new WeakMap<WorkWeek, Counted>();

// One rep's week is asked about for each of their thousands of people.
function counted(week: WorkWeek): Counted {
  const known = countedWeeks.get(week);
  if (known) return known;
  const weekdays = Array.from({ length: 8 }, (_, weekday) => week.days.some((day) => day === weekday));
  const freed = new Set([...week.holidays].map(toNumber).filter((number) => weekdays[weekdayOfNumber(number)]));
  const fresh = { weekdays, freed };
  countedWeeks.set(week, fresh);
  return fresh;
}
