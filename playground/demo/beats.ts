import { addDays, instantAt, type LocalDay, type LocalTime } from '../../src/domain/calendar.ts';
import { hour, lastMorning, oct, type Member, team } from './cast.ts';

/** A minute at which it is worth running the jobs, and on whose wall it is interesting. */
export interface Beat {
  readonly instant: Date;
  readonly at: Member;
}

export const minute = 60_000;

/**
 * Each rep's hour on every day of the story, days off included, with the minute before it. A running app beats every
 * minute; in all those left out here nothing is due.
 */
export function beatsOfTheStory(): Beat[] {
  const days: LocalDay[] = [];
  for (let day = oct(19); day <= lastMorning; day = addDays(day, 1)) days.push(day);
  return days
    .flatMap((day) => team.map((at) => ({ at, instant: instantAt(day, hour as LocalTime, at.tz) })))
    .flatMap((beat) => [{ ...beat, instant: new Date(beat.instant.getTime() - minute) }, beat])
    .sort((a, b) => a.instant.getTime() - b.instant.getTime());
}
