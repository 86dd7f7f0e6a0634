import { sql } from 'drizzle-orm';
import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/client.ts';
import { failureOf } from '../../src/db/failure.ts';
import { retrying } from '../../src/db/retry.ts';
import { useDatabase } from '../support/database.ts';

const base = useDatabase();
const end = (pid: unknown) => base.db.execute(sql`select pg_terminate_backend(${pid}::int)`);
const myPid = sql`select pg_backend_pid() as pid`;

describe('a backend that is killed inside a transaction', () => {
  it('fails that transaction, whatever it was doing, and not the process', async () => {
    const child = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'test/support/killed.ts', base.url]);
    expect(JSON.parse(child.stdout)).toEqual({
      'between two statements': 'unavailable',
      'between two statements without values': 'unavailable',
      'in a statement': 'unavailable',
      'at the next statement': 'unavailable',
      'before the commit': 'unavailable',
      'in a savepoint': 'unavailable',
      'and the work gives up by itself': 'unavailable',
    });
  });

  it('cannot reach, with what it still does, the transaction that has its connection now', async () => {
    const db = await openDb(base.url, { connections: 1 });
    await base.db.execute(sql`create table mine (who text)`);
    let carryOn = (): void => {};
    let refused = 'nothing';
    const first = db.transaction(async (tx) => {
      const [row] = await tx.execute(myPid);
      await end(row!['pid']);
      await new Promise<void>((resolve) => {
        carryOn = resolve;
      });
      refused = await tx.execute(sql`insert into mine values (${'the dead one'})`).then(() => 'nothing', failureOf);
      throw new Error('so it rolls back');
    });
    expect(await first.catch(failureOf)).toBe('unavailable');
    await db.transaction(async (tx) => {
      await tx.execute(sql`insert into mine values (${'the living one'})`);
      carryOn();
      await sleep(50);
      await tx.execute(sql`insert into mine values (${'the living one'})`);
    });
    expect(refused).toBe('unavailable');
    expect(await base.db.execute(sql`select who from mine`)).toEqual([{ who: 'the living one' }, { who: 'the living one' }]);
    await db.close();
  });

  it('is not blamed on whoever uses the connection next', async () => {
    const db = await openDb(base.url, { connections: 1 });
    const [row] = await db.execute(myPid);
    const asleep = db.execute(sql`select pg_sleep(2)`).catch(failureOf);
    await sleep(50);
    await end(row!['pid']);
    expect(await asleep).toBe('unavailable');
    expect(await db.execute(sql`select 1 as n`)).toEqual([{ n: 1 }]);
    await db.close();
  });
});

describe('a transaction that may be tried again', () => {
  it('survives a backend killed before its commit', async () => {
    let turns = 0;
    const answer = await retrying(base.db, async (tx) => {
      const [row] = await tx.execute(myPid);
      if (++turns === 1) await base.db.execute(sql`select pg_terminate_backend(${row!['pid']}::int)`);
      await tx.execute(sql`select 1`);
      return 'done';
    });
    expect({ answer, turns }).toEqual({ answer: 'done', turns: 2 });
  });

  it.each([
    ['a serialization failure', '40001', 3, 'it may win the next time'],
    ['a duplicate', '23505', 1, 'it will be one again'],
    ['a mistake of ours', '22012', 1, 'it will be one again'],
  ])('meets %s with so many turns', async (_what, code, turns, _why) => {
    let turn = 0;
    const work = retrying(base.db, async (tx) => {
      turn += 1;
      await tx.execute(sql.raw(`do $$ begin raise exception 'no' using errcode = '${code}'; end $$`));
    });
    await expect(work).rejects.toThrow('Failed query');
    expect(turn).toBe(turns);
  });
});
