import type { Db } from './db/client.ts';
import { newId } from './db/new-id.ts';
import { openOutbox } from './db/outbox.ts';
import { openSweep } from './db/sweep.ts';
import { openUpkeep } from './db/upkeep.ts';
import type { JobContext } from './jobs/job.ts';

/** What a job needs beside the database. */
export type JobWorld = Pick<JobContext, 'messenger' | 'directory' | 'stopping'>;

/** The database as jobs know it at `now`. */
export function openJobs(db: Db, now: Date): Omit<JobContext, keyof JobWorld> {
  return {
    sweep: openSweep(db),
    outbox: openOutbox(db),
    upkeep: openUpkeep(db),
    now,
    newId: <Id extends string>() => newId(now) as Id,
  };
}
