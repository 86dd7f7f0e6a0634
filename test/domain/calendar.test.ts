import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  dayAt,
  daysBetween,
  instantAt,
  isoWeekOf,
  isWorkingDay,
  isZone,
  type LocalDay,
  type LocalTime,
  mondayOf,
  startOfDay,
  timeAt,
  type Weekday,
  weekdayOf,
  type WorkWeek,
  workingDaysBetween,
} from '../../src/domain/calendar.ts';
import { day, days, weekdays } from './some.ts';
import { instant, zone, zones } from './zones.ts';

const anyDay = instant.map((at) => at.toISOString().slice(0, 10) as LocalDay);
const anyWeek: fc.Arbitrary<WorkWeek> = fc.record({
  days: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
  holidays: fc.array(anyDay, { maxLength: 200 }).map((list) => new Set(list)),
});

describe('the wall', () => {
  it.each`
    why                                             | wall                  | zone                     | instant
    ${'a plain day'}                                | ${'2026-11-24 09:00'} | ${'Europe/Berlin'}       | ${'2026-11-24T08:00:00Z'}
    ${'a time the spring change skips comes after'} | ${'2026-03-29 02:30'} | ${'Europe/Berlin'}       | ${'2026-03-29T01:30:00Z'}
    ${'a time the autumn change repeats is first'}  | ${'2026-10-25 02:30'} | ${'Europe/Berlin'}       | ${'2026-10-25T00:30:00Z'}
    ${'a change of half an hour'}                   | ${'2026-10-04 02:15'} | ${'Australia/Lord_Howe'} | ${'2026-10-03T15:45:00Z'}
    ${'a change of two hours'}                      | ${'2026-03-29 09:00'} | ${'Antarctica/Troll'}    | ${'2026-03-29T07:00:00Z'}
    ${'a day that begins at one o’clock'}           | ${'2026-09-06 00:00'} | ${'America/Santiago'}    | ${'2026-09-06T04:00:00Z'}
    ${'the first day on earth'}                     | ${'2026-11-24 09:00'} | ${'Pacific/Kiritimati'}  | ${'2026-11-23T19:00:00Z'}
    ${'a skipped hour at the end of a day, before'} | ${'2026-03-28 23:30'} | ${'America/Nuuk'}        | ${'2026-03-29T00:30:00Z'}
    ${'a quarter of an hour'}                       | ${'2026-11-24 09:00'} | ${'Asia/Kathmandu'}      | ${'2026-11-24T03:15:00Z'}
  `('$why: $wall in $zone', ({ wall, zone: where, instant: at }) => {
    const [date, time] = wall.split(' ');
    expect(instantAt(date, time, where)).toEqual(new Date(at));
  });

  it('reads a day and a minute back wherever it wrote them, but for times a clock change skips', () => {
    fc.assert(
      fc.property(zone, instant, (where, at) => {
        const back = instantAt(dayAt(at, where), timeAt(at, where), where);
        // A repeated hour is read as its first turn; no zone repeats more than two hours.
        expect(at.getTime() - back.getTime()).toBeGreaterThanOrEqual(0);
        expect(at.getTime() - back.getTime()).toBeLessThanOrEqual(2 * 3_600_000);
        expect(dayAt(back, where)).toBe(dayAt(at, where));
      }),
    );
  });

  it('keeps every hour of a day on that day, also where the clock change skips it', () => {
    const halfHour = fc
      .integer({ min: 0, max: 47 })
      .map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
    const changes = fc.constantFrom('2024-03-30', '2026-03-28', '2026-03-29', '2026-09-06').map((on) => on as LocalDay);
    fc.assert(
      fc.property(zone, fc.oneof(anyDay, changes), halfHour, (where, on, time) => {
        expect(dayAt(instantAt(on, time as LocalTime, where), where)).toBe(on);
      }),
      { numRuns: 500 },
    );
  });

  it('begins a day at its first instant', () => {
    fc.assert(
      fc.property(zone, anyDay, (where, on) => {
        const start = startOfDay(on, where);
        expect(dayAt(start, where)).toBe(on);
        expect(dayAt(new Date(start.getTime() - 1), where)).toBe(addDays(on, -1));
      }),
    );
  });

  it('knows the zones of the world and no others', () => {
    expect(zones.filter((name) => !isZone(name))).toEqual([]);
    expect(['', 'Mars/Olympus', 'Europe/Berlín', 'not a zone'].filter(isZone)).toEqual([]);
  });
});

