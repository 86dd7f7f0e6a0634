import { sql } from 'drizzle-orm';
import type { Replicas } from './replicas.ts';

/** How everything the app wanted to say ended, in order. */
export async function told({ db }: Replicas, kind: string): Promise<unknown[]> {
  return db.execute(sql`
    select state, reason, period from deliveries where kind = ${kind} order by period, created_at`);
}

/** What the app said to a person first, answers to commands left out. */
export function unasked({ slack }: Replicas, where: string): string[] {
  return slack
    .messages(where)
    .filter(({ onlyYou }) => !onlyYou)
    .map(({ text }) => text);
}

/**
 * From now on nothing can be written to the outbox's rows: whoever claims a message breaks before it is sent. `when`, in SQL of
 * what a row becomes, makes it some of them. Undone by the function returned.
 */
export async function breakWriting(
  { db }: Replicas,
  { code = 'P0001', when = 'true' }: { code?: string; when?: string } = {},
): Promise<() => Promise<void>> {
  await db.execute(sql`
    create function broken() returns trigger language plpgsql as $$
    begin raise exception 'broken on purpose' using errcode = '${sql.raw(code)}'; end $$`);
  await db.execute(
    sql`create trigger broken before update on deliveries for each row when (${sql.raw(when)}) execute function broken()`,
  );
  return async () => void (await db.execute(sql`drop trigger broken on deliveries`));
}

/** Leaves the only message as a process that died would have: in this state, its lease over or not. */
export async function abandon({ db }: Replicas, state: 'pending' | 'sending', lease: 'running' | 'over'): Promise<void> {
  const seconds = lease === 'over' ? -1 : 30;
  await db.execute(sql`
    update deliveries set state = ${state}, attempt = 1, settled_at = null, ts = null,
      lease_until = clock_timestamp() + ${seconds} * interval '1 second'`);
}
