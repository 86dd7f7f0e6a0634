import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Db, openDb } from '../../src/db/client.ts';
import { openOutbox, type Outbox } from '../../src/db/outbox.ts';
import { outboxIn } from '../../src/db/tenant/outbox.ts';
import type { LeasedDelivery } from '../../src/domain/delivery.ts';
import type { ChannelId, WorkspaceId } from '../../src/domain/ids.ts';
import { defaultSending } from '../../src/domain/sending.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
const now = new Date('2026-11-24T14:00:00Z');
const sent = { state: 'sent', channel: 'D0DANA' as ChannelId, ts: '1.0' } as const;
let db: Db;
let outbox: Outbox;

beforeAll(async () => {
  db = await openDb(database.url, { connections: 2 });
  outbox = openOutbox(db, defaultSending);
  await db.execute(sql`insert into workspaces (workspace_id, created_at, pepper) values ('T0SALES', now(), 'x')`);
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.execute(sql`delete from deliveries`);
  await db.execute(sql`update workspaces set send_after = null, disabled = null`);
  await db.execute(sql`
    insert into deliveries (workspace_id, id, kind, to_id, period, content, state, due_at, created_at)
    values ('T0SALES', gen_random_uuid(), 'notice', 'U0DANA', 'once', '{"kind":"notice"}', 'pending', ${now.toISOString()}, ${now.toISOString()})`);
});

const claim = async (): Promise<LeasedDelivery | undefined> => (await outbox.claim(now, 10))[0];
/** The process that held it was frozen, or is gone. */
const leaseRunsOut = () => db.execute(sql`update deliveries set lease_until = clock_timestamp() - interval '1 second'`);
const row = async () => (await db.execute(sql`select state, attempt, ts from deliveries`))[0];

describe('a message in the hands of two', () => {
  it('is claimed by one at a time, while the lease runs', async () => {
    expect(await claim()).toMatchObject({ attempt: 1, state: 'pending' });
    expect(await claim()).toBeUndefined();
  });

  it('is theirs for longer than two calls take, and early enough out of dead hands to be in others’ within thirty seconds', async () => {
    const left = async () =>
      (
        await db.execute<{ s: number }>(sql`select extract(epoch from lease_until - clock_timestamp())::float8 s from deliveries`)
      )[0]!.s;
    const first = (await claim())!;
    const [claimed, , begun] = [await left(), await outbox.begin(first, now), await left()];
    for (const seconds of [claimed, begun]) expect([seconds > 20, seconds < 28]).toEqual([true, true]);
  });

  it('is begun by the latest holder only', async () => {
    const first = (await claim())!;
    await leaseRunsOut();
    const second = (await claim())!;
    expect(second.attempt).toBe(2);
    expect(await outbox.begin(first, now)).toBe(false);
    expect(await row()).toMatchObject({ state: 'pending' });
    expect(await outbox.begin(second, now)).toBe(true);
    expect(await outbox.begin(second, now)).toBe(false);
  });

  it('is given back as it was when the word that it is begun took so long that it is not', async () => {
    await db.execute(sql`
      create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.3); return new; end $$`);
    await db.execute(sql`
      create trigger slow before update on deliveries for each row
      when (old.state = 'pending' and new.state = 'sending') execute function slow()`);
    const hasty = openOutbox(db, { ...defaultSending, leaseSeconds: 1 });
    const [first] = await hasty.claim(now, 10);
    expect(await hasty.begin(first!, now)).toBe(false);
    await db.execute(sql`drop trigger slow on deliveries; drop function slow`);
    expect(await db.execute(sql`select state, lease_until, begun_at from deliveries`)).toEqual([
      { state: 'pending', lease_until: null, begun_at: null },
    ]);
    expect(await outbox.begin((await claim())!, now)).toBe(true);
  });

  it('is settled by the latest holder only, and by nobody twice', async () => {
    const first = (await claim())!;
    await outbox.begin(first, now);
    await leaseRunsOut();
    const second = (await claim())!;
    expect(second).toMatchObject({ attempt: 2, state: 'sending', begunAt: now });
    expect(await outbox.settle(first, { ...sent, ts: '9.9' }, now)).toBe(false);
    expect(await outbox.settle(second, sent, now)).toBe(true);
    expect(await outbox.settle(second, { state: 'refused', reason: 'late word' }, now)).toBe(false);
    expect(await row()).toMatchObject({ state: 'sent', ts: '1.0' });
  });

  it('is settled although another that ended with it cannot be recorded', async () => {
    await db.execute(sql`
      insert into deliveries (workspace_id, id, kind, to_id, period, content, state, due_at, created_at)
      select workspace_id, gen_random_uuid(), kind, 'U0ELI', period, content, state, due_at, created_at from deliveries`);
    const [one, other] = await outbox.claim(now, 10);
    const unheardOf = { state: 'unheard of' as 'skipped', reason: 'no such state' };
    const [bad, good] = await Promise.allSettled([outbox.settle(one!, unheardOf, now), outbox.settle(other!, sent, now)]);
    expect(bad.status).toBe('rejected');
    expect(good).toMatchObject({ value: true });
    expect(await db.execute(sql`select id from deliveries where state = 'sent'`)).toMatchObject([{ id: other!.id }]);
  });

  it('is begun and settled by the latest holder only, also when both ask at once', async () => {
    const first = (await claim())!;
    await leaseRunsOut();
    const second = (await claim())!;
    expect(await Promise.all([outbox.begin(first, now), outbox.begin(second, now)])).toEqual([false, true]);
    const settled = [outbox.settle(first, { ...sent, ts: '9.9' }, now), outbox.settle(second, sent, now)];
    expect(await Promise.all(settled)).toEqual([false, true]);
    expect(await row()).toMatchObject({ state: 'sent', ts: '1.0' });
  });

  it('is not given back by who lost it', async () => {
    const first = (await claim())!;
    await leaseRunsOut();
    await claim();
    await outbox.release(first);
    expect(await claim()).toBeUndefined();
  });
});

