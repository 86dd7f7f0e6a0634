import { sql } from 'drizzle-orm';
import type { Db } from '../../src/db/client.ts';
import type { Struck } from './disasters.ts';
import type { Watched } from './watch.ts';

/** A kill, and how many milliseconds after it the last message that the process held was taken up again, and ended. */
export interface Recovered extends Struck {
  readonly many: number;
  readonly taken: number;
  readonly ended: number;
}

/** What ended by itself after a kill, since it was on its way already, was taken up at once. */
export async function recoveries(
  db: Db,
  struck: readonly Struck[],
  watched: Pick<Watched, 'claimedAfter'>,
): Promise<Recovered[]> {
  const rows = await db.execute<{ id: string; at: number | null }>(sql`
    select id, extract(epoch from settled_at)::float8 * 1000 - ${performance.timeOrigin}::float8 as at from deliveries`);
  const settled = new Map(rows.map(({ id, at }) => [id, at ?? Number.POSITIVE_INFINITY]));
  return struck
    .filter(({ what }) => what === 'kill')
    .map((one) => {
      const held = [...new Set([...one.held, ...(one.key ? [one.key] : [])])].filter((key) => settled.get(key)! > one.at);
      const ends = held.map((key) => settled.get(key)!);
      const takes = held.map((key, nth) => watched.claimedAfter(key, one.at) ?? ends[nth]!);
      return { ...one, many: held.length, taken: Math.max(...takes) - one.at, ended: Math.max(...ends) - one.at };
    });
}