describe('days', () => {
  it.each`
    on              | week          | why
    ${'2026-01-01'} | ${'2026-W01'} | ${'a Thursday opens week 1'}
    ${'2026-12-31'} | ${'2026-W53'} | ${'a year of 53 weeks'}
    ${'2027-01-03'} | ${'2026-W53'} | ${'January that still belongs to the year before'}
    ${'2027-01-04'} | ${'2027-W01'} | ${'the Monday after it'}
    ${'2024-12-30'} | ${'2025-W01'} | ${'December that already belongs to the next year'}
    ${'2028-01-01'} | ${'2027-W52'} | ${'a year of 52 weeks ends on a weekend'}
    ${'2024-02-29'} | ${'2024-W09'} | ${'a leap day'}
  `('$on is in $week: $why', ({ on, week }) => {
    expect(isoWeekOf(on)).toBe(week);
  });

  it('counts whole days and weekdays as Temporal does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -900, max: 900 }), (from, ahead) => {
        const oracle = Temporal.PlainDate.from(from).add({ days: ahead });
        const to = addDays(from, ahead);
        expect(to).toBe(oracle.toString());
        expect(daysBetween(from, to)).toBe(ahead);
        expect(weekdayOf(to)).toBe(oracle.dayOfWeek);
        expect(mondayOf(to)).toBe(oracle.subtract({ days: oracle.dayOfWeek - 1 }).toString());
      }),
    );
  });

  it('counts working days as a calendar on paper does', () => {
    const naive = (date: Temporal.PlainDate, { days: worked, holidays }: WorkWeek) =>
      worked.some((weekday) => weekday === date.dayOfWeek) && ![...holidays].some((holiday) => holiday === date.toString());
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), anyWeek, (from, count, week) => {
        let date = Temporal.PlainDate.from(from);
        for (let left = count; left > 0;) if (naive((date = date.add({ days: 1 })), week)) left -= 1;
        const to = addWorkingDays(from, count, week);
        expect(to).toBe(date.toString());
        expect(workingDaysBetween(from, to, week)).toBe(count);
        expect(workingDaysBetween(to, from, week)).toBe(0);
        expect(isWorkingDay(to, week)).toBe(naive(date, week));
        const ahead = Array.from({ length: count }, (_, at) => Temporal.PlainDate.from(from).add({ days: at + 1 }));
        expect(workingDaysBetween(from, addDays(from, count), week)).toBe(ahead.filter((one) => naive(one, week)).length);
      }),
    );
  });

  it.each`
    why                                       | from            | count | week                                                           | to
    ${'over a weekend'}                       | ${'2026-11-26'} | ${3}  | ${weekdays}                                                    | ${'2026-12-01'}
    ${'none at all is the day itself'}        | ${'2026-11-28'} | ${0}  | ${weekdays}                                                    | ${'2026-11-28'}
    ${'from a Saturday, Monday is the first'} | ${'2026-11-28'} | ${1}  | ${weekdays}                                                    | ${'2026-11-30'}
    ${'Sunday to Thursday'}                   | ${'2026-11-26'} | ${2}  | ${{ days: [7, 1, 2, 3, 4], holidays: new Set() }}              | ${'2026-11-30'}
    ${'holidays do not count'}                | ${'2026-12-23'} | ${2}  | ${{ ...weekdays, holidays: days('2026-12-24', '2026-12-25') }} | ${'2026-12-29'}
    ${'who works no day counts every day'}    | ${'2026-11-26'} | ${3}  | ${{ days: [], holidays: new Set() }}                           | ${'2026-11-29'}
  `('adds $count working days: $why', ({ from, count, week, to }) => {
    expect(addWorkingDays(from, count, week)).toBe(to);
  });

  it('has no time of day, so that no clock change can move a date', () => {
    const walls = zones.map((where) => dayAt(instantAt(day('2026-03-29'), '12:00' as LocalTime, where), where));
    expect(new Set(walls)).toEqual(days('2026-03-29'));
  });
});
