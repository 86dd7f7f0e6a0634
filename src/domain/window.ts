import { addDays, instantAt, type LocalDay, type LocalTime, startOfDay } from './calendar.ts';
import type { Rep } from './rep.ts';

/** The hours in which a nudge may be sent on one local day. */
export interface Window {
  readonly day: LocalDay;
  readonly opens: Date;
  readonly closes: Date;
}

const windowLength = 8 * 3_600_000;
const evening = '20:00' as LocalTime;

/** From the rep's hour until 8 hours later, not past 20:00 unless their hour is later, never past their midnight. */
export function windowOn(day: LocalDay, { hour, zone }: Pick<Rep, 'hour' | 'zone'>): Window {
  const midnight = startOfDay(addDays(day, 1), zone);
  const opens = instantAt(day, hour, zone);
  const latest = hour < evening ? instantAt(day, evening, zone) : midnight;
  const closes = Math.min(opens.getTime() + windowLength, latest.getTime(), midnight.getTime());
  return { day, opens, closes: new Date(closes) };
}
