import { randomBytes } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { databaseFindings } from '../../../src/cli/doctor/database.ts';
import type { Finding } from '../../../src/cli/doctor/finding.ts';
import { openDb } from '../../../src/db/client.ts';
import { openCheckup } from '../../../src/db/checkup.ts';
import { administer, databaseAt } from '../../support/admin.ts';
import { alter, doctor } from '../../support/doctor.ts';
import { useDatabase, useEmptyDatabase } from '../../support/database.ts';
import { noPgBouncer, startPgBouncer } from '../../support/pgbouncer.ts';

/** What is said of the database at `url`, without any Slack. */
async function looked(url: string): Promise<readonly Finding[]> {
  const { found } = await doctor({ DATABASE_URL: url, SLACK_API_URL: 'http://127.0.0.1:1/' }, { screens: null });
  return found.filter(({ state, check }) => state !== 'skipped' && check !== 'settings' && check !== 'sockets');
}
const states = (found: readonly Finding[]) => found.map(({ state, check, said }) => `${state} ${check}: ${said}`);
const ill = async (url: string) => states(await looked(url)).filter((line) => !line.startsWith('ok '));

/** Looks, and mends what was broken for it. */
async function thenMend<T>(looking: Promise<T>, mend: () => Promise<unknown>): Promise<T> {
  try {
    return await looking;
  } finally {
    await mend();
  }
}

describe('what the doctor finds at the database', () => {
  const fresh = useDatabase();
  const empty = useEmptyDatabase();

  it('nothing where it is new and migrated', async () => {
    expect(states(await looked(fresh.url))).toEqual([
      expect.stringMatching(/^ok database: PostgreSQL [\d.]+ answers in [\d.]+ ms, directly$/),
      'ok migrations: the tables are those of this version',
      'ok clock: this machine and the database agree on the time',
      'ok workspace: nobody has used the app yet',
    ]);
  });

  it('that it is out of reach, without its address', async () => {
    expect(await ill('postgres://someone:secret@127.0.0.1:1/none')).toEqual([
      expect.stringMatching(/^wrong database: The database cannot be reached.*ECONNREFUSED\)$/),
    ]);
  });

  it('that nobody migrated it, and makes no table there', async () => {
    const url = await empty();
    for (const turn of [1, 2])
      expect(await ill(url), `look ${turn}`).toEqual([expect.stringMatching(/^wrong migrations: \d+ migrations are missing$/)]);
  });

  it.each`
    broken                                                                                                                      | said                                                        | why
    ${'delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)'}                 | ${/^wrong migrations: 1 migration is missing$/}             | ${'one was left out'}
    ${"update drizzle.__drizzle_migrations set hash = 'another' where id = (select min(id) from drizzle.__drizzle_migrations)"} | ${/^wrong migrations: Migration 0000\w+ was edited/}        | ${'one was edited'}
    ${"insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)"}                            | ${/^warning migrations: the database is 1 migration ahead/} | ${'a newer version was here'}
  `('$why', async ({ broken, said }: { broken: string; said: RegExp }) => {
    const url = databaseAt(inject('server'), `nextstep_${process.pid}_${randomBytes(4).toString('hex')}`);
    const name = new URL(url).pathname.slice(1);
    await administer(inject('server'), `create database ${name} template ${inject('template')}`);
    try {
      await alter(url, broken);
      expect(await ill(url)).toEqual([expect.stringMatching(said)]);
    } finally {
      await administer(inject('server'), `drop database if exists ${name} with (force)`);
    }
  });

  it('that it may only be read', async () => {
    const name = new URL(fresh.url).pathname.slice(1);
    await alter(fresh.url, `alter database ${name} set default_transaction_read_only = on`);
    const found = await thenMend(ill(fresh.url), () =>
      administer(inject('server'), `alter database ${name} reset default_transaction_read_only`),
    );
    expect(found).toEqual(['wrong database: it may only be read: a standby, or set so']);
  });

  it('that the machine sorts by other rules than when the indexes were made', async () => {
    const set = (version: string) =>
      alter(fresh.url, `update pg_database set datcollversion = ${version} where datname = current_database()`);
    await set("'0.1'");
    const found = await thenMend(ill(fresh.url), () => set('pg_database_collation_actual_version(oid)'));
    expect(found).toEqual([expect.stringMatching(/^warning database: texts are sorted by other rules/)]);
  });

  it('that names from everywhere do not fit', async () => {
    const name = `nextstep_${process.pid}_${randomBytes(4).toString('hex')}`;
    await administer(
      inject('server'),
      `create database ${name} template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'`,
    );
    const found = await thenMend(ill(databaseAt(inject('server'), name)), () =>
      administer(inject('server'), `drop database if exists ${name} with (force)`),
    );
    expect(found[0]).toBe('wrong database: the database is written in SQL_ASCII');
  });

  it.each`
    ms     | state        | why
    ${200} | ${'warning'} | ${'a step takes more than a second'}
    ${400} | ${'wrong'}   | ${'no step is logged in time'}
  `('that it is far away: $why', async ({ ms, state }) => {
    const db = await openDb(fresh.url, { connections: 1 });
    const checkup = openCheckup(db, db);
    // A timer may ring a moment early.
    const far = { ...checkup, clock: () => new Promise<Date>((resolve) => setTimeout(resolve, ms + 10, new Date())) };
    const { value } = await databaseFindings(far).next();
    await db.close();
    expect(value).toMatchObject({ state, said: expect.stringMatching(/answers in [24]\d\d\.\d ms/) });
  });

  it.skipIf(noPgBouncer)(`a pooler in front of it ${noPgBouncer}`, async () => {
    const bouncer = await startPgBouncer(fresh.url);
    const found = await thenMend(looked(bouncer.url), () => bouncer.stop());
    expect(found[0]).toMatchObject({ state: 'ok', said: expect.stringContaining('through a pooler such as PgBouncer') });
  });
});
