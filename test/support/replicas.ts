import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, inject } from 'vitest';
import type { LocalSlack, LocalSlackOptions } from '../../playground/slack/local-slack.ts';
import { startLocalSlack } from '../../playground/slack/server.ts';
import { type NextStep, startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { type Db, openDb } from '../../src/db/client.ts';
import { openLog } from '../../src/log.ts';
import { administer, databaseAt } from './admin.ts';
import { people } from './app.ts';
import { canariesIn } from './canaries.ts';
import { watchLimits } from './limits.ts';

export type Mode = 'socket' | 'http';

export interface Replicas {
  readonly slack: LocalSlack;
  /** The test's own way to the rows. */
  readonly db: Db;
  readonly url: string;
  readonly logged: readonly string[];
  /** Moves the clock of every replica and of Slack. */
  at(instant: string): void;
  /** One more process of the app on this database. Over HTTP, Slack reaches the one started last. */
  start(settings?: Readonly<Record<string, string>>): Promise<NextStep>;
}

/** A workspace for each test: a database, a local Slack, and as many replicas of the real app as the test starts. */
export function useReplicas(mode: Mode = 'socket', options: Partial<LocalSlackOptions> = {}): Replicas {
  const time = { now: new Date() };
  const clock = { now: () => time.now };
  const logged: string[] = [];
  const held: { slack?: LocalSlack; db?: Db; url: string; apps: NextStep[] } = { url: '', apps: [] };
  beforeEach(async () => {
    // Monday, 9:00 in New York, 14:00 in London, 15:00 in Berlin.
    time.now = new Date('2026-11-23T14:00:00Z');
    logged.length = 0;
    const name = `nextstep_${process.pid}_${randomBytes(4).toString('hex')}`;
    await administer(inject('server'), `create database ${name} template ${inject('template')} strategy file_copy`);
    held.url = databaseAt(inject('server'), name);
    held.db = await openDb(held.url, { connections: 2 });
    held.slack = await startLocalSlack({
      manifest: await manifest(),
      mode,
      clock,
      people,
      channels: [{ id: 'C0SALES', name: 'sales', members: people.map(({ id }) => id) }],
      ...options,
    });
    return async () => {
      await administer(inject('server'), `drop database if exists ${name} with (force)`);
    };
  });
  afterEach(async () => {
    await Promise.all(held.apps.splice(0).map((app) => app.stop()));
    const overLimits = held.slack ? watchLimits(held.slack)() : [];
    await held.slack?.stop();
    await held.db?.close();
    expect(overLimits).toEqual([]);
    if (held.slack) expect(canariesIn(logged, held.slack, held.url)).toEqual([]);
  });
  return {
    get slack() {
      return held.slack!;
    },
    get db() {
      return held.db!;
    },
    get url() {
      return held.url;
    },
    logged,
    at: (instant) => void (time.now = new Date(instant)),
    async start(settings = {}) {
      const slack = held.slack!;
      const environment = {
        ...slack.settings,
        DATABASE_URL: held.url,
        PORT: '0',
        OPS_PORT: '0',
        SLACK_SOCKETS: '1',
        ...settings,
      };
      const app = await startApp(readConfig(environment), {
        clock,
        log: openLog('debug', (line) => void logged.push(line)),
        cron: false,
      });
      held.apps.push(app);
      if (mode === 'http') slack.requestUrl = `http://127.0.0.1:${app.port}/slack/events`;
      return app;
    },
  };
}

async function manifest(): Promise<LocalSlackOptions['manifest']> {
  return JSON.parse(await readFile(new URL('../../manifest.json', import.meta.url), 'utf8')) as LocalSlackOptions['manifest'];
}
