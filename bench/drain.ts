import { sql } from 'drizzle-orm';
import { type Db, openDb } from '../src/db/client.ts';
import { migrateDb } from '../src/db/migrate.ts';
import { startHerd } from './chaos/herd.ts';
import { asSettings } from './chaos/orders.ts';
import { bundleProcesses } from './chaos/processes.ts';
import { settle, townsfolk } from './chaos/town.ts';
import { ofProcess } from './cpu.ts';
import { answered, elsewhere, others, prepare, until } from './neighbours.ts';
import { localSlack, ownPostgres } from './stage.ts';
import { ms, percentile, table, verdict } from './table.ts';

const nudges = 10_000;
/** Everything is so much quicker than in earnest. */
const scale = 15;
const perSecond = (300 / 60) * scale;
const sending = { perMinute: perSecond * 60, leaseSeconds: 30, callSeconds: 10, lookAfterSeconds: 15, gatherSeconds: 1 / scale };
/** Ten times as often as in earnest: what another workspace waits for should be others, and not the next minute. */
const planMs = 60_000 / scale / 10;

const mostOfFloor = 1.05;
const mostCpu = 2;
/** For another workspace's nudge and command. */
const mostWait = 1_000;
const commands = 40;

/**
 * Ten thousand nudges of one workspace, at Slack's pace with time scaled, by one process of the app: how much longer than
 * the pace alone, what a nudge costs, and whether anybody else waits for it.
 */
export async function benchDrain(): Promise<boolean> {
  const postgres = await ownPostgres({ fsync: false });
  const processes = await bundleProcesses();
  const slack = await localSlack('socket', townsfolk(nudges + 2 * others));
  await migrateDb(postgres.url);
  const db = await openDb(postgres.url, { deadline: 60_000, connections: 2 });
  await settle(db, { many: nudges, towns: 1 });
  await prepare(db, nudges);
  const orders = asSettings({ protocol: 'ours', skewMs: 0, beatMs: 1_000 / scale, planMs, sending });
  const settings = { ...slack.settings, DATABASE_URL: postgres.url, PORT: '0', OPS_PORT: '0', ...orders };
  const herd = startHerd(
    () => `${processes.folder}/replica.js`,
    1,
    () => settings,
  );
  try {
    await herd.up();
    const pid = herd.slots[0]!.pid;
    await answered(slack, 10, 0);
    const alone = { commands: await answered(slack, commands, 0), nudges: await elsewhere(db, nudges, 0) };

    const before = await ofProcess(pid);
    // Nothing may be said at once of what was not said before: that is a pause's, and scaled it would be six hundred.
    await db.execute(sql`update workspaces set send_after = clock_timestamp() where workspace_id = 'T0SALES'`);
    await db.execute(
      sql`update people set next_run_at = clock_timestamp() where workspace_id = 'T0SALES' and user_id like 'U0R%'`,
    );
    const began = performance.now();
    const planned = reached(db, began, 'true').catch(() => null);
    const drained = reached(db, began, `state = 'sent'`);
    const [asked, told] = await Promise.all([
      answered(slack, commands, 200),
      elsewhere(db, nudges, others),
      drained.catch(() => 0),
    ]);
    const meanwhile = { commands: asked, nudges: told };
    const took = await drained;
    const after = await ofProcess(pid);

    const ratio = took / (nudges / perSecond);
    const cpu = before === null || after === null ? null : (after - before) / nudges;
    console.log(
      `${nudges.toLocaleString()} nudges of one workspace at 300 a minute, all due at once, time ${scale} times quicker, one process of the app. Its processor time holds planning, sending and ${commands} commands.\n`,
    );
    console.log(
      table(
        [
          'all planned',
          'all sent',
          'the pace alone',
          'ratio',
          `at most ${mostOfFloor}`,
          'processor for a nudge',
          `at most ${mostCpu} ms`,
        ],
        [
          [
            seconds(await planned),
            seconds(took),
            seconds(nudges / perSecond),
            ratio.toFixed(3),
            verdict(ratio <= mostOfFloor),
            cpu === null ? 'not told' : ms(cpu),
            cpu === null ? '' : verdict(cpu <= mostCpu),
          ],
        ],
      ),
    );
    const row = (what: string, quiet: readonly number[], busy: readonly number[]) => [
      what,
      ...[quiet, busy].flatMap((times) => [ms(percentile(times, 0.5)), ms(Math.max(...times))]),
      verdict(Math.max(...busy) <= mostWait),
    ];
    console.log('\nMeanwhile, of another workspace: rows of its own, as the app holds one token.\n');
    console.log(
      table(
        ['', 'alone, median', 'slowest', 'meanwhile, median', 'slowest', 'within 1 s'],
        [
          row(`a command (${commands})`, alone.commands, meanwhile.commands),
          row(`a nudge, from due to sent (${others})`, alone.nudges, meanwhile.nudges),
        ],
      ),
    );
    const waited = Math.max(...meanwhile.commands, ...meanwhile.nudges);
    return ratio <= mostOfFloor && (cpu ?? 0) <= mostCpu && waited <= mostWait;
  } finally {
    await herd.home();
    await db.close();
    await slack.stop();
    await postgres.stop();
    await processes.remove();
  }
}

const seconds = (value: number | null): string => (value === null ? 'never' : `${value.toFixed(1)} s`);

/** Seconds since `began` until all nudges are there, and such. */
async function reached(db: Db, began: number, such: string): Promise<number> {
  const count = sql`select count(*)::int as many from deliveries where workspace_id = 'T0SALES' and ${sql.raw(such)}`;
  await until(began, async () => (await db.execute<{ many: number }>(count))[0]!.many >= nudges, 100);
  return (performance.now() - began) / 1_000;
}
