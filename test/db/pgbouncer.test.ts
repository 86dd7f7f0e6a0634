import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Db, openDb } from '../../src/db/client.ts';
import { failureOf } from '../../src/db/failure.ts';
import { migrateDb } from '../../src/db/migrate.ts';
import { useDatabase, useEmptyDatabase } from '../support/database.ts';
import { noPgBouncer, startPgBouncer } from '../support/pgbouncer.ts';

describe.skipIf(noPgBouncer)(`behind PgBouncer in transaction mode ${noPgBouncer}`, () => {
  const direct = useDatabase();
  const empty = useEmptyDatabase();
  let bouncer: Awaited<ReturnType<typeof startPgBouncer>>;
  let db: Db;
  const through = (url: string) => {
    const there = new URL(bouncer.url);
    there.pathname = new URL(url).pathname;
    return there.href;
  };
  beforeAll(async () => {
    bouncer = await startPgBouncer(direct.url);
    db = await openDb(bouncer.url, { connections: 8, deadline: 5_000 });
    await direct.db.execute(sql`create table tally (n int primary key, sum int not null default 0)`);
  });
  afterAll(async () => {
    await db?.close();
    await bouncer?.stop();
  });

  it('is noticed by itself, and a direct connection is not taken for it', () => {
    expect({ through: db.pooled, direct: direct.db.pooled }).toEqual({ through: true, direct: false });
  });

  it('prepares nothing there, and everything on a direct connection', async () => {
    const kept = (on: Db) =>
      on.transaction(async (tx) => {
        await tx.execute(sql`select ${'seen'}::text`);
        const [row] = await tx.execute(
          sql`select count(*)::int as n from pg_prepared_statements where statement like '%$1::text%'`,
        );
        return row!['n'];
      });
    expect({ through: await kept(db), direct: await kept(direct.db) }).toEqual({ through: 0, direct: 1 });
  });

  it('can be told to prepare nothing on a direct connection', async () => {
    const told = await openDb(`${direct.url}?prepare=false`, { connections: 1 });
    await told.execute(sql`select ${1}::int`);
    expect(await told.execute(sql`select name from pg_prepared_statements`)).toHaveLength(0);
    await told.close();
  });

  it('answers everybody with their own, with more callers than connections', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) => db.execute(sql`select ${n}::int as n, ${`text ${n}`} as t`)),
    );
    expect(answers.map((rows) => rows[0])).toEqual(Array.from({ length: 200 }, (_, n) => ({ n, t: `text ${n}` })));
  });

  it('keeps transactions whole', async () => {
    const add = (n: number) =>
      db.transaction(async (tx) => {
        await tx.execute(sql`insert into tally (n) values (${n})`);
        for (let turn = 0; turn < 3; turn++)
          await tx.transaction((inner) => inner.execute(sql`update tally set sum = sum + 1 where n = ${n}`));
        if (n % 2) throw new Error('changed my mind');
      });
    await Promise.allSettled(Array.from({ length: 40 }, (_, n) => add(n)));
    expect(await direct.db.execute(sql`select count(*)::int as rows, sum(sum)::int as sum from tally`)).toEqual([
      { rows: 20, sum: 60 },
    ]);
  });

  it('ends what takes too long at the deadline, and goes on', async () => {
    const hasty = await openDb(bouncer.url, { connections: 2, deadline: 300 });
    const late = hasty.transaction(async (tx) => {
      await tx.execute(sql`insert into tally (n) values (${1_000})`);
      await tx.execute(sql`select pg_sleep(3)`);
    });
    expect(await late.catch(failureOf)).toMatch(/unavailable|busy/);
    expect(await db.execute(sql`select n from tally where n = ${1_000}`)).toHaveLength(0);
    expect(await hasty.execute(sql`select ${1}::int as n`)).toEqual([{ n: 1 }]);
    await hasty.close();
  });

  it('migrates an empty database once, from five at the same moment', async () => {
    const url = through(await empty());
    const done = await Promise.all([1, 2, 3, 4, 5].map(() => migrateDb(url)));
    const names = done.flatMap(({ applied }) => applied);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });
});
