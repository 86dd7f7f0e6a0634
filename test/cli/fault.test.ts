import { DrizzleQueryError } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { faultOf } from '../../src/cli/fault.ts';
import { openDb } from '../../src/db/client.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
const broken = (work: Promise<unknown>): Promise<string> => work.then(() => 'nothing broke', faultOf);

it('never shows what people wrote when the database refuses it', async () => {
  const said = await broken(database.db.execute(sql`select ${'Acme secret'}::date`));
  expect(said).toBe('The database refused what we asked of it, which is a mistake of ours. Nothing was written. (22007)');
});

it('says that the database cannot be reached, without its address', async () => {
  const said = await broken(openDb('postgres://someone:hunter2@127.0.0.1:1/none', { deadline: 500 }));
  expect(said).toMatch(/^The database cannot be reached.*DATABASE_URL.*\(\w+\)$/);
  expect(said).not.toMatch(/hunter2|127\.0\.0\.1/);
});

it.each([
  { error: new Error('Say it like this.'), says: 'Say it like this.', why: 'our own errors explain themselves' },
  { error: 'a word', says: 'Something broke.', why: 'what is no error has nothing to say' },
  {
    error: new DrizzleQueryError('select $1', ['Acme secret'], undefined),
    says: 'The database refused what we asked of it, which is a mistake of ours. Nothing was written. (Error)',
    why: 'not even when nobody knows the reason',
  },
])('$says: $why', ({ error, says }) => {
  expect(faultOf(error)).toBe(says);
});
