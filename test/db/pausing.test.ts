import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Db, openDb } from '../../src/db/client.ts';
import { openOutbox } from '../../src/db/outbox.ts';
import type { LocalDay } from '../../src/domain/calendar.ts';
import type { ChannelId, DeliveryId, ProspectId, UserId } from '../../src/domain/ids.ts';
import { defaultSending } from '../../src/domain/sending.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
const now = new Date('2026-11-24T14:00:00Z');
const prospect = '01a20ddb-3700-7001-8bba-9fe3c3f11ada' as ProspectId;
const id = '01a20ddb-3700-7002-8bba-9fe3c3f11ada' as DeliveryId;
const to = 'U0DANA' as UserId;
const content = { kind: 'nudge', to, day: '2026-11-24' as LocalDay, items: [{ prospect, because: 'quiet', days: 5 }], more: 0 };
let db: Db;

beforeAll(async () => {
  db = await openDb(database.url, { connections: 4 });
  await db.execute(sql`insert into workspaces (workspace_id, created_at, pepper) values ('T0SALES', now(), 'x')`);
  await db.execute(sql`
    insert into people (workspace_id, user_id, name, slack_zone, locale, joined_at, refreshed_at)
    values ('T0SALES', ${to}, 'Dana', 'America/New_York', 'en-US', now(), now())`);
  await db.execute(sql`
    insert into prospects (workspace_id, id, owner_id, name, name_key, stage, stage_since, contacted_on, touched_on)
    values ('T0SALES', ${prospect}, ${to}, 'Acme', 'acme', 'talking', '2026-11-01', '2026-11-10', '2026-11-10')`);
  await db.execute(sql`
    insert into deliveries (workspace_id, id, kind, to_id, period, content, state, due_at, created_at)
    values ('T0SALES', ${id}, 'nudge', ${to}, ${content.day}, ${JSON.stringify(content)}::jsonb, 'pending', ${now.toISOString()}, ${now.toISOString()})`);
});
afterAll(() => db.close());

it('whom a nudge named pauses by the days of the zone that its reader moves to at that moment', async () => {
  const outbox = openOutbox(db, defaultSending);
  const [delivery] = await outbox.claim(now, 1);
  let settling: Promise<boolean> | undefined;
  await db.transaction(async (tx) => {
    await tx.execute(sql`update people set own_zone = 'Asia/Tokyo' where user_id = ${to}`);
    settling = outbox.settle(delivery!, { state: 'sent', channel: 'D0DANA' as ChannelId, ts: '1.0' }, now);
    // It must have come as far as it can while the move is not yet there for others to see.
    await sleep(200);
  });
  expect(await settling).toBe(true);
  const [row] = await db.execute<{ at: string }>(sql`
    select to_char(next_nudge_at at time zone 'Asia/Tokyo', 'HH24:MI') as at from prospects`);
  expect(row).toEqual({ at: '00:00' });
});
