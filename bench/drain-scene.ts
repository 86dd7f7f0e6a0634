import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { LocalSlack } from '../playground/slack/local-slack.ts';
import { type Db, openDb } from '../src/db/client.ts';
import { migrateDb } from '../src/db/migrate.ts';
import type { Sending } from '../src/domain/sending.ts';
import { startHerd } from './chaos/herd.ts';
import { asSettings } from './chaos/orders.ts';
import { bundleProcesses } from './chaos/processes.ts';
import { settle, townsfolk } from './chaos/town.ts';
import { ofProcess } from './cpu.ts';
import { others, prepare, until } from './neighbours.ts';
import { localSlack, ownPostgres } from './stage.ts';

interface DrainOptions {
  readonly nudges: number;
  readonly workspaces: number;
  readonly sending: Sending;
  /** Milliseconds between two beats of sending, of planning, and of the rest. */
  readonly beatMs: number;
  readonly planMs: number;
  readonly minuteMs: number;
}

const idleSeconds = 20;

/** Reps with one nudge each that is not due yet, one process of the app, and a workspace beside. */
export interface DrainScene {
  readonly db: Db;
  readonly slack: LocalSlack;
  /** Milliseconds of the process's time in a second in which nobody's turn comes; null where the kernel does not tell. */
  idle(): Promise<number | null>;
  /** Everybody's turn comes now. */
  begin(): Promise<Draining>;
  /** Milliseconds of processor time for the last nudge's message, posted by Slack's package alone in a process of its own. */
  barePost(): Promise<number>;
  close(): Promise<void>;
}

export interface Draining {
  /** Seconds until every nudge was a row; null when it broke. */
  readonly planned: Promise<number | null>;
  /** Seconds until every nudge was sent. */
  readonly sent: Promise<number>;
  /** Milliseconds of the process's time for each nudge since the beginning, whatever else it did; null where the kernel does not tell. */
  cost(): Promise<number | null>;
}

export async function openDrain({ nudges, workspaces, sending, ...beats }: DrainOptions): Promise<DrainScene> {
  const postgres = await ownPostgres({ fsync: false });
  const processes = await bundleProcesses();
  const slack = await localSlack('socket', townsfolk(nudges + 2 * others));
  await migrateDb(postgres.url);
  const db = await openDb(postgres.url, { deadline: 60_000, connections: 2 });
  await settle(db, { many: nudges, towns: workspaces });
  await prepare(db, nudges);
  const orders = asSettings({ protocol: 'ours', skewMs: 0, sending, ...beats });
  const settings = { ...slack.settings, DATABASE_URL: postgres.url, PORT: '0', OPS_PORT: '0', ...orders };
  const herd = startHerd(
    () => `${processes.folder}/replica.js`,
    1,
    () => settings,
  );
  await herd.up();

  const pid = (): number => herd.slots[0]!.pid;

  /** Seconds since `began` until all nudges are there, and such. */
  async function reached(began: number, such: string): Promise<number> {
    const count = sql`select count(*)::int as many from deliveries where workspace_id <> 'T0OTHER' and ${sql.raw(such)}`;
    await until(began, async () => (await db.execute<{ many: number }>(count))[0]!.many >= nudges, 100);
    return (performance.now() - began) / 1_000;
  }

  return {
    db,
    slack,
    async idle() {
      const before = await ofProcess(pid());
      await sleep(idleSeconds * 1_000);
      const after = await ofProcess(pid());
      return before === null || after === null ? null : (after - before) / idleSeconds;
    },
    async begin() {
      const before = await ofProcess(pid());
      // Nothing may be said at once of what was not said before: that is a pause's, and scaled it would be six hundred.
      await db.execute(sql`update workspaces set send_after = clock_timestamp() where workspace_id <> 'T0OTHER'`);
      await db.execute(sql`
        update people set next_run_at = clock_timestamp() where workspace_id <> 'T0OTHER' and user_id like 'U0R%'`);
      const began = performance.now();
      return {
        planned: reached(began, 'true').catch(() => null),
        sent: reached(began, `state = 'sent'`),
        async cost() {
          const after = await ofProcess(pid());
          return before === null || after === null ? null : (after - before) / nudges;
        },
      };
    },
    async barePost() {
      const message = slack.requests.findLast(({ method }) => method === 'chat.postMessage')!.args;
      const told = { message, many: nudges, atOnce: 96 };
      const env = { PATH: process.env['PATH'], ...slack.settings, BARE_POSTS: JSON.stringify(told) };
      const child = fork(`${processes.folder}/bare-post.js`, { env });
      const broke = once(child, 'exit').then(([code]) => Promise.reject(new Error(`a bare post ended with ${code}`)));
      const [cost] = (await Promise.race([once(child, 'message'), broke])) as [number];
      return cost;
    },
    async close() {
      await herd.home();
      await db.close();
      await slack.stop();
      await postgres.stop();
      await processes.remove();
    },
  };
}
