import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayAt, instantAt, type IsoWeek, isoWeekOf, type LocalTime, weekdayOf } from '../../src/domain/calendar.ts';
import {
  digestExpires,
  type DigestSettings,
  digestTelling,
  type DigestWeek,
  nextDigestAt,
  nothingHappened,
  type StoredWeek,
  weekBefore,
  weekLeftOut,
  weekOf,
  wholeWeek,
} from '../../src/domain/digest.ts';
import type { ChannelId, UserId } from '../../src/domain/ids.ts';
import { day, emptyWeek } from './some.ts';
import { instant, zone } from './zones.ts';

const at = (text: string) => new Date(text);
const berlin: DigestSettings = {
  channel: 'C0SALES' as ChannelId,
  day: 1,
  hour: '09:00' as LocalTime,
  zone: 'Europe/Berlin',
  names: true,
};

describe('the week a digest tells', () => {
  it.each`
    on              | week          | from            | to              | why
    ${'2026-11-30'} | ${'2026-W48'} | ${'2026-11-23'} | ${'2026-11-29'} | ${'Monday tells the week that ended the night before'}
    ${'2026-12-04'} | ${'2026-W48'} | ${'2026-11-23'} | ${'2026-11-29'} | ${'Friday still tells the week that ended'}
    ${'2026-12-06'} | ${'2026-W48'} | ${'2026-11-23'} | ${'2026-11-29'} | ${'Sunday too: its own has not ended'}
    ${'2027-01-04'} | ${'2026-W53'} | ${'2026-12-28'} | ${'2027-01-03'} | ${'the 53rd week of a long year'}
    ${'2027-01-11'} | ${'2027-W01'} | ${'2027-01-04'} | ${'2027-01-10'} | ${'and the first after it'}
  `('on $on is $week: $why', ({ on, week, from, to }) => {
    expect(weekBefore(on)).toEqual({ week, from, to });
    expect(weekOf(from)).toEqual({ week, from, to });
    expect(weekOf(to)).toEqual({ week, from, to });
  });
});

it.each`
  why                                          | before                                  | after                           | now                       | week
  ${'from Friday to Monday, on a Thursday'}    | ${{ ...berlin, day: 5 }}                | ${berlin}                       | ${'2027-01-07T12:00:00Z'} | ${'2026-W53'}
  ${'from Friday to Monday, when it was told'} | ${{ ...berlin, day: 5 }}                | ${berlin}                       | ${'2027-01-08T12:00:00Z'} | ${null}
  ${'from Monday to Friday'}                   | ${berlin}                               | ${{ ...berlin, day: 5 }}        | ${'2027-01-05T12:00:00Z'} | ${null}
  ${'another hour of the same day'}            | ${berlin}                               | ${{ ...berlin, hour: '16:00' }} | ${'2027-01-05T12:00:00Z'} | ${null}
  ${'there was no digest'}                     | ${{ ...berlin, channel: null, day: 5 }} | ${berlin}                       | ${'2027-01-07T12:00:00Z'} | ${null}
  ${'there is none from now on'}               | ${berlin}                               | ${{ ...berlin, channel: null }} | ${'2027-01-07T12:00:00Z'} | ${null}
`('the week that a change of the settings leaves without a turn: $why', ({ before, after, now, week }) => {
  expect(weekLeftOut(before, after, at(now))).toBe(week);
});

