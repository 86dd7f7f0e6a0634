import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDb } from '../../src/db/client.ts';
import { allScreens } from '../views/screens.ts';
import { useEmptyDatabase } from '../support/database.ts';

// Below the system's folder for temporary files, where no node_modules is found above it.
let dist: string;
beforeAll(async () => {
  dist = join(await mkdtemp(join(tmpdir(), 'nextstep-dist-')), 'dist');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build.ts', dist]);
});
afterAll(() => rm(join(dist, '..'), { recursive: true, force: true }));
const empty = useEmptyDatabase();

/** Runs the bundle as the image does, with these settings and no others. */
async function nextstep(args: string[], settings: NodeJS.ProcessEnv = {}) {
  const env = { PATH: process.env['PATH'], NODE_ENV: 'production', ...settings };
  return promisify(execFile)(process.execPath, [join(dist, 'main.js'), ...args], { cwd: tmpdir(), env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );
}

it('the bundle answers without a single package installed', async () => {
  const asked = ['when', 'next friday', '--now', '2026-11-23T09:00:00Z', '--zone', 'Europe/Berlin'];
  expect(await nextstep(asked)).toEqual({ code: 0, stdout: '{"date":"2026-12-04"}\n', stderr: '' });
});

it('the bundle in production names every missing setting, and embeds nothing', async () => {
  const { code, stderr } = await nextstep(['start']);
  expect(code).toBe(1);
  for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'DATABASE_URL']) expect(stderr).toContain(`${name}: missing`);
});

it('the bundle brings its migrations along, and the driver with our patch', async () => {
  const url = await empty();
  expect(await nextstep(['migrate'], { DATABASE_URL: url })).toMatchObject({ code: 0, stderr: '' });
  const db = await openDb(url);
  expect(await db.execute(sql`select to_regclass('prospects') is not null as there`)).toEqual([{ there: true }]);
  await db.close();
});

it('the bundle brings every screen along, for Slack to look at', async () => {
  const screens = JSON.parse(await readFile(join(dist, 'screens.json'), 'utf8')) as unknown[];
  expect(screens).toHaveLength(allScreens().length);
  const url = await empty();
  const { code, stdout } = await nextstep(['doctor', '--json'], { DATABASE_URL: url, SLACK_API_URL: 'http://127.0.0.1:1/' });
  expect(code).toBe(1);
  const said = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { check: string; said: string });
  expect(said.at(-1)).toMatchObject({
    check: 'screens',
    said: expect.stringContaining(`${screens.length} screens were not tried`),
  });
  expect(said.find(({ check }) => check === 'migrations')?.said).toMatch(/^\d+ migrations are missing$/);
});

it.each([
  { what: 'the calendar of holidays', words: 'Weihnachten' },
  { what: 'the embedded server', words: '--builtin-locale' },
])('$what is in the bundle, and loaded by nobody who only starts the app', async ({ words }) => {
  const folder = join(dist, 'chunks');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const chunks = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
  const holding = names.filter((name) => chunks.get(name)!.includes(words));
  const loaded = new Set(names.filter((name) => chunks.get(name)!.includes('"app.ready"')));
  // A set that grows while it is walked: what those import comes with them.
  for (const name of loaded) for (const [, other] of chunks.get(name)!.matchAll(/^} from "\.\/([^"]+)";$/gm)) loaded.add(other!);
  expect(loaded.size).toBeGreaterThan(1);
  expect(holding.length).toBeGreaterThan(0);
  expect(holding.filter((name) => loaded.has(name))).toEqual([]);
});
