import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, openPlayground } from '../../../playground/browser/playground.ts';
import { prospects } from '../../../src/db/schema.ts';
import { useEmptyDatabase } from '../../support/database.ts';

const emptyDatabase = useEmptyDatabase();
let folder = '';
let url = '';
let playground: Playground;

const open = async (now: string) => openPlayground({ url, folder, now: () => new Date(now), cron: false });

beforeAll(async () => {
  url = await emptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'nextstep-kept-'));
  playground = await open('2026-11-26T10:00:00Z');
  await playground.told;
}, 120_000);
afterAll(async () => {
  await playground.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('what is kept', () => {
  it('is there again after a start, where it was left: the log, the channels and the time', async () => {
    await playground.slack.as('U0MARA').types('/nextstep add Kept AG, Kim Lee');
    const before = playground.slack.messages('U0MARA').map(({ ts }) => ts);
    const at = playground.clock.now();
    await playground.stop();
    playground = await open('2026-11-26T10:00:00Z');
    expect(playground.clock.now()).toEqual(at);
    expect(playground.slack.messages('U0MARA').map(({ ts }) => ts)).toEqual(before);
    expect((await playground.slack.as('U0MARA').types('/nextstep show Kept AG')).text).toContain('Kim Lee');
  });

  it('is gone after beginning anew, with nothing but the people and channels', async () => {
    await playground.begin('empty');
    expect(await playground.db.select().from(prospects)).toEqual([]);
    expect(playground.slack.messages('U0MARA')).toEqual([]);
  });

  it('is never half a story: one that was broken off is told from its beginning', { timeout: 120_000 }, async () => {
    await playground.stop();
    await rm(join(folder, 'slack.json'));
    playground = await open('2026-11-26T10:00:00Z');
    expect(playground.telling).toBe(true);
    await playground.slack.whenQuiet({ forMs: 5, withinMs: 100 }).catch(() => {});
    await playground.stop();
    playground = await open('2026-11-26T10:00:00Z');
    await playground.told;
    expect(playground.telling).toBe(false);
    expect(playground.slack.messages('sales').at(-1)?.text).toContain('nobody knew of');
  });
});
