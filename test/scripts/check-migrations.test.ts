import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

let checkout: string;
beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'nextstep-check-'));
  await symlink(resolve('node_modules'), join(checkout, 'node_modules'));
  await cp('package.json', join(checkout, 'package.json'));
  await cp('scripts', join(checkout, 'scripts'), { recursive: true });
});
afterAll(() => rm(checkout, { recursive: true }));

/** A fresh copy of what is checked, with the list of hashes as it would be checked in. */
async function fresh(): Promise<void> {
  for (const part of ['src', 'migrations']) {
    await rm(join(checkout, part), { recursive: true, force: true });
    await cp(part, join(checkout, part), { recursive: true });
  }
  await check('--write');
}

async function check(...args: string[]): Promise<{ code: number; said: string }> {
  return promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/check-migrations.ts', ...args], {
    cwd: checkout,
  }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
  );
}

const change = (path: string, text: string) => appendFile(join(checkout, path), text);

it('is content with what is checked in', async () => {
  await fresh();
  expect(await check()).toEqual({ code: 0, said: expect.stringMatching(/^\d+ migrations: in order/) });
});

it.each([
  [
    'a landed migration that was edited',
    () => change('migrations/0000_the_log.sql', '-- harmless\n'),
    /0000_the_log was edited after it landed/,
  ],
  [
    'an edited one, although its author asked to write',
    async () => {
      await change('migrations/0000_the_log.sql', '-- harmless\n');
      await check('--write');
    },
    /0000_the_log was edited after it landed/,
  ],
  [
    'one that is in no journal',
    () => writeFile(join(checkout, 'migrations/0099_lost.sql'), 'select 1;'),
    /0099_lost.sql is not in the journal/,
  ],
  [
    'a schema that moved on without a migration',
    () =>
      change(
        'src/db/schema.ts',
        `\nimport * as pg from 'drizzle-orm/pg-core';\nexport const extra = pg.pgTable('extra', { id: pg.text('id').primaryKey() });\n`,
      ),
    /The schema and the migrations differ/,
  ],
  [
    'a schema at which drizzle-kit itself fails',
    () => change('src/db/schema.ts', `\nthrow new Error('cannot be read');\n`),
    /cannot be read/,
  ],
])('refuses %s', async (_what, spoil, message) => {
  await fresh();
  await spoil();
  const { code, said } = await check();
  expect(said).toMatch(message);
  expect(code).toBe(1);
});
