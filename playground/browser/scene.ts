import { sql } from 'drizzle-orm';
import { type NextStep, startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Db } from '../../src/db/client.ts';
import { openLog } from '../../src/log.ts';
import manifest from '../../manifest.json' with { type: 'json' };
import type { LocalSlack } from '../slack/local-slack.ts';
import { startLocalSlack } from '../slack/server.ts';
import type { openKeeper } from './keep.ts';
import { notHere } from './not-here.ts';
import { cast } from './story/story.ts';
import type { MovedClock } from './travel.ts';

type Keeper = ReturnType<typeof openKeeper>;

interface SceneOptions {
  readonly url: string;
  readonly db: Db;
  readonly clock: MovedClock;
  readonly keeper: Keeper;
  /** When it begins, where nothing is kept. */
  readonly begins: Date;
  readonly cron: boolean;
  onLog(line: string): void;
}

/** A Slack and the real app on it, from one beginning to the next. */
export interface Scene {
  readonly slack: LocalSlack;
  readonly app: NextStep;
  close(): Promise<void>;
}

/** Weeks are lived through in seconds here, and Slack's pace would stretch them. */
const unhurried = 60_000;

/** As it was left, which `kept` tells of, or on an empty database. */
export async function openScene({
  url,
  db,
  clock,
  keeper,
  begins,
  cron,
  onLog,
}: SceneOptions): Promise<Scene & { readonly kept: Awaited<ReturnType<Keeper['restore']>> }> {
  const { people, channels } = cast;
  // Slack's own three seconds are for servers: where this and much else share a laptop, a late answer is still one.
  const slack = await startLocalSlack({ manifest, clock, people, channels, ackWithinMs: 15_000, excuse: notHere });
  const kept = await keeper.restore(slack.workspace);
  if (!kept) await wipe(db);
  clock.moveTo(kept?.now ?? begins);
  try {
    const app = await startApp(
      readConfig({ ...slack.settings, DATABASE_URL: url, PORT: '0', OPS_PORT: '0', SLACK_SOCKETS: '1' }),
      { clock, log: openLog('warn', onLog), cron, sending: { perMinute: unhurried } },
    );
    const close = async (): Promise<void> => {
      await app.stop();
      await slack.stop();
    };
    return { slack, app, close, kept };
  } catch (error) {
    await slack.stop();
    throw error;
  }
}

async function wipe(db: Db): Promise<void> {
  await db.execute(sql`drop schema if exists drizzle cascade`);
  await db.execute(sql`drop schema public cascade`);
  await db.execute(sql`create schema public`);
}
