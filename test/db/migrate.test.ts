import { sql } from 'drizzle-orm';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Applied, type Migration, planMigrations } from '../../src/db/journal.ts';
import { migrateDb } from '../../src/db/migrate.ts';
import { openDb } from '../../src/db/client.ts';
import { useEmptyDatabase } from '../support/database.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

type File = readonly [tag: string, when: number, text: string];
const first: File = [
  '0000_first',
  1_000,
  'create table counted (n int not null);--> statement-breakpoint\ninsert into counted values (0);',
];
// Moves data and changes no table: done twice, nothing but the sum would show it.
const second: File = ['0001_second', 2_000, 'update counted set n = n + 1 where pg_sleep(0.05) is not null;'];
const broken: File = ['0002_broken', 3_000, 'update counted set n = 100;--> statement-breakpoint\nselect nonsense;'];

async function folderOf(...files: File[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nextstep-migrations-'));
  folders.push(folder);
  await mkdir(join(folder, 'meta'));
  for (const [tag, , text] of files) await writeFile(join(folder, `${tag}.sql`), text);
  const entries = files.map(([tag, when], idx) => ({ idx, version: '7', when, tag, breakpoints: true }));
  await writeFile(join(folder, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect: 'postgresql', entries }));
  return folder;
}

describe('a database that is brought up to date', () => {
  const fresh = useEmptyDatabase();
  let url: string;
  beforeEach(async () => {
    url = await fresh();
  });

  async function counted(): Promise<unknown> {
    const db = await openDb(url, { connections: 1 });
    onTestFinished(() => db.close());
    return (await db.execute(sql`select n from counted`)).map(({ n }) => n);
  }

  it('is changed once when five processes start at the same moment', async () => {
    const folder = await folderOf(first, second);
    const done = await Promise.all([1, 2, 3, 4, 5].map(() => migrateDb(url, folder)));
    expect(done.flatMap(({ applied }) => applied).toSorted()).toEqual(['0000_first', '0001_second']);
    expect(await counted()).toEqual([1]);
  });

  it('is left alone when there is nothing to do', async () => {
    const folder = await folderOf(first, second);
    await migrateDb(url, folder);
    expect(await migrateDb(url, folder)).toEqual({ applied: [], ahead: 0 });
    expect(await counted()).toEqual([1]);
  });

  it('keeps the good migrations and nothing of the one that failed', async () => {
    await expect(migrateDb(url, await folderOf(first, second, broken))).rejects.toThrow('Failed query');
    expect(await counted()).toEqual([1]);
    expect(await migrateDb(url, await folderOf(first, second))).toEqual({ applied: [], ahead: 0 });
  });

  it.each([
    ['edited', [first, [second[0], second[1], 'update counted set n = n + 2;'] as const], /0001_second was edited/],
    ['late', [first, ['0001_between', 1_500, 'update counted set n = 7;'] as const, second], /0001_between came late/],
    ['out of order', [second, first], /0000_first is dated before 0001_second/],
  ])('refuses a journal with a migration that is %s, and changes nothing', async (_what, files, message) => {
    await migrateDb(url, await folderOf(first, second));
    await expect(migrateDb(url, await folderOf(...files))).rejects.toThrow(message);
    expect(await counted()).toEqual([1]);
  });

  it('serves the older code of a rolling deploy', async () => {
    await migrateDb(url, await folderOf(first, second));
    expect(await migrateDb(url, await folderOf(first))).toEqual({ applied: [], ahead: 1 });
  });
});

describe('the plan', () => {
  const ours = (...whens: number[]): Migration[] =>
    whens.map((when) => ({ tag: `m${when}`, when, hash: `h${when}`, statements: [] }));
  const theirs = (...whens: number[]): Applied[] => whens.map((when) => ({ when, hash: `h${when}` }));

  it.each([
    ['an empty database', ours(1, 2), [], [1, 2], 0],
    ['half way', ours(1, 2, 3), theirs(1), [2, 3], 0],
    ['done', ours(1, 2), theirs(1, 2), [], 0],
    ['a newer database', ours(1, 2), theirs(1, 2, 3, 4), [], 2],
    ['no migrations at all', [], [], [], 0],
  ])('for %s', (_what, files, applied, pending, ahead) => {
    const plan = planMigrations(files, applied);
    expect({ pending: plan.pending.map(({ when }) => when), ahead: plan.ahead }).toEqual({ pending, ahead });
  });

  it.each([
    ['a gap below the newest', ours(1, 2, 3), theirs(1, 3), /m2 came late/],
    ['one nobody here knows, below ours', ours(1, 3), theirs(1, 2), /does not know/],
    ['another hash', ours(1), [{ when: 1, hash: 'other' }], /m1 was edited/],
  ])('is refused with %s', (_what, files, applied, message) => {
    expect(() => planMigrations(files, applied)).toThrow(message);
  });
});
