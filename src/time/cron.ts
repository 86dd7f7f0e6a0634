import { schedule } from 'node-cron';
import type { Job } from '../jobs/job.ts';

/**
 * Starts a heartbeat for each job, in UTC, never two of one job at once; the function it returns stops them and waits
 * for those at work. The heartbeat only suggests: what is due, and who may do it, is decided by rows.
 */
export function startCron(jobs: readonly Job[], run: (job: Job) => Promise<void>): () => Promise<void> {
  const working = new Set<Promise<void>>();
  let stopped = false;
  const beat = async (job: Job): Promise<void> => {
    // node-cron may start a run it had already decided on after it was told to stop.
    if (stopped) return;
    const work = run(job).finally(() => working.delete(work));
    working.add(work);
    await work;
  };
  // A blocked second must not cost a minute's beat: node-cron otherwise gives up on one that is a second late.
  const options = { timezone: 'Etc/UTC', noOverlap: true, missedExecutionTolerance: 50_000, logger: silent };
  const tasks = jobs.map((job) => schedule(job.every, () => beat(job), { ...options, name: job.name }));
  return async () => {
    stopped = true;
    await Promise.all(tasks.map(async (task) => task.destroy()));
    await Promise.allSettled(working);
  };
}

/** A late or doubled beat costs nothing, and everything else that a run has to say is in our own log. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };
