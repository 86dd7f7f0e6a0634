import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { LocalSlack, LocalSlackOptions } from '../playground/slack/local-slack.ts';
import type { PersonSeed } from '../playground/slack/people.ts';
import { startLocalSlack } from '../playground/slack/server.ts';
import { startApp, type NextStep } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { openDb } from '../src/db/client.ts';
import { startEmbedded } from '../src/db/embedded/server.ts';
import { openLog } from '../src/log.ts';

export const person = { id: 'U0DANA', name: 'dana', real_name: 'Dana Fox', tz: 'America/New_York', locale: 'en-US' };

export interface OwnPostgres {
  readonly url: string;
  /** Starts it anew with this much memory for its tables, and nothing in it. */
  restart(memory: string): Promise<void>;
  stop(): Promise<void>;
}

/** A PostgreSQL of the benchmark's own, gone when it ends. `fsync` as in production unless said otherwise. */
export async function ownPostgres({ fsync = true } = {}): Promise<OwnPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'nextstep-bench-'));
  const start = () => startEmbedded({ folder, fsync, log: () => {} });
  let server = await start();
  return {
    get url() {
      return server.url;
    },
    async restart(memory) {
      const db = await openDb(server.url, { deadline: 30_000, connections: 1 });
      await db.execute(sql.raw(`alter system set shared_buffers = '${memory}'`));
      await db.close();
      await server.stop();
      server = await start();
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function localSlack(
  mode: 'socket' | 'http' = 'socket',
  team: readonly PersonSeed[] = [],
  more: Pick<LocalSlackOptions, 'honoursClientMsgId'> = {},
): Promise<LocalSlack> {
  const manifest = JSON.parse(
    await readFile(new URL('../manifest.json', import.meta.url), 'utf8'),
  ) as LocalSlackOptions['manifest'];
  return startLocalSlack({
    manifest,
    mode,
    people: [person, ...team],
    channels: [{ id: 'C0SALES', name: 'sales', members: [person.id] }],
    ...more,
  });
}

/** The real app on that database, against that Slack. */
export async function realApp(slack: LocalSlack, url: string, more: Readonly<Record<string, string>> = {}): Promise<NextStep> {
  const settings = { ...slack.settings, DATABASE_URL: url, PORT: '0', OPS_PORT: '0', LOG_LEVEL: 'error', ...more };
  const app = await startApp(readConfig(settings), { clock: { now: () => new Date() }, log: openLog('error'), cron: false });
  if (slack.mode === 'http') slack.requestUrl = `http://127.0.0.1:${app.port}/slack/events`;
  return app;
}
