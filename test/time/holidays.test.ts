import { describe, expect, it } from 'vitest';
import type { LocalDay } from '../../src/domain/calendar.ts';
import { publicHolidays } from '../../src/time/holidays.ts';

const from = '2026-11-23' as LocalDay;

describe('the public holidays of a country', () => {
  it.each<{ country: string; day: string; why: string }>([
    { country: 'DE', day: '2026-12-25', why: 'Christmas' },
    { country: 'DE', day: '2027-03-26', why: 'Good Friday moves with Easter' },
    { country: 'GB', day: '2026-12-28', why: 'Boxing Day on a Saturday is kept on the Monday after' },
    { country: 'US', day: '2026-11-26', why: 'the fourth Thursday of November' },
    { country: 'DE', day: '2028-10-03', why: 'two years ahead' },
  ])('$country keeps $day: $why', async ({ country, day }) => {
    expect(await publicHolidays(country, from)).toContain(day);
  });

  it('are sorted, each once, none of the past, and none that is only observed', async () => {
    const days = await publicHolidays('DE', from);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days!.every((day) => day >= from)).toBe(true);
    expect(days).not.toContain('2026-12-24');
  });

  it.each(['XX', '', 'toString', 'de', '__proto__'])('of %j are not known', async (country) => {
    expect(await publicHolidays(country, from)).toBeNull();
  });
});
