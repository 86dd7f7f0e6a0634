import type { Db } from './db/client.ts';
import { describeFailure } from './db/failure.ts';
import { openOutbox, type Outbox } from './db/outbox.ts';
import { timeOf } from './db/time-of.ts';
import type { WorkspaceId } from './domain/ids.ts';
import { type JobWorld, openJobs } from './job-context.ts';
import type { Job, JobContext } from './jobs/job.ts';
import { type Log, placesOf } from './log.ts';
import type { Metrics } from './ops/metrics.ts';
import { tellingMessenger, tellingOutbox, tellingSweep } from './telling.ts';
import { type Followed, stopwatch } from './time/clock.ts';

/** The jobs of one process, from its start to its stop. */
export interface Shift {
  /** Runs one job once. What breaks goes into the log, and the next beat tries again. */
  run(job: Job): Promise<void>;
  /** Runs all of them, one after the other. */
  round(jobs: readonly Job[]): Promise<void>;
  /** Slack takes our token for this workspace: what had been switched off there goes on. */
  begin(workspace: WorkspaceId): Promise<void>;
  /** An event says that the app was taken out of this workspace. When Slack's answer to our token agrees, nothing is said there until it is back. */
  quit(workspace: WorkspaceId, reason: string): Promise<void>;
  stopping(): boolean;
  /** Nothing new is begun, and soon Slack is waited for no longer. */
  end(): void;
}

interface ShiftWorld extends Pick<JobContext, 'messenger' | 'directory' | 'sending'> {
  readonly db: Db;
  readonly clock: Followed;
  readonly log: Log;
  readonly settled: Metrics['settled'];
}

/** How long a stop waits for Slack's answers. What is still unheard then is recorded as such, and the next process looks for it. */
const patienceMs = 6_000;

export function openShift({ db, clock, log, settled, sending, messenger, directory }: ShiftWorld): Shift {
  let ending = false;
  let leave = (): void => {};
  const outOfTime = new Promise<void>((resolve) => (leave = resolve));
  const outboxOf = (outbox: Outbox): Outbox => tellingOutbox(outbox, log, settled);
  const world: JobWorld = { messenger: tellingMessenger(messenger, log), directory, stopping: () => ending, outOfTime };
  const shift: Shift = {
    async run(job) {
      const began = stopwatch();
      try {
        // A machine's clock can be set anew at any time; the database is not asked for the time more often than the clock says.
        await clock.follow(() => timeOf(db));
        const context = openJobs(db, clock, log, sending);
        const telling = { sweep: tellingSweep(context.sweep, log, settled), outbox: outboxOf(context.outbox) };
        await job.run({ ...context, ...world, ...telling });
        log.debug({ job: job.name, ms: Math.round(stopwatch() - began) }, 'job.done');
      } catch (error) {
        log.error({ job: job.name, ...describeFailure(error), at: placesOf(error) }, 'job.failed');
      }
    },
    async round(jobs) {
      for (const job of jobs) await shift.run(job);
    },
    async begin(workspace) {
      await outboxOf(openOutbox(db, sending)).enable(workspace, clock.now());
    },
    async quit(workspace, reason) {
      // An event may be old, or not Slack's last word: it is back by now, or was never gone. Where Slack cannot be asked, the
      // next message hears of it.
      if (await messenger.mayWork(workspace).catch(() => true)) return;
      await outboxOf(openOutbox(db, sending)).disable(workspace, reason, clock.now());
    },
    stopping: () => ending,
    end() {
      ending = true;
      setTimeout(leave, patienceMs).unref();
    },
  };
  return shift;
}
