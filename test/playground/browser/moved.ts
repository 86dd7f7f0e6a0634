import { afterAll, beforeAll } from 'vitest';
import { live } from '../../../playground/browser/story/live.ts';
import type { Deed } from '../../../playground/browser/story/told.ts';
import { type MovedClock, movedClock, travel } from '../../../playground/browser/travel.ts';
import type { LocalSlack } from '../../../playground/slack/local-slack.ts';
import type { ChannelSeed } from '../../../playground/slack/workspace.ts';
import type { PersonSeed } from '../../../playground/slack/people.ts';
import { startLocalSlack } from '../../../playground/slack/server.ts';
import { type NextStep, startApp } from '../../../src/app.ts';
import { readConfig } from '../../../src/config.ts';
import { dayAt } from '../../../src/domain/calendar.ts';
import { openLog } from '../../../src/log.ts';
import { systemClock } from '../../../src/time/clock.ts';
import manifest from '../../../manifest.json' with { type: 'json' };
import { useDatabase } from '../../support/database.ts';

export interface Moved {
  readonly slack: LocalSlack;
  readonly app: NextStep;
  readonly clock: MovedClock;
  readonly db: ReturnType<typeof useDatabase>['db'];
  readonly url: string;
  /** What the app logged that is a warning or worse, but for what a machine that is busy elsewhere makes it too slow for. */
  readonly logged: readonly string[];
  travel(to: Date): Promise<void>;
  /** Has somebody do something, until it is done. */
  does(userId: string, ...deeds: readonly Deed[]): Promise<void>;
}

const tooSlow = /"code":"(?:DEADLINE|unreachable)"/;

/** The real app on a local Slack and a database of this file's own, with a clock that goes on and can be moved. */
export function useMoved(
  begins: Date,
  { people, channels }: { people: readonly PersonSeed[]; channels: readonly ChannelSeed[] },
  cron = false,
): Moved {
  const database = useDatabase({ deadline: 30_000 });
  const clock = movedClock(systemClock.now);
  const logged: string[] = [];
  const held: { slack?: LocalSlack; app?: NextStep } = {};
  beforeAll(async () => {
    clock.moveTo(begins);
    held.slack = await startLocalSlack({ manifest, clock, people, channels, ackWithinMs: 30_000 });
    const settings = { ...held.slack.settings, DATABASE_URL: database.url, PORT: '0', OPS_PORT: '0' };
    const log = openLog('warn', (line) => void (tooSlow.test(line) || logged.push(line.trim())));
    held.app = await startApp(readConfig(settings), { clock, log, cron });
  });
  afterAll(async () => {
    await held.app?.stop();
    await held.slack?.stop();
  });
  return {
    clock,
    logged,
    url: database.url,
    get db() {
      return database.db;
    },
    get slack() {
      return held.slack!;
    },
    get app() {
      return held.app!;
    },
    does: (userId, ...deeds) => live(held.slack!.as(userId), held.app!, deeds, dayAt(clock.now(), 'UTC')),
    travel: (to) => travel({ clock, app: held.app!, db: database.db }, to),
  };
}
