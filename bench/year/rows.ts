import { sql } from 'drizzle-orm';
import type { Db } from '../../src/db/client.ts';
import type { Cast } from './script.ts';

/** Somebody always acts on what they are nudged about, so that there is something to say again the next day. */
export async function prepare(db: Db): Promise<void> {
  await db.execute(sql`
    create function acted() returns trigger language plpgsql as $$ begin
      new.nudges := 0; new.nudged_on := null;
      new.next_nudge_at := case when new.stopped then null else timestamptz '2000-01-01' end;
      return new;
    end $$`);
  await db.execute(sql`create trigger acted before insert or update on prospects for each row execute function acted()`);
}

/** Whether there is anything to say to somebody. */
export async function topic(db: Db, { workspace, user }: Cast, any: boolean): Promise<void> {
  await db.execute(sql`update prospects set stopped = ${!any} where workspace_id = ${workspace} and owner_id = ${user}`);
}

/** When a beat would next find something to do. */
export async function dueAt(db: Db): Promise<number> {
  const [row] = await db.execute<{ at: number | null }>(sql`
    select extract(epoch from least(
      (select min(next_run_at) from people),
      (select min(refreshed_at) + interval '1 day 1 ms' from people where joined_at is not null),
      (select min(due_at) from deliveries where state in ('pending', 'sending')),
      (select min(expires_at) from deliveries where state = 'pending'),
      (select timestamptz '2000-01-01' from people where dueness_stale limit 1)
    ))::float8 * 1000 as at`);
  return row?.at ?? Infinity;
}
