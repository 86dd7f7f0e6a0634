import { randomBytes } from 'node:crypto';
import type { Office } from './commands/desk.ts';
import type { Config } from './config.ts';
import { newId } from './db/new-id.ts';
import { warmingReader } from './domain/coach/reader.ts';
import { defaultSending, type Sending } from './domain/sending.ts';
import { openDatabase } from './db/open.ts';
import { transactOn } from './db/transact.ts';
import { openEars } from './ears.ts';
import { openErrands } from './errands.ts';
import { openShift } from './shift.ts';
import { jobs } from './jobs/all.ts';
import type { Log } from './log.ts';
import { openInHand } from './ops/in-hand.ts';
import { type Opened, starting } from './ops/opened.ts';
import { openOps } from './ops/server.ts';
import { openClient, tellingLimits } from './slack/clients.ts';
import { slackDirectory } from './slack/directory.ts';
import { type Installation, readInstallation } from './slack/installation.ts';
import { listen } from './slack/listen.ts';
import { slackMessenger } from './slack/messenger.ts';
import { openReach } from './slack/reach.ts';
import { timed } from './slack/timed.ts';
import { openWays } from './slack/ways.ts';
import { type Clock, followed, systemClock } from './time/clock.ts';
import { startCron } from './time/cron.ts';
import { publicHolidays } from './time/holidays.ts';
import { openWatching } from './watching.ts';

/** The app, running. */
export interface NextStep {
  /** Where health and numbers are asked for. */
  readonly opsPort: number;
  /** Where signed requests arrive; null in Socket Mode. */
  readonly port: number | null;
  readonly home: Installation;
  /** Resolves with Slack's code, once it will never reach this process again. Whoever runs it then stops it. */
  readonly lost: Promise<string>;
  /** Runs every job once at the clock's time, or those of these names, as a minute's beat would. */
  tick(names?: readonly string[]): Promise<void>;
  /** Resolves when everything heard so far has been answered and drawn, or after a few seconds. */
  settled(): Promise<void>;
  /** Takes nothing new, finishes what is in hand for up to ten seconds, then lets go of everything. */
  stop(): Promise<void>;
}

export interface World {
  readonly clock: Clock;
  readonly log: Log;
  /** False for tests and the demo, which beat by themselves. */
  readonly cron?: boolean;
  /** What of sending's numbers is scaled. */
  readonly sending?: Partial<Sending>;
  /** Resolves when the app is told to stop, which may be before it has started: Slack can keep a start waiting for long. */
  readonly stopAsked?: Promise<unknown>;
}

/** How long a stop waits for what is in hand: with the rest of it within ten seconds. */
const drainMs = 7_500;
/** Interactive work answers within Slack's three seconds; jobs may take longer than a person waits. */
const jobDeadline = 30_000;

/** Config in, a running app out. A start that fails, or is told to stop, leaves nothing open. */
export const startApp = (config: Config, world: World): Promise<NextStep> =>
  starting((opened) => compose(config, world, opened), world.stopAsked);

/** The composition root: the one place that knows everything. */
async function compose(config: Config, world: World, opened: Opened): Promise<NextStep> {
  const { slack } = config;
  const { log, metrics, begin: watch } = openWatching(world.log, systemClock, () => ways.connected());
  const clock = followed(world.clock);
  const sending = { ...defaultSending, ...world.sending };
  const database = await openDatabase(config.database, log);
  opened.keep(() => database.stop());
  const db = await database.connect();
  opened.keep(() => db.close());
  opened.keep(watch(db));
  const jobDb = await database.connect({ deadline: jobDeadline, connections: 4 });
  opened.keep(() => jobDb.close());
  const asking = tellingLimits(openClient(slack), metrics.limited);
  const home = await readInstallation(asking);
  const directory = slackDirectory(asking, home);
  const messenger = slackMessenger(tellingLimits(openClient(slack, sending.callSeconds), metrics.limited), log, sending);
  const shift = openShift({ db: jobDb, clock, log, settled: metrics.settled, sending, messenger, directory });
  const inHand = openInHand();
  const office: Office = {
    transact: transactOn(db, jobDb),
    person: (workspace, user) => directory.person(workspace, user),
    holidays: publicHolidays,
    newId,
    newPepper: () => randomBytes(32).toString('base64url'),
  };
  const reach = openReach(asking, slack);
  const ears = openEars({
    office,
    messenger,
    ...reach,
    home,
    clock,
    log,
    inHand,
    run: openErrands({ db: jobDb, office, messenger, ...reach, clock, log }),
    gone: (reason) => shift.quit(home.workspace, reason),
  });
  // Signatures are dated by the world's clock, also where the app's own has been moved.
  const ways = openWays(config, systemClock, log);
  listen({ receiver: timed(ways.receiver, metrics.heard), home, botToken: slack.botToken, apiUrl: slack.apiUrl }, ears);
  let lost = false;
  void ways.lost.then(() => (lost = true));
  const ready = async () => !shift.stopping() && ways.connected() > 0 && (await database.answers(db));
  const healthy = () => !shift.stopping() && !lost;
  const ops = openOps({ healthy, ready, text: metrics.text }, config.host, config.opsPort);
  opened.keep(() => inHand.settled(500));
  // Before Slack is reached: a start that takes long is asked about, too.
  const opsPort = await ops.listen();
  opened.keep(() => ops.close());
  opened.keep(() => ways.stop());
  void warm();
  await shift.begin(home.workspace);
  const port = await ways.start();
  // What is in hand is answered first: an answer cannot leave through a closed socket. A start that was told to stop ends here,
  // before its clock goes.
  opened.keep(() => inHand.settled(drainMs));
  const stopCron = world.cron === false ? () => Promise.resolve() : startCron(jobs, shift.run);
  opened.keep(() => {
    shift.end();
    // A run that hangs ends with what it has in hand, or not at all.
    void inHand.track(stopCron());
    return Promise.resolve();
  });
  log.info({ workspace: home.workspace, mode: slack.mode, port, opsPort }, 'app.ready');

  return {
    opsPort,
    port,
    home,
    lost: ways.lost,
    tick: (names) => inHand.track(shift.round(jobs.filter(({ name }) => names?.includes(name) ?? true))),
    settled: () => inHand.settled(drainMs),
    async stop() {
      await opened.close();
      log.info({}, 'app.stopped');
    },
  };
}

/** Beside everything else: a process is ready before its reader is warm, and a step that comes sooner is only read a little later. */
async function warm(): Promise<void> {
  for (const _piece of warmingReader()) await new Promise(setImmediate);
}
