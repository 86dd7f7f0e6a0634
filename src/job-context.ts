import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from './db/client.ts';
import { describeFailure, failureOf } from './db/failure.ts';
import { newId } from './db/new-id.ts';
import { openOutbox } from './db/outbox.ts';
import { openSweep } from './db/sweep.ts';
import { openUpkeep } from './db/upkeep.ts';
import { defaultSending, type Sending } from './domain/sending.ts';
import type { JobContext } from './jobs/job.ts';
import { type Log, placesOf } from './log.ts';
import type { Clock } from './time/clock.ts';

/** What a job needs beside the database. */
export type JobWorld = Pick<JobContext, 'messenger' | 'directory' | 'stopping' | 'outOfTime'>;

/** In which most answers of Slack come that were asked for at the same time. */
const momentMs = 50;

/** The database as jobs know it from now on. What breaks on one row goes into the log. */
export function openJobs(
  db: Db,
  { now: time }: Clock,
  log: Log,
  sending: Sending = defaultSending,
): Omit<JobContext, keyof JobWorld> {
  const now = time();
  return {
    sweep: openSweep(db),
    outbox: openOutbox(db, sending),
    upkeep: openUpkeep(db),
    now,
    time,
    moment: () => sleep(momentMs),
    // Nobody who stops waits for it.
    pause: () => sleep(sending.gatherSeconds * 1_000, undefined, { ref: false }),
    sending,
    newId: <Id extends string>() => newId(now) as Id,
    passing: (error) => failureOf(error) !== 'fault',
    apart: (row, work) =>
      work().catch((error: unknown) => {
        log.error({ ...row, ...describeFailure(error), at: placesOf(error) }, 'row.failed');
        return null;
      }),
  };
}
