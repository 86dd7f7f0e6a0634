import { sql } from 'drizzle-orm';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/client.ts';
import { useDatabase } from '../support/database.ts';
import { deadline, outcome, servesAgain, useHasty } from '../support/hasty.ts';

const base = useDatabase();
const open = useHasty();

const pidOf = async (db: Db) => Number((await db.execute(sql`select pg_backend_pid() as pid`))[0]!['pid']);

async function frozen<T>(pid: number, work: () => Promise<T>): Promise<T> {
  process.kill(pid, 'SIGSTOP');
  try {
    return await work();
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}

describe('a backend that froze', () => {
  it.each([
    ['a read', (db: Db) => db.execute(sql`select ${1}::int`), 'unavailable', 'nothing to save'],
    ['a read without values', (db: Db) => db.execute(sql`select 1`), 'unavailable', 'the simple protocol has its own way'],
    [
      'a lone write',
      (db: Db) => db.execute(sql`update prospects set name = ${'x'} where false`),
      'unsure',
      'it commits by itself',
    ],
    [
      'a transaction',
      (db: Db) => db.transaction(async (tx) => tx.execute(sql`select 1`)),
      'unavailable',
      'the BEGIN has no answer',
    ],
  ])('%s ends at the deadline', async (_what, work, failure, _why) => {
    const db = await open(base.url);
    const pid = await pidOf(db);
    await frozen(pid, async () => {
      const ended = await outcome(work(db));
      expect(ended.failure).toBe(failure);
      expect(ended.ms).toBeGreaterThan(deadline * 0.9);
      expect(ended.ms).toBeLessThan(deadline * 4);
      await servesAgain(db);
    });
  });

  it.each([
    ['before its COMMIT', false, 'unavailable'],
    ['at its COMMIT', true, 'unsure'],
  ])('a transaction ends at the deadline when it froze %s', async (_when, atCommit, failure) => {
    const db = await open(base.url);
    const pid = await pidOf(db);
    const ended = await outcome(
      db.transaction(async (tx) => {
        await tx.execute(sql`select ${1}::int`);
        process.kill(pid, 'SIGSTOP');
        if (!atCommit) await tx.execute(sql`select ${2}::int`);
      }),
    );
    try {
      expect(ended.failure).toBe(failure);
      expect(ended.ms).toBeLessThan(deadline * 4);
      await servesAgain(db);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
  });
});

describe('a pool without a free connection', () => {
  it.each([
    ['a statement', (db: Db) => db.execute(sql`insert into waiting values (${1})`)],
    ['a transaction', (db: Db) => db.transaction(async (tx) => tx.execute(sql`insert into waiting values (${1})`))],
  ])('tells %s busy at the deadline, and never runs it later', async (_what, work) => {
    const db = await open(base.url);
    await base.db.execute(sql`create table if not exists waiting (n int)`);
    const ahead = [1, 2].map(() => outcome(db.execute(sql`select pg_sleep(${deadline / 1500}::float)`)));
    const ended = await outcome(work(db));
    expect(ended.failure).toBe('busy');
    expect(ended.ms).toBeLessThan(deadline * 4);
    expect((await Promise.all(ahead)).map(({ failure }) => failure)).toEqual(['none', 'busy']);
    await servesAgain(db);
    expect(await base.db.execute(sql`select n from waiting`)).toHaveLength(0);
  });
});

describe('a statement that is slow', () => {
  it('lets go of its locks when it is given up', async () => {
    const db = await open(base.url, { connections: 3 });
    await base.db.execute(sql`create table locked as select 1 as n`);
    let release = (): void => {};
    const holder = base.db.transaction(async (tx) => {
      await tx.execute(sql`lock table locked`);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    });
    await sleep(50);
    const waiting = outcome(db.execute(sql`update locked set n = 2`));
    await sleep(deadline * 0.5);
    await db.execute(sql`select 1`);
    expect((await waiting).failure).toBe('unsure');
    await sleep(100);
    release();
    await holder;
    expect(await base.db.execute(sql`select n from locked`)).toEqual([{ n: 1 }]);
  });

  it('is not to blame when this process itself was busy past the deadline', async () => {
    const db = await open(base.url);
    const answer = outcome(db.execute(sql`select pg_sleep(0.1)`));
    await sleep(20);
    // From here the loop comes to its timers before it comes to its sockets.
    await new Promise(setImmediate);
    const until = performance.now() + deadline * 1.5;
    while (performance.now() < until);
    expect((await answer).failure).toBe('none');
  });

  it('does not take its neighbours along', async () => {
    const db = await open(base.url, { connections: 2 });
    const slow = outcome(db.execute(sql`select pg_sleep(5)`));
    const others: string[] = [];
    for (let call = 0; call < 70; call++) {
      others.push((await outcome(db.execute(sql`select ${call}::int`))).failure);
      await sleep(10);
    }
    expect(await slow).toMatchObject({ failure: 'busy' });
    expect(new Set(others)).toEqual(new Set(['none']));
  });
});

it('takes a clear no for a no, even from a server that turned into a standby', async () => {
  const db = await open(base.url);
  const refusal = sql.raw(`do $$ begin raise exception 'read only' using errcode = '25006'; end $$`);
  expect((await outcome(db.execute(refusal))).failure).toBe('unavailable');
  expect((await outcome(db.transaction((tx) => tx.execute(refusal)))).failure).toBe('unavailable');
});
