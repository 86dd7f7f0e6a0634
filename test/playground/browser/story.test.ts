import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, openPlayground } from '../../../playground/browser/playground.ts';
import { openCheckup } from '../../../src/db/checkup.ts';
import { openDb } from '../../../src/db/client.ts';
import { prospects, stops } from '../../../src/db/schema.ts';
import type { WorkspaceId } from '../../../src/domain/ids.ts';
import { useEmptyDatabase } from '../../support/database.ts';

const emptyDatabase = useEmptyDatabase();
let folder = '';
let url = '';
let playground: Playground;
const logged: string[] = [];

const open = async (now: string) =>
  openPlayground({ url, folder, now: () => new Date(now), cron: false, onLog: (line) => void logged.push(line) });
const nudgesOf = (who: string) =>
  playground.slack
    .as(who)
    .sees()
    .filter(({ onlyYou }) => !onlyYou);

beforeAll(async () => {
  url = await emptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'nextstep-story-'));
  playground = await open('2026-11-26T10:00:00Z');
}, 120_000);
afterAll(async () => {
  await playground.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('the six weeks that the playground begins with', () => {
  it('are lived through without a warning', () => {
    expect(logged).toEqual([]);
  });

  it('end on a Tuesday at a minute past nine in Berlin, with the first rep’s nudge just come', () => {
    expect(playground.clock.now().toISOString()).toBe('2026-11-24T08:01:00.000Z');
    expect(nudgesOf('U0MARA').at(-1)?.text).toMatch(/you told them you would[^]+Also worth a small step/);
  });

  it('have somebody in each stage, a stop, and nothing kept that the log does not say', async () => {
    const rows = await playground.db.select().from(prospects);
    expect([...new Set(rows.map(({ stage }) => stage))].sort()).toEqual(['deciding', 'new', 'no', 'not now', 'talking', 'won']);
    expect(await playground.db.select().from(stops)).not.toHaveLength(0);
    const db = await openDb(url, { connections: 1 });
    const workspace = playground.slack.workspace.teamId as WorkspaceId;
    const { log, rule } = await openCheckup(db, db).due(workspace, playground.clock.now());
    await db.close();
    expect([...log, ...rule]).toEqual([]);
  });

  it('have a customer who brought another one, who bought', async () => {
    const shown = await playground.slack.as('U0MARA').types('/nextstep show Hotel Sonnenhof');
    expect(shown.text).toMatch(/Hotel Sonnenhof, Ayşe Demir · opened[^]+Nordwind/);
  });

  it('have a rep on leave, who is told nothing', () => {
    const latest = nudgesOf('U0DEVIKA').at(-1);
    expect(new Date(Number(latest?.ts) * 1000) < new Date('2026-11-21T00:00:00Z')).toBe(true);
  });

  it('ask the happy customer for a referral, in the nudge', () => {
    expect(nudgesOf('U0MARA').at(-1)?.text).toMatch(/Kowalski Druck.+opened, quiet[^\n]+\nDraft a four-line introduction/);
  });

  it('have yesterday’s digest in the channel, with its chart and a story', () => {
    const digest = playground.slack.messages('sales').at(-1);
    expect(digest?.text).toMatch(/Our week of small steps[^]+he pinned it over his desk/);
    expect(digest?.raw.blocks.map(({ type }) => type)).toContain('data_visualization');
  });
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
});
