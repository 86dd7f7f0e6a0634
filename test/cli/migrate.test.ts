import postgres from 'postgres';
import { expect, it } from 'vitest';
import { useEmptyDatabase } from '../support/database.ts';
import { cli } from '../support/cli.ts';

const empty = useEmptyDatabase();

it('brings an empty database up to date, and does so again without complaint', async () => {
  const url = await empty();
  expect(await cli(['migrate'], { DATABASE_URL: url })).toMatchObject({ code: 0, out: ['The database is up to date.'] });
  expect((await cli(['migrate'], { DATABASE_URL: url })).code).toBe(0);
  const sql = postgres(url, { max: 1 });
  expect(await sql`select count(*)::int as rows from prospects`).toMatchObject([{ rows: 0 }]);
  await sql.end();
});

it('names the address it cannot reach, and not the password', async () => {
  const said = cli(['migrate'], { DATABASE_URL: 'postgres://someone:hunter2@127.0.0.1:1/none' });
  await expect(said).rejects.toThrow('127.0.0.1:1');
  await expect(said).rejects.not.toThrow('hunter2');
});

it('needs an address in production', async () => {
  await expect(cli(['migrate'], { NODE_ENV: 'production' })).rejects.toThrow('DATABASE_URL: missing');
});
