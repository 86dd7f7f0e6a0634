import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dateFrom, dateOrderOf } from '../../src/csv/dates.ts';

describe('dateFrom', () => {
  it.each`
    cell                            | monthFirst      | dayFirst
    ${'2026-12-05'}                 | ${'2026-12-05'} | ${'2026-12-05'}
    ${'2026-12-05 14:05'}           | ${'2026-12-05'} | ${'2026-12-05'}
    ${'2026-12-05T23:59:59.000Z'}   | ${'2026-12-05'} | ${'2026-12-05'}
    ${'2026/12/5'}                  | ${'2026-12-05'} | ${'2026-12-05'}
    ${'12/5/2026'}                  | ${'2026-12-05'} | ${'2026-05-12'}
    ${'12/5/26 2:05 PM'}            | ${'2026-12-05'} | ${'2026-05-12'}
    ${'13-11-2026'}                 | ${null}         | ${'2026-11-13'}
    ${'5.12.2026'}                  | ${'2026-12-05'} | ${'2026-12-05'}
    ${'05-Dec-26'}                  | ${'2026-12-05'} | ${'2026-12-05'}
    ${'5 December 2026'}            | ${'2026-12-05'} | ${'2026-12-05'}
    ${'Dec 5, 2026'}                | ${'2026-12-05'} | ${'2026-12-05'}
    ${'Saturday, December 5, 2026'} | ${'2026-12-05'} | ${'2026-12-05'}
    ${'Sat, 05 Dec 2026 10:00'}     | ${'2026-12-05'} | ${'2026-12-05'}
    ${'2026-02-30'}                 | ${null}         | ${null}
    ${'29 Feb 2027'}                | ${null}         | ${null}
    ${'5 Foo 2026'}                 | ${null}         | ${null}
    ${'12/5/20261'}                 | ${null}         | ${null}
    ${'soon'}                       | ${null}         | ${null}
    ${''}                           | ${null}         | ${null}
  `('$cell', ({ cell, monthFirst, dayFirst }) => {
    expect([dateFrom(cell, 'month first'), dateFrom(cell, 'day first')]).toEqual([monthFirst, dayFirst]);
  });
});

it('knows the same days as the calendar', () => {
  for (const year of [1900, 2000, 2024, 2026, 2100]) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(dateFrom(text, 'day first'), text).toBe(isDay(text) ? text : null);
      }
    }
  }
});

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

describe('dateOrderOf', () => {
  it.each`
    why                        | cells                         | order
    ${'a first part over 12'}  | ${['5/6/2026', '13/6/2026']}  | ${'day first'}
    ${'a second part over 12'} | ${['5/6/2026', '6/13/26']}    | ${'month first'}
    ${'nothing to go by'}      | ${['5/6/2026', '', 'soon']}   | ${null}
    ${'a file at odds'}        | ${['13/6/2026', '6/13/2026']} | ${null}
    ${'ISO dates say nothing'} | ${['2026-12-31']}             | ${null}
  `('$why', ({ cells, order }) => {
    expect(dateOrderOf(cells)).toBe(order);
  });
});
