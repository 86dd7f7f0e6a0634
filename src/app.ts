import { randomBytes } from 'node:crypto';
import type { App } from '@slack/bolt';
import { hear, type Office } from './commands/desk.ts';
import type { Config } from './config.ts';
import { newId } from './db/new-id.ts';
import { openDatabase } from './db/open.ts';
import { describeFailure, failureOf } from './db/failure.ts';
import { openOutbox } from './db/outbox.ts';
import { retrying } from './db/retry.ts';
import { openSweep } from './db/sweep.ts';
import { openTenant } from './db/tenant.ts';
import { openUpkeep } from './db/upkeep.ts';
import { jobs } from './jobs/all.ts';
import type { Job, JobContext } from './jobs/job.ts';
import type { Log } from './log.ts';
import { openOps } from './ops/server.ts';
import { openClient } from './slack/clients.ts';
import { slackDirectory } from './slack/directory.ts';
import { type Installation, readInstallation } from './slack/installation.ts';
import { type Ears, listen } from './slack/listen.ts';
import { slackMessenger } from './slack/messenger.ts';
import { respondVia } from './slack/respond.ts';
import { openWays, type Ways } from './slack/ways.ts';
import { type Clock, stopwatch, systemClock } from './time/clock.ts';
import { startCron } from './time/cron.ts';
import { publicHolidays } from './time/holidays.ts';
import { apologyView } from './views/apology.ts';

/** The app, running. */
export interface NextStep {
  /** Where health is asked for. */
  readonly opsPort: number;
  /** Where signed requests arrive; null in Socket Mode. */
  readonly port: number | null;
  readonly home: Installation;
  /** Runs every job once at the clock's time, as a minute's beat would. */
  tick(): Promise<void>;
  /** Takes nothing new, finishes what is in hand for up to ten seconds, then lets go of everything. */
  stop(): Promise<void>;
}

export interface World {
  readonly clock: Clock;
  readonly log: Log;
  /** False for tests and the demo, which beat by themselves. */
  readonly cron?: boolean;
}

const drainMs = 10_000;
/** Interactive work answers within Slack's three seconds; jobs may take longer than a person waits. */
const jobDeadline = 30_000;

/** The composition root: the one place that knows everything. Config in, a running app out. */
export async function startApp(config: Config, { clock, log, cron = true }: World): Promise<NextStep> {
  const { slack } = config;
  const database = await openDatabase(config.database, log);
  const db = await database.connect();
  const jobDb = await database.connect({ deadline: jobDeadline, connections: 4 });
  const asking = openClient(slack);
  const home = await readInstallation(asking);
  const directory = slackDirectory(asking, home);
  const messenger = slackMessenger(openClient(slack));
  const inHand = new Set<Promise<unknown>>();
  let stopping = false;

  const office: Office = {
    transact: async (workspace, work) => {
      const run = () => retrying(db, (tx) => work(openTenant(tx, workspace)));
      try {
        return await run();
      } catch (error) {
        // Two added the same name at once: the second, run again, finds the first.
        if (failureOf(error) === 'duplicate') return run();
        throw error;
      }
    },
    person: (workspace, user) => directory.person(workspace, user),
    holidays: publicHolidays,
    newId,
    newPepper: () => randomBytes(32).toString('base64url'),
  };
  const ears: Ears = {
    hear: (heard) => hear(office, { ...heard, now: clock.now() }),
    apologise(error) {
      const reference = randomBytes(4).toString('hex');
      const { failure, ...described } = describeFailure(error);
      log.error({ reference, failure, ...described, ...(failure === 'fault' && { at: whereFrom(error) }) }, 'answer.failed');
      return apologyView(failure === 'conflict' || failure === 'duplicate' ? 'busy' : failure, reference);
    },
    respond: respondVia(slack.apiUrl),
    track: async (work) => {
      inHand.add(work);
      return work.finally(() => inHand.delete(work));
    },
  };
  const context = (): JobContext => {
    const now = clock.now();
    return {
      sweep: openSweep(jobDb),
      outbox: openOutbox(jobDb),
      upkeep: openUpkeep(jobDb),
      messenger,
      directory,
      now,
      newId: <Id extends string>() => office.newId(now) as Id,
      stopping: () => stopping,
    };
  };
  const run = async (job: Job): Promise<void> => {
    const began = stopwatch();
    try {
      await job.run(context());
      log.debug({ job: job.name, ms: Math.round(stopwatch() - began) }, 'job.done');
    } catch (error) {
      log.error({ job: job.name, ...describeFailure(error), at: whereFrom(error) }, 'job.failed');
    }
  };

  // Signatures are dated by the world's clock, also where the app's own has been moved.
  const ways: Ways = openWays(config, systemClock, log);
  const apps = ways.receivers
    .slice(0, 1)
    .map((receiver): App => listen({ receiver, home, botToken: slack.botToken, apiUrl: slack.apiUrl }, ears));
  // One app behind all connections: whichever of them Slack chooses, the same listeners hear it.
  for (const receiver of ways.receivers.slice(1)) for (const app of apps) receiver.init(app);
  const port = await ways.start();
  const ops = openOps(
    { healthy: () => !stopping, ready: async () => ways.connected() && (await database.answers(db)) },
    config.host,
    config.opsPort,
  );
  const opsPort = await ops.listen();
  const stopCron = cron ? startCron(jobs, run) : () => Promise.resolve();
  log.info({ workspace: home.workspace, mode: slack.mode, port, opsPort }, 'app.ready');

  return {
    opsPort,
    port,
    home,
    tick: async () => {
      for (const job of jobs) await run(job);
    },
    async stop() {
      stopping = true;
      // What is in hand is answered first: an answer cannot leave through a closed socket.
      await within(drainMs, Promise.all([stopCron(), settled(inHand)]));
      await ways.stop();
      await within(1_000, settled(inHand));
      await ops.close();
      await Promise.all([db.close(), jobDb.close()]);
      await database.stop();
      log.info({}, 'app.stopped');
    },
  };
}

async function settled(work: ReadonlySet<Promise<unknown>>): Promise<void> {
  while (work.size) await Promise.allSettled(work);
}

function within(ms: number, work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, ms).unref())]);
}

/** The places in our code that an error came through: its message could hold people's words. */
function whereFrom(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return [...stack.matchAll(/^\s+at (.+)$/gm)].slice(0, 6).map(([, place]) => place!);
}
