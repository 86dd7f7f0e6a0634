import { sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { timeOf } from './time-of.ts';

/** What has not ended in the outbox, and the database's time. */
export interface Watched {
  readonly now: Date;
  readonly waiting: readonly { readonly kind: string; readonly state: string; readonly count: number; readonly age: number }[];
}

/** What whoever watches over the app asks the database: two statements that read one small index, whatever the log grows to. */
export async function watch(db: Pick<Db, 'execute'>): Promise<Watched> {
  const [now, waiting] = await Promise.all([
    timeOf(db),
    db.execute<{ kind: string; state: string; count: number; age: number }>(sql`
      select kind, state, count(*)::int as count, extract(epoch from clock_timestamp() - min(due_at))::float8 as age
      from deliveries where state in ('pending', 'sending') group by kind, state`),
  ]);
  return { now, waiting };
}
