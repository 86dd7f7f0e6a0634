import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { LocalSlack, LocalSlackOptions } from '../../playground/slack/local-slack.ts';
import { startLocalSlack } from '../../playground/slack/server.ts';
import { type NextStep, startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { canariesIn } from './canaries.ts';
import { useDatabase } from './database.ts';
import { watchLimits } from './limits.ts';

/** Monday, 9:00 in New York, 14:00 in London, 15:00 in Berlin. */
const monday = '2026-11-23T14:00:00Z';

export const people = [
  { id: 'U0DANA', name: 'dana', real_name: 'Dana Fox', tz: 'America/New_York', locale: 'en-US' },
  { id: 'U0BEN', name: 'ben', real_name: 'Ben Ode', tz: 'Europe/London', locale: 'en-GB' },
  { id: 'U0ADA', name: 'ada', real_name: 'Ada Kern', tz: 'Europe/Berlin', locale: 'de-DE', is_admin: true },
  { id: 'U0GUEST', name: 'guest', real_name: 'Gil Guest', tz: 'Europe/Berlin', locale: 'en-US', is_restricted: true },
];

export interface Running {
  readonly slack: LocalSlack;
  readonly app: NextStep;
  readonly url: string;
  /** Every line the app logged. */
  readonly logged: readonly string[];
  /** Moves the clock of the app and of Slack. */
  at(instant: string): void;
  /** Resolves when everything heard so far has been answered and has arrived. */
  settled(): Promise<void>;
  /** A minute's beat at that instant. */
  tickAt(instant: string): Promise<void>;
}

/** The real app with the real Bolt on a database of this file's own, against a local Slack. Both stop with the file. */
export function useApp(mode: 'socket' | 'http' = 'socket', options: Partial<LocalSlackOptions> = {}): Running {
  const database = useDatabase();
  const time = { now: new Date(monday) };
  const clock = { now: () => time.now };
  const logged: string[] = [];
  const held: { slack?: LocalSlack; app?: NextStep; overLimits?: () => string[] } = {};
  beforeAll(async () => {
    const manifest = JSON.parse(
      await readFile(new URL('../../manifest.json', import.meta.url), 'utf8'),
    ) as LocalSlackOptions['manifest'];
    held.slack = await startLocalSlack({
      manifest,
      mode,
      clock,
      people,
      channels: [{ id: 'C0SALES', name: 'sales', members: people.map(({ id }) => id) }],
      ...options,
    });
    held.overLimits = watchLimits(held.slack);
    const settings = { ...held.slack.settings, DATABASE_URL: database.url, PORT: '0', OPS_PORT: '0', LOG_LEVEL: 'debug' };
    held.app = await startApp(readConfig(settings), {
      clock,
      log: openLog('debug', (line) => void logged.push(line)),
      cron: false,
    });
    if (mode === 'http') held.slack.requestUrl = `http://127.0.0.1:${held.app.port}/slack/events`;
  });
  afterEach(() => expect(held.overLimits!()).toEqual([]));
  afterAll(async () => {
    await held.app?.stop();
    await held.slack?.stop();
    if (held.slack) expect(canariesIn(logged, held.slack, database.url)).toEqual([]);
  });
  return {
    get slack() {
      return held.slack!;
    },
    get app() {
      return held.app!;
    },
    get url() {
      return database.url;
    },
    logged,
    at: (instant) => void (time.now = new Date(instant)),
    async settled() {
      await held.app!.settled();
      await held.slack!.whenQuiet();
    },
    async tickAt(instant) {
      time.now = new Date(instant);
      await held.app!.tick();
    },
  };
}
