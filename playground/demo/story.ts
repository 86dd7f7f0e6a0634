import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { instantAt, type LocalTime } from '../../src/domain/calendar.ts';
import { findServer } from '../../src/db/open.ts';
import { openLog } from '../../src/log.ts';
import type { Manifest } from '../slack/manifest.ts';
import { keptOtherwise } from '../kept-otherwise.ts';
import { startLocalSlack } from '../slack/server.ts';
import { beatsOfTheStory } from './beats.ts';
import { channel, devika, oct, team } from './cast.ts';
import { type Check, checkStory } from './checks.ts';
import { openPage } from './page.ts';
import { openTeller } from './teller.ts';
import { weekOne } from './week-one.ts';
import { weekTwo } from './week-two.ts';

export interface Telling {
  readonly colour: boolean;
  write(line: string): void;
  /** Ends the story early, with everything tidied up. */
  readonly signal?: AbortSignal;
}

/**
 * Plays two weeks of a sales team through the real app, on a database of its own, and says afterwards what was true
 * of them. Rejects when somebody in the story saw something else than the story tells.
 */
export async function tellStory({ colour, write, signal }: Telling): Promise<Check[]> {
  const logged: string[] = [];
  const time = { now: instantAt(oct(19), '08:00' as LocalTime, devika.tz) };
  const clock = { now: () => time.now, move: (to: Date) => void (time.now = to) };
  const manifest = JSON.parse(await readFile(new URL('../../manifest.json', import.meta.url), 'utf8')) as Manifest;
  const folder = await mkdtemp(join(tmpdir(), 'nextstep-demo-'));
  const slack = await startLocalSlack({
    manifest,
    clock,
    people: team.map(({ called: _called, city: _city, ...person }) => person),
    channels: [{ ...channel, members: team.map(({ id }) => id) }],
  });
  try {
    const settings = { ...slack.settings, NEXTSTEP_DATA: folder, PORT: '0', OPS_PORT: '0' };
    const log = openLog('warn', (line) => void logged.push(line.trim()));
    const app = await startApp(readConfig(settings), { clock, log, cron: false });
    try {
      const page = openPage({ slack, colour, write });
      const teller = openTeller({ slack, app, clock, beats: beatsOfTheStory(), page, signal });
      await weekOne(teller);
      await weekTwo(teller);
      const server = await findServer({ folder }, log);
      const misplaced = await keptOtherwise(server.url, app.home.workspace, clock.now());
      return checkStory({ ...teller, deliveries: slack.deliveries, logged, misplaced });
    } finally {
      await app.stop();
    }
  } finally {
    await slack.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
