import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
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
  expect(await readFile(join(out, 'steps.csv'), 'utf8')).toContain('send Jane the checklist');
  const json = JSON.parse(await readFile(join(out, 'nextstep.json'), 'utf8')) as Record<string, object[]>;
  expect(json['prospects']).toEqual([expect.objectContaining({ name: '=Acme(1)', contacts: 'Jane Doe' })]);
  expect(json['steps']).toHaveLength(2);
  expect(json['entries']?.length).toBeGreaterThanOrEqual(3);
  expect(JSON.stringify(json)).not.toContain('pepper');
  expect((await stat(join(out, 'nextstep.json'))).mode & 0o077).toBe(0);
});

it('writes no other workspace’s rows', async () => {
  const out = join(await folder, 'other');
  await cli(['export', '--workspace', 'T0OTHER', '--out', out], { DATABASE_URL: running.url });
  expect(JSON.parse(await readFile(join(out, 'nextstep.json'), 'utf8'))).toEqual({
    people: [],
    prospects: [],
    steps: [],
    entries: [],
  });
});

it('is called wrongly without a workspace', async () => {
  expect((await cli(['export'])).code).toBe(2);
});
