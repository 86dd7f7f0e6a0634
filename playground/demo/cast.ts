import type { LocalDay } from '../../src/domain/calendar.ts';

/** One of the team: who they are in Slack, and how the story calls them and where they live. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly real_name: string;
  readonly tz: string;
  readonly locale: string;
  readonly is_admin?: boolean;
  readonly called: string;
  readonly city: string;
}

/** Energy and print in the north of Germany. Her clocks go back on Sunday 25 October. */
export const mara: Member = {
  id: 'U0MARA',
  name: 'mara',
  real_name: 'Mara Lindqvist',
  tz: 'Europe/Berlin',
  locale: 'en-GB',
  called: 'Mara',
  city: 'Berlin',
};

/** Textiles and health, and the team's manager. India never changes its clocks. */
export const devika: Member = {
  id: 'U0DEVIKA',
  name: 'devika',
  real_name: 'Devika Rao',
  tz: 'Asia/Kolkata',
  locale: 'en-IN',
  called: 'Devika',
  city: 'Kolkata',
};

/** The Midwest, and the Slack admin. His clocks go back a week after Mara's, on Sunday 1 November. */
export const tom: Member = {
  id: 'U0TOM',
  name: 'tom',
  real_name: 'Tom Okafor',
  tz: 'America/Chicago',
  locale: 'en-US',
  is_admin: true,
  called: 'Tom',
  city: 'Chicago',
};

export const team: readonly Member[] = [devika, mara, tom];

export const channel = { id: 'C0SALES', name: 'sales' };

/** The hour at which everybody is nudged and the digest is posted: nobody in the story changed it. */
export const hour = '09:00';

/** A day of October 2026 by its date. */
export const oct = (date: number): LocalDay => `2026-10-${date}` as LocalDay;

/** The morning after the two weeks, on which the second digest is posted. */
export const lastMorning = '2026-11-02' as LocalDay;