describe('the next digest', () => {
  it.each`
    why                                        | settings                                             | after                     | is
    ${'today, later'}                          | ${berlin}                                            | ${'2026-11-30T07:59:00Z'} | ${'2026-11-30T08:00:00Z'}
    ${'after this one, in a week'}             | ${berlin}                                            | ${'2026-11-30T08:00:00Z'} | ${'2026-12-07T08:00:00Z'}
    ${'another day'}                           | ${{ ...berlin, day: 5, hour: '16:30' as LocalTime }} | ${'2026-11-30T08:00:00Z'} | ${'2026-12-04T15:30:00Z'}
    ${'another zone'}                          | ${{ ...berlin, zone: 'Pacific/Kiritimati' }}         | ${'2026-11-30T08:00:00Z'} | ${'2026-12-06T19:00:00Z'}
    ${'over a clock change it keeps the wall'} | ${berlin}                                            | ${'2026-03-23T08:00:00Z'} | ${'2026-03-30T07:00:00Z'}
    ${'an hour that is skipped comes after'}   | ${{ ...berlin, day: 7, hour: '02:30' as LocalTime }} | ${'2026-03-22T12:00:00Z'} | ${'2026-03-29T01:30:00Z'}
    ${'and only once'}                         | ${{ ...berlin, day: 7, hour: '02:30' as LocalTime }} | ${'2026-03-29T01:30:00Z'} | ${'2026-04-05T00:30:00Z'}
    ${'no channel, no digest'}                 | ${{ ...berlin, channel: null }}                      | ${'2026-11-30T08:00:00Z'} | ${null}
  `('$why', ({ settings, after, is }) => {
    expect(nextDigestAt(settings, at(after))).toEqual(is && at(is));
  });

  it('rises strictly, week by week, on the chosen day and hour of the wall, and misses no week', () => {
    const settings = fc.record({
      channel: fc.constant(berlin.channel),
      day: fc.integer({ min: 1, max: 7 }),
      hour: fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30` as LocalTime),
      zone,
      names: fc.boolean(),
    });
    fc.assert(
      fc.property(settings, instant, (chosen, start) => {
        let last = nextDigestAt(chosen, start)!;
        expect(last.getTime() - start.getTime()).toBeLessThanOrEqual(7 * 86_400_000 + 7_200_000);
        for (let weeks = 0; weeks < 60; weeks += 1) {
          const next = nextDigestAt(chosen, last)!;
          const on = dayAt(last, chosen.zone);
          expect(next > last).toBe(true);
          expect(dayAt(next, chosen.zone)).toBe(addDays(on, 7));
          expect(weekdayOf(on)).toBe(chosen.day);
          expect(last).toEqual(instantAt(on, chosen.hour, chosen.zone));
          expect(weekBefore(dayAt(next, chosen.zone)).week).toBe(isoWeekOf(on));
          last = next;
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('the digest that tells of a day is the first one due after that day’s week has ended', () => {
  const anyDay = fc.integer({ min: 0, max: 2_000 }).map((ahead) => addDays(day('2026-01-01'), ahead));
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 7 }), zone, (on, weekday, where) => {
      const settings = { ...berlin, day: weekday, zone: where };
      const telling = digestTelling(settings, on)!;
      expect(weekBefore(telling.day)).toEqual(weekOf(on));
      const endsAt = instantAt(addDays(weekOf(on).to, 1), '00:00' as LocalTime, where);
      expect(nextDigestAt(settings, new Date(endsAt.getTime() - 1))).toEqual(telling.at);
    }),
    { numRuns: 200 },
  );
  expect(digestTelling({ ...berlin, channel: null }, day('2026-11-23'))).toBeNull();
});

describe('a digest that is late', () => {
  it.each`
    now                       | expired  | why
    ${'2026-11-30T08:00:00Z'} | ${false} | ${'on time'}
    ${'2026-12-01T22:59:00Z'} | ${false} | ${'the last minute of the next day'}
    ${'2026-12-01T23:00:00Z'} | ${true}  | ${'the day after that'}
  `('is posted: $expired, $why', ({ now, expired }) => {
    expect(at(now) >= digestExpires(berlin, at('2026-11-30T08:00:00Z'))).toBe(expired);
  });
});

describe('a week in which nothing happened', () => {
  const silent: DigestWeek = { ...emptyWeek, quiet: { talking: 7 } };
  const by = 'U0DANA' as UserId;
  it.each`
    happened                                             | nothing  | why
    ${{}}                                                | ${true}  | ${'people who are quiet are no happening'}
    ${{ steps: 1 }}                                      | ${false} | ${'a step'}
    ${{ answers: 1 }}                                    | ${false} | ${'an answer'}
    ${{ practised: 1 }}                                  | ${false} | ${'a worksheet'}
    ${{ opened: [{ name: 'Acme', by }] }}                | ${false} | ${'a door'}
    ${{ referrals: [{ from: 'Acme', to: 'Beta', by }] }} | ${false} | ${'a referral'}
  `('is one with nothing but quiet people ($why)', ({ happened, nothing }) => {
    expect(nothingHappened({ ...silent, ...happened })).toBe(nothing);
  });
});

describe('a week that an older version kept', () => {
  const by = 'U0DANA' as UserId;
  const old: StoredWeek = {
    week: '2026-W48' as IsoWeek,
    from: day('2026-11-23'),
    to: day('2026-11-29'),
    steps: 4,
    gives: 3,
    asks: 1,
    answers: 1,
    promisesKept: 1,
    opened: [{ name: 'Acme', by }],
    referrals: [{ from: 'Acme', to: 'Beta', by }],
    people: [{ user: by, steps: 4 }],
    quiet: { talking: 7 },
  };

  it('is told without what it does not know', () => {
    expect(wholeWeek(old)).toEqual({ ...old, practised: 0, story: null, days: [], before: null });
  });

  it('hides the names it was to hide: that version told it by naming nobody', () => {
    const hidden = wholeWeek({ ...old, people: [] });
    expect([...hidden.opened, ...hidden.referrals].map((door) => door.by)).toEqual([null, null]);
  });

  it('is left as it is once it is whole', () => {
    const whole = { ...wholeWeek(old), people: [], days: [{ given: 1, asked: 0 }] };
    expect(wholeWeek(whole)).toEqual(whole);
  });
});
