import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayAt, isWorkingDay, type LocalDay, type LocalTime, type Weekday } from '../../src/domain/calendar.ts';
import type { Rep } from '../../src/domain/rep.ts';
import { nextRunAt, planRun, rescheduled, windowOn } from '../../src/domain/run.ts';
import { rep as dana } from './some.ts';
import { instant, zone } from './zones.ts';

const halfHour = 30 * 60_000;
const ticks = 3 * 7 * 48;

interface Weeks {
  readonly start: Date;
  readonly hour: LocalTime;
  readonly worked: Weekday[];
  readonly dayOff: number;
  /** Where the rep is from which tick on; the first from the beginning. */
  readonly trips: readonly { readonly tick: number; readonly zone: string }[];
  /** No process looks from the first tick to the second. */
  readonly outage: readonly [number, number];
  /** On every so manieth day there is nothing to say. */
  readonly nothing: number;
}

const tick = fc.integer({ min: 1, max: ticks - 1 });
const weeks = (trips: fc.Arbitrary<Weeks['trips']>): fc.Arbitrary<Weeks> =>
  fc.record({
    start: instant,
    hour: fc.integer({ min: 0, max: 47 }).map((half) => {
      const clock = [Math.floor(half / 2), (half % 2) * 30].map((part) => String(part).padStart(2, '0'));
      return clock.join(':') as LocalTime;
    }),
    worked: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
    dayOff: fc.integer({ min: 0, max: 20 }),
    trips,
    outage: fc.tuple(tick, fc.nat(300)).map(([from, length]) => [from, from + length] as const),
    nothing: fc.integer({ min: 2, max: 6 }),
  });
const home = zone.map((name) => [{ tick: 0, zone: name }]);
const journeys = fc
  .tuple(zone, fc.array(fc.record({ tick, zone }), { minLength: 1, maxLength: 6 }))
  .map(([first, more]) => [{ tick: 0, zone: first }, ...more.sort((a, b) => a.tick - b.tick)]);

/** Lives through three weeks, half an hour at a time, as the nudge job would: look when due, claim the day, look again later. */
function live({ start, hour, worked, dayOff, trips, outage, nothing }: Weeks) {
  const holiday = addDays(dayAt(start, trips[0]!.zone), dayOff);
  let rep: Rep = { ...dana, hour, zone: trips[0]!.zone, week: { days: worked, holidays: new Set([holiday]) } };
  rep = { ...rep, nextRunAt: nextRunAt(rep, dayAt(start, rep.zone)) };
  const first = addDays(dayAt(start, rep.zone), 1);
  const turns: { at: Date; day: LocalDay; rep: Rep }[] = [];
  const nudges: Date[] = [];
  const accounted = new Set<LocalDay>();
  const claimed = new Set<LocalDay>();
  let now = start;
  for (let at = 0; at < ticks; at += 1) {
    now = new Date(start.getTime() + at * halfHour);
    for (const trip of trips.filter((one) => one.tick === at && at > 0)) {
      const before = rep.zone;
      rep = { ...rep, zone: trip.zone };
      rep = { ...rep, nextRunAt: rescheduled(rep, now, before) };
    }
    if ((at >= outage[0] && at < outage[1]) || !rep.nextRunAt || rep.nextRunAt > now) continue;
    const { skipped, day, next } = planRun(rep, now);
    for (const one of skipped) accounted.add(one.day);
    expect(next!.getTime()).toBeGreaterThan(now.getTime());
    if (day) {
      turns.push({ at: now, day, rep });
      accounted.add(day);
      // One row per rep and local day: whoever comes second finds it taken.
      if (!claimed.has(day) && claimed.size % nothing !== 0) {
        nudges.push(now);
        rep = { ...rep, lastNudgedAt: now };
      }
      claimed.add(day);
    }
    rep = { ...rep, nextRunAt: next };
  }
  return { turns, nudges, accounted, first, last: addDays(dayAt(now, rep.zone), -1), week: rep.week, outage };
}

function keepsTheRules({ turns, nudges, accounted, first, last, week }: ReturnType<typeof live>, until = last): void {
  for (const { at, day, rep } of turns) {
    const { opens, closes } = windowOn(day, rep);
    expect(dayAt(at, rep.zone)).toBe(day);
    expect(isWorkingDay(day, week)).toBe(true);
    expect(at >= opens && at < closes).toBe(true);
  }
  for (const [at, nudge] of nudges.entries()) {
    if (at > 0) expect(nudge.getTime() - nudges[at - 1]!.getTime()).toBeGreaterThanOrEqual(12 * 3_600_000);
  }
  for (let day = first; day <= until; day = addDays(day, 1)) {
    expect({ day, accounted: accounted.has(day) }).toEqual({ day, accounted: isWorkingDay(day, week) });
  }
}

describe('three weeks of a rep anywhere in the world', () => {
  it('bring one turn on every working day, in its window, or a record of why not', () => {
    fc.assert(
      fc.property(weeks(home), (told) => {
        const lived = live(told);
        const { turns, outage } = lived;
        expect(new Set(turns.map(({ day }) => day)).size).toBe(turns.length);
        // An outage that lasts to the end is recorded when somebody looks again.
        if (outage[1] < ticks - 96) keepsTheRules(lived);
      }),
      { numRuns: 150 },
    );
  });

  it('bring never two nudges on one local day nor within twelve hours, wherever they travel, and leave no day unrecorded', () => {
    fc.assert(
      fc.property(weeks(journeys), (told) => {
        const lived = live(told);
        if (lived.outage[1] < ticks - 96) keepsTheRules(lived);
      }),
      { numRuns: 250 },
    );
  });
});
