import { type SQL, sql } from 'drizzle-orm';
import type { ProspectId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Db, Tx } from '../client.ts';

/** Whose turn it is, and the few of their prospects a nudge would choose from. */
export interface DueRep {
  readonly workspace: WorkspaceId;
  readonly user: UserId;
  readonly due: readonly ProspectId[];
  /** All that are due, those not in `due` included. */
  readonly total: number;
}

/** Few reps have more people due than this; those who do are asked about again, when it is their turn. */
const namedAtOnce = 40;
/** Whoever leads a place of a nudge is among so many of each stage who had a word most recently. */
const perStage = 200;

const dueOf = (workspace: SQL, user: SQL, now: Date): SQL => sql`
  from prospects where workspace_id = ${workspace} and owner_id = ${user} and next_nudge_at <= ${now.toISOString()}`;

/**
 * The tick: whose turn it is and whom they could be nudged about, answered from two partial indexes in their own order,
 * without reading a single step. Workspaces by turns, in each the longest waiting first: ten thousand reps of one do not
 * stand before those of another. About `most.inAll` reps, of each workspace at least one and at most `most.ofOne`; none of those
 * in `except`. Prospects are counted in full; up to 40 are named, the longest due first.
 */
export async function dueReps(
  db: Pick<Db, 'execute'>,
  now: Date,
  most: { readonly inAll: number; readonly ofOne: number },
  except: readonly Pick<DueRep, 'workspace' | 'user'>[] = [],
): Promise<DueRep[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const left = except.length
    ? sql`and (workspace_id, user_id) not in (
        select * from unnest(${sql.param(except.map((rep) => rep.workspace))}::text[], ${sql.param(except.map((rep) => rep.user))}::text[]))`
    : sql``;
  // The first of each workspace is one step of the index. The reps are put in order before anybody is named for them: with
  // the names it takes a quarter longer. The ids come as one text: the driver takes far longer to read an array of them.
  const rows = await db.execute<{ workspace_id: WorkspaceId; user_id: UserId; due: string | null; total: string }>(sql`
    with recursive first (workspace_id, next_run_at) as (
      (select workspace_id, next_run_at from people where next_run_at is not null order by workspace_id, next_run_at limit 1)
      union all
      select next.workspace_id, next.next_run_at from first cross join lateral (
        select workspace_id, next_run_at from people
        where next_run_at is not null and workspace_id > first.workspace_id order by workspace_id, next_run_at limit 1
      ) next
    ), waiting as materialized (
      select workspace_id from first where next_run_at <= ${at}
    ), rep as materialized (
      select mine.* from waiting
      cross join lateral (
        select workspace_id, user_id, next_run_at, row_number() over (order by next_run_at) as nth from people
        where workspace_id = waiting.workspace_id and next_run_at <= ${at} ${left}
        order by next_run_at limit least(${most.ofOne}::bigint, greatest(1, ${most.inAll}::bigint / (select count(*) from waiting)))
      ) mine
      order by nth, next_run_at
    )
    select rep.workspace_id, rep.user_id, found.due, found.total
    from rep
    cross join lateral (
      select count(*) as total, array_to_string((array_agg(id))[1:${namedAtOnce}::int], ',') as due
      from (select id ${dueOf(sql`rep.workspace_id`, sql`rep.user_id`, now)} order by next_nudge_at) due
    ) found
    order by rep.nth, rep.next_run_at`);
  return rows.map((row) => ({
    workspace: row.workspace_id,
    user: row.user_id,
    due: (row.due ? row.due.split(',') : []) as ProspectId[],
    total: Number(row.total),
  }));
}

/**
 * Whom a rep could be nudged about: those the tick named or, if there are more, everybody with a step that is due (a
 * promise for today is the last to have become due and the first to be said) and the latest contacts of each stage:
 * beyond three rhythms the nudge looks for just those.
 */
export async function dueProspects(
  db: Pick<Tx, 'execute'>,
  { workspace, user, due, total }: DueRep,
  now: Date,
): Promise<readonly ProspectId[]> {
  if (total <= due.length) return due;
  const rows = await db.execute<{ id: ProspectId }>(sql`
    select id from (
      select id, planned, row_number() over (partition by stage, planned order by contacted_on desc) as nth
      from (
        select prospects.*, exists (
          select from steps
          where steps.workspace_id = prospects.workspace_id and steps.prospect_id = prospects.id and steps.state = 'planned'
        ) as planned
        ${dueOf(sql`${workspace}`, sql`${user}`, now)}
      ) due
    ) ranked
    where planned or nth <= ${perStage}`);
  return rows.map(({ id }) => id);
}
