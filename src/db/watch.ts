import { sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { wantedAt } from './outbox/wanted.ts';
import { timeOf } from './time-of.ts';

/** What is open in the outbox, but for workspaces that are switched off; how many those are; and the database's time. */
export interface Watched {
  readonly now: Date;
  readonly disabled: number;
  readonly waiting: readonly { readonly kind: string; readonly state: string; readonly count: number; readonly age: number }[];
}

/** What whoever watches over the app asks the database. It reads what is open, and the workspaces, whatever the log grows to. */
export async function watch(db: Pick<Db, 'execute'>): Promise<Watched> {
  const [now, waiting, off] = await Promise.all([
    timeOf(db),
    db.execute<{ kind: string; state: string; count: number; age: number }>(sql`
      select kind, state, count(*)::int as count, extract(epoch from clock_timestamp() - min(${wantedAt}))::float8 as age
      from deliveries join workspaces using (workspace_id)
      where state in ('pending', 'sending') and disabled is null group by kind, state`),
    db.execute<{ many: number }>(sql`select count(*)::int as many from workspaces where disabled is not null`),
  ]);
  return { now, waiting, disabled: off[0]!.many };
}