describe('what nobody waits for any more', () => {
  const days = (many: number): Date => new Date(now.getTime() + many * 24 * 3_600_000);

  it('is given up, but not when somebody has just asked for it once more', async () => {
    const first = (await claim())!;
    await outbox.settle(first, { state: 'refused', reason: 'unforeseen' }, now);
    const asked = days(3);
    expect(await db.transaction((tx) => outboxIn(tx, first.workspace).again(first.id, asked))).toBe(true);
    expect(await outbox.expire(asked)).toEqual([]);
    expect(await outbox.expire(days(4.1))).toMatchObject([{ id: first.id, state: 'refused' }]);
  });
});

it('what is told in a workspace where the app may do nothing waits until it may', async () => {
  await db.execute(sql`update workspaces set disabled = 'token_revoked'`);
  expect(await claim()).toBeUndefined();
  await db.execute(sql`update workspaces set disabled = null`);
  expect(await claim()).toBeDefined();
});

/** As many beside what is there, waiting as that did. */
const more = (many: number) =>
  db.execute(sql`
    insert into deliveries (workspace_id, id, kind, to_id, period, content, state, due_at, created_at)
    select workspace_id, gen_random_uuid(), kind, to_id, gen_random_uuid()::text, content, 'pending', due_at, created_at
    from (select * from deliveries limit 1) one, generate_series(1, ${many})`);

/** How many a claim takes so many milliseconds later. */
const after = async (ms: number) => (await outbox.claim(new Date(now.getTime() + ms), 96)).length;

it('no more of one workspace are in a process’s hands than four dozen, with those that it has', async () => {
  await more(80);
  const quick = openOutbox(db, { ...defaultSending, perMinute: 30_000 });
  const withThese = async (flying: number) => (await quick.claim(now, 192, new Map([['T0SALES' as WorkspaceId, flying]]))).length;
  expect(await withThese(48)).toBe(0);
  expect(await withThese(45)).toBe(3);
  expect(await withThese(0)).toBe(48);
});

it('a pace that is used up opens again when two seconds’ places have gathered', async () => {
  await more(80);
  expect(await after(0)).toBe(21);
  expect(await after(2_100)).toBe(0);
  expect(await after(2_200)).toBe(11);
  expect(await after(4_300)).toBe(0);
  expect(await after(4_400)).toBe(11);
  expect(await after(60_000)).toBe(21);
});

it('a pace of which less is left than two seconds’ places waits for them, too', async () => {
  await more(14);
  expect(await after(0)).toBe(15);
  await more(1);
  expect(await after(900)).toBe(0);
  expect(await after(1_000)).toBe(1);
});

it('a workspace that has to wait is let go on when the wait is over, and not before', async () => {
  await outbox.pause('T0SALES' as WorkspaceId, 30, now);
  expect(await after(29_999)).toBe(0);
  expect(await after(30_000)).toBe(1);
});
