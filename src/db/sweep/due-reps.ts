import { sql } from 'drizzle-orm';
import type { ProspectId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Db } from '../client.ts';
import type { DueRep } from '../sweep.ts';

/** More than this of one stage is never needed to choose a nudge's eight people. */
const perStage = 25;

/**
 * The tick: whose turn it is and whom they could be nudged about, answered from two partial indexes without reading a
 * single step. Prospects are counted in full and named up to 25 of each stage, the longest due first.
 */
export async function dueReps(db: Pick<Db, 'execute'>, now: Date, limit: number): Promise<DueRep[]> {
  const at = now.toISOString();
  const rows = await db.execute<{ workspace_id: WorkspaceId; user_id: UserId; due: ProspectId[] | null; total: string }>(sql`
    select rep.workspace_id, rep.user_id, found.due, found.total
    from (
      select workspace_id, user_id, next_run_at from people
      where next_run_at <= ${at} order by next_run_at limit ${limit}
    ) rep
    cross join lateral (
      select count(*) as total, array_agg(id order by next_nudge_at) filter (where nth <= ${perStage}) as due
      from (
        select id, next_nudge_at, row_number() over (partition by stage order by next_nudge_at) as nth
        from prospects
        where workspace_id = rep.workspace_id and owner_id = rep.user_id and next_nudge_at <= ${at}
      ) ranked
    ) found
    order by rep.next_run_at`);
  return rows.map((row) => ({ workspace: row.workspace_id, user: row.user_id, due: row.due ?? [], total: Number(row.total) }));
}
