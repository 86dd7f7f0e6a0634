import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDay } from '../../src/domain/calendar.ts';
import { count, fullDay, sayDay } from '../../src/views/days.ts';

const today = '2026-11-30' as LocalDay;

describe('a day in full', () => {
  it.each`
    on              | is                   | why
    ${'2026-12-05'} | ${'Sat 5 Dec'}       | ${'weekday, day, month'}
    ${'2026-11-30'} | ${'Mon 30 Nov'}      | ${'today, too'}
    ${'2027-01-04'} | ${'Mon 4 Jan 2027'}  | ${'another year is said'}
    ${'2025-12-31'} | ${'Wed 31 Dec 2025'} | ${'also one that is over'}
    ${'2028-02-29'} | ${'Tue 29 Feb 2028'} | ${'a leap day'}
    ${'2023-12-31'} | ${'Sun 31 Dec 2023'} | ${'long ago'}
  `('$on is “$is”: $why', ({ on, is }) => {
    expect(fullDay(on, today)).toBe(is);
  });

  it('is the calendar’s own, on any day', () => {
    const names = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.integer({ min: -2_000, max: 2_000 }), (ahead) => {
        const day = addDays(today, ahead);
        const spoken = names.format(new Date(day)).replace(',', '').replace('Sept', 'Sep');
        expect(fullDay(day, day)).toBe(spoken);
      }),
    );
  });
});

describe('a day as people say it', () => {
  it.each`
    on              | is
    ${'2026-11-30'} | ${'today, Mon 30 Nov'}
    ${'2026-12-01'} | ${'tomorrow, Tue 1 Dec'}
    ${'2026-11-29'} | ${'yesterday, Sun 29 Nov'}
    ${'2026-12-02'} | ${'Wed 2 Dec'}
  `('$on is “$is”', ({ on, is }) => {
    expect(sayDay(on, today)).toBe(is);
  });
});

it.each`
  number | is
  ${0}   | ${'0 steps'}
  ${1}   | ${'1 step'}
  ${2}   | ${'2 steps'}
`('counts $is', ({ number, is }) => {
  expect(count(number, 'step')).toBe(is);
});

it('counts what does not end in s', () => {
  expect([count(1, 'person', 'people'), count(3, 'person', 'people')]).toEqual(['1 person', '3 people']);
});
