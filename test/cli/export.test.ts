import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCsv } from '../../src/csv/read.ts';
import { useApp } from '../support/app.ts';
import { cli } from '../support/cli.ts';

const running = useApp();
const folder = mkdtemp(join(tmpdir(), 'nextstep-export-'));
afterAll(async () => rm(await folder, { recursive: true, force: true }));

it('writes everything of a workspace, as CSV that starts no formula and as JSON', async () => {
  await running.slack.as('U0DANA').types('/nextstep add =Acme(1), Jane Doe: send Jane the checklist tomorrow');
  await running.slack.as('U0DANA').types('/nextstep did Acme: +1 for the idea');
  const out = join(await folder, 'all');

  const said = await cli(['export', '--workspace', running.app.home.workspace, '--out', out], { DATABASE_URL: running.url });

  expect(said.code).toBe(0);
  const prospects = await readFile(join(out, 'prospects.csv'), 'utf8');
  expect(prospects).toContain("'=Acme(1)");
  expect(prospects).toContain(',Jane Doe,');
  expect(await readFile(join(out, 'steps.csv'), 'utf8')).toContain('send Jane the checklist');
  const json = JSON.parse(await readFile(join(out, 'nextstep.json'), 'utf8')) as Record<string, object[]>;
  expect(json['prospects']).toEqual([expect.objectContaining({ name: '=Acme(1)', contacts: ['Jane Doe'] })]);
  expect(json['steps']).toHaveLength(2);
  expect(json['entries']?.length).toBeGreaterThanOrEqual(3);
  expect(JSON.stringify(json)).not.toContain('pepper');
  expect((await stat(join(out, 'nextstep.json'))).mode & 0o077).toBe(0);
});

it('writes no other workspace’s rows, and leaves what is there when there are none', async () => {
  const [all, fresh] = [join(await folder, 'all'), join(await folder, 'fresh', 'er')];
  const before = await readFile(join(all, 'prospects.csv'), 'utf8');
  for (const out of [all, fresh]) {
    const said = await cli(['export', '--workspace', 'T0OTHER', '--out', out], { DATABASE_URL: running.url });
    expect(said).toMatchObject({ code: 1, out: [], err: [expect.stringContaining('Nothing is known of T0OTHER')] });
  }
  expect(await readFile(join(all, 'prospects.csv'), 'utf8')).toBe(before);
  expect((await readdir(all)).filter((name) => name.endsWith('.part'))).toEqual([]);
  expect(await readdir(await folder)).not.toContain('fresh');
});

it('writes thousands of rows, each once, in files that say the same and are whole', async () => {
  const [file, out] = [join(await folder, 'many.csv'), join(await folder, 'many')];
  const names = Array.from({ length: 5_000 }, (_, at) => `Bulk ${at}`);
  await writeFile(file, `company,next step\n${names.map((name) => `${name},"send the terms, and\nmore"`).join('\n')}\n`);
  const { workspace } = running.app.home;
  const env = { DATABASE_URL: running.url };
  await cli(['import', file, '--workspace', workspace, '--owner', 'U0DANA'], env);
  for (const turn of [1, 2]) expect((await cli(['export', '--workspace', workspace, '--out', out], env)).code, `${turn}`).toBe(0);

  const json = JSON.parse(await readFile(join(out, 'nextstep.json'), 'utf8')) as Record<string, { name?: string; id: string }[]>;
  const bulk = json['prospects']!.filter(({ name }) => name?.startsWith('Bulk'));
  expect(bulk.map(({ name }) => name).sort()).toEqual([...names].sort());
  for (const table of ['prospects', 'steps', 'entries', 'people']) {
    const sheet = await readCsv(await readFile(join(out, `${table}.csv`)));
    expect(sheet.problems).toEqual([]);
    expect(sheet.rows).toHaveLength(json[table]!.length);
    if (table !== 'people')
      expect(sheet.rows.map(({ cells }) => cells[sheet.headers.indexOf('id')])).toEqual(json[table]!.map(({ id }) => id));
  }
  expect((await readdir(out)).sort()).toEqual(['entries.csv', 'nextstep.json', 'people.csv', 'prospects.csv', 'steps.csv']);
});

it('leaves the last export as it was when this one breaks', async () => {
  const out = join(await folder, 'kept');
  const { workspace } = running.app.home;
  const env = { DATABASE_URL: running.url };
  await cli(['export', '--workspace', workspace, '--out', out], env);
  const before = await readFile(join(out, 'nextstep.json'), 'utf8');
  await mkdir(join(out, 'steps.csv.part'));
  await expect(cli(['export', '--workspace', workspace, '--out', out], env)).rejects.toThrow('EISDIR');
  expect(await readFile(join(out, 'nextstep.json'), 'utf8')).toBe(before);
});

it('is called wrongly without a workspace', async () => {
  expect((await cli(['export'])).code).toBe(2);
});
