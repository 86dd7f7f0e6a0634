import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';

const last = { msecs: 0, seq: 0 };

/**
 * A UUIDv7 of that instant. Ids made by one process for one millisecond rise: an entry and the one that follows it in the
 * same command must read in that order for ever.
 */
export function newId(now: Date): string {
  const msecs = now.getTime();
  last.seq = msecs === last.msecs ? last.seq + 1 : randomInt(2 ** 24);
  last.msecs = msecs;
  return v7({ msecs, seq: last.seq });
}

/**
 * No id of that instant or later is below this one, and every id of an earlier instant is. So what a workspace logged
 * between two instants is one range of its primary key.
 */
export function firstIdAt(instant: Date): string {
  const time = instant.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}
