import { sql } from 'drizzle-orm';
import type { Db } from './client.ts';

/** The time by the database's clock, the one that all replicas share. */
export async function timeOf(db: Pick<Db, 'execute'>): Promise<Date> {
  const [row] = await db.execute<{ now: string }>(sql`select clock_timestamp() as now`);
  return new Date(row!.now);
}
