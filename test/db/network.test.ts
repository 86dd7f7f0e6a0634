import { sql } from 'drizzle-orm';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Door, openDoor } from '../../bench/chaos/door.ts';
import { placeOf, through } from '../../bench/chaos/place.ts';
import { openDb } from '../../src/db/client.ts';
import { useDatabase } from '../support/database.ts';
import { deadline, outcome, servesAgain, useHasty } from '../support/hasty.ts';
import { openProxy } from '../support/proxy.ts';

const base = useDatabase();
const open = useHasty();

describe('a network that swallows everything', () => {
  it('is noticed at the deadline, and the idle connections are not tried one after the other', async () => {
    const proxy = await openProxy(base.url);
    const db = await open(proxy.url, { connections: 4 });
    await Promise.all([1, 2, 3, 4].map(() => db.execute(sql`select pg_sleep(0.05)`)));
    proxy.swallow();
    const ended = await outcome(db.execute(sql`select ${1}::int`));
    expect(ended.failure).toBe('unavailable');
    expect(ended.ms).toBeLessThan(deadline * 4);
    proxy.pass();
    for (let call = 0; call < 4; call++) await servesAgain(db);
    await proxy.close();
  });

  it('is noticed while connecting, too', async () => {
    const proxy = await openProxy(base.url);
    proxy.swallow();
    const ended = await outcome(openDb(proxy.url, { deadline }));
    expect(ended.failure).toBe('unavailable');
    expect(ended.ms).toBeLessThan(deadline * 4);
    await proxy.close();
  });

  it('ends no process when it breaks while the driver asks for the types of arrays', async () => {
    const unheard: unknown[] = [];
    const hear = (error: unknown): void => void unheard.push(error);
    process.on('unhandledRejection', hear);
    const toServer = (bytes: Buffer) => {
      if (!bytes.includes('pg_catalog.pg_type')) return 'pass';
      door.reset();
      return 'keep';
    };
    const door: Door = await openDoor(placeOf(base.url), () => ({ toServer, toClient: () => 'pass' }));
    const ended = await outcome(openDb(through(base.url, door), { deadline }));
    await sleep(50);
    process.off('unhandledRejection', hear);
    await door.close();
    expect(ended.failure).toBe('unavailable');
    expect(unheard).toEqual([]);
  });

  it('lets a caller who waited for a connection go, and never runs what he asked for later', async () => {
    const proxy = await openProxy(base.url);
    const db = await open(proxy.url, { deadline: 1_000 });
    await base.db.execute(sql`create table late (n int)`);
    proxy.cut();
    await sleep(50);
    proxy.delay(1_300);
    expect((await outcome(db.execute(sql`insert into late values (${1})`))).failure).toBe('unavailable');
    proxy.delay(0);
    await sleep(1_800);
    expect(await base.db.execute(sql`select n from late`)).toHaveLength(0);
    await proxy.close();
  });
});

describe('a server that is not there', () => {
  it('is known at once, again and again', async () => {
    const proxy = await openProxy(base.url);
    const db = await open(proxy.url, { connections: 2, deadline: 2_000 });
    await proxy.close();
    for (let call = 0; call < 8; call++) {
      const ended = await outcome(db.execute(sql`select 1`));
      expect(ended.failure).toBe('unavailable');
      expect(ended.ms).toBeLessThan(1_500);
    }
  });

  it('is known at once when opening', async () => {
    const proxy = await openProxy(base.url);
    await proxy.close();
    const ended = await outcome(openDb(proxy.url));
    expect(ended.failure).toBe('unavailable');
    expect(ended.ms).toBeLessThan(1_500);
  });
});
