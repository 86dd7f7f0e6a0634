import { eq, gt } from 'drizzle-orm';
import type { Db } from '../../src/db/client.ts';
import { people, workspaces } from '../../src/db/schema.ts';
import { repOf } from '../../src/db/tenant/rows.ts';
import {
  addDays,
  addWorkingDays,
  dayAt,
  instantAt,
  isWorkingDay,
  type LocalDay,
  type LocalTime,
  mondayOf,
  mondayToFriday,
  timeAt,
} from '../../src/domain/calendar.ts';
import type { UserId } from '../../src/domain/ids.ts';
import type { Rep } from '../../src/domain/rep.ts';
import { windowOn } from '../../src/domain/window.ts';
import type { MovedClock } from './travel.ts';

/** Where somebody wants to go in time. `wall`: a day and a time on their own. */
export type Place =
  | { readonly to: 'morning' | 'monday' | 'week' }
  | { readonly to: 'wall'; readonly day: string; readonly time: string };

/** Whoever wants to go, as Slack knows them. */
interface Traveller {
  readonly id: string;
  readonly tz: string;
}

const nine = '09:00' as LocalTime;

/**
 * The instant a place stands for. `morning`: when the app next looks whom to nudge them about, their own hour on a day
 * they work; `monday`: the next digest, whatever its day, or next Monday at nine where none is posted; `week`: the same
 * time seven days later.
 */
export async function placeInTime(
  { clock, db }: { readonly clock: Pick<MovedClock, 'now'>; readonly db: Pick<Db, 'select'> },
  { id, tz }: Traveller,
  place: Place,
): Promise<Date> {
  const now = clock.now();
  const today = dayAt(now, tz);
  switch (place.to) {
    case 'wall':
      return instantAt(place.day as LocalDay, place.time as LocalTime, tz);
    case 'week':
      return instantAt(addDays(today, 7), timeAt(now, tz), tz);
    case 'monday': {
      const [team] = await db.select({ at: workspaces.nextDigestAt }).from(workspaces).where(gt(workspaces.nextDigestAt, now));
      return team?.at ?? instantAt(addDays(mondayOf(today), 7), nine, tz);
    }
    case 'morning': {
      const [row] = await db
        .select()
        .from(people)
        .where(eq(people.user, id as UserId));
      const rep = row && repOf(row);
      if (rep?.nextRunAt && rep.nextRunAt > now) return rep.nextRunAt;
      return nextOpening(rep ?? { zone: tz, hour: nine, week: mondayToFriday }, now);
    }
  }
}

/** For whoever the app has no nudge in mind for: when it would have come. */
function nextOpening(rep: Pick<Rep, 'zone' | 'hour' | 'week'>, now: Date): Date {
  const today = dayAt(now, rep.zone);
  const { opens } = windowOn(today, rep);
  if (opens > now && isWorkingDay(today, rep.week)) return opens;
  return windowOn(addWorkingDays(today, 1, rep.week), rep).opens;
}
