import type { Db } from './db/client.ts';
import { describeFailure } from './db/failure.ts';
import { newId } from './db/new-id.ts';
import { openOutbox } from './db/outbox.ts';
import { openSweep } from './db/sweep.ts';
import { openUpkeep } from './db/upkeep.ts';
import type { Job, JobContext } from './jobs/job.ts';
import { type Log, placesOf } from './log.ts';
import { stopwatch } from './time/clock.ts';

/** What a job needs beside the database. */
type JobWorld = Pick<JobContext, 'messenger' | 'directory' | 'stopping'>;

/** The database as jobs know it at `now`. What breaks on one row goes into the log. */
export function openJobs(db: Db, now: Date, log: Log): Omit<JobContext, keyof JobWorld> {
  return {
    sweep: openSweep(db),
    outbox: openOutbox(db),
    upkeep: openUpkeep(db),
    now,
    newId: <Id extends string>() => newId(now) as Id,
    apart: (row, work) =>
      work().catch((error: unknown) => {
        log.error({ ...row, ...describeFailure(error), at: placesOf(error) }, 'row.failed');
        return null;
      }),
  };
}

/** Runs one job once. What breaks goes into the log, and the next beat tries again. */
export async function runJob(job: Job, context: JobContext, log: Log): Promise<void> {
  const began = stopwatch();
  try {
    await job.run(context);
    log.debug({ job: job.name, ms: Math.round(stopwatch() - began) }, 'job.done');
  } catch (error) {
    log.error({ job: job.name, ...describeFailure(error), at: placesOf(error) }, 'job.failed');
  }
}
