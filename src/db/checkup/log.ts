import { sql } from 'drizzle-orm';
import type { ProspectId, WorkspaceId } from '../../domain/ids.ts';
import type { Tx } from '../client.ts';

/**
 * An anti-join over the log: those about whom something is kept that no entry or step says. It shares no line with what
 * writes it. The last word with them is held to the days of the log, wherever on earth these began; the file's own word
 * counts for whoever was imported. In the order of writing, which the revisions tell: the ids of two machines are only as
 * good as their clocks. Nudges are no part of the log, so the pauses after them are taken as they are.
 */
export async function againstTheLog(tx: Tx, workspace: WorkspaceId): Promise<ProspectId[]> {
  const rows = await tx.execute<{ id: ProspectId }>(sql`
    with standing as materialized (
      select e.prospect_id, (e.before->'prospect'->>'revision')::int as nth, e.what, e.what->>'kind' as kind, e.batch_id,
        (e.at at time zone 'UTC' - interval '12 hours')::date as earliest,
        (e.at at time zone 'UTC' + interval '14 hours')::date as latest
      from entries e
      where e.workspace_id = ${workspace} and e.prospect_id is not null and e.undoes is null
        and not exists (select from entries u where u.workspace_id = e.workspace_id and u.undoes = e.id)
    ), words as (
      select prospect_id, done_on as earliest, done_on as latest from steps
      where workspace_id = ${workspace} and state = 'done'
      union all
      select prospect_id, case when kind = 'added' and batch_id is not null then '-infinity' else earliest end,
        latest from standing
      where kind in ('added', 'staged') or what->>'answered' = 'true'
    ), spoken as (
      select prospect_id, max(earliest) as earliest, max(latest) as latest from words group by prospect_id
    ), staged as (
      select distinct on (prospect_id) prospect_id, what->>'to' as stage, (what->>'until')::date as until
      from standing where kind = 'staged' order by prospect_id, nth desc
    ), snoozed as (
      select distinct on (prospect_id) prospect_id,
        case when kind = 'snoozed' and not coalesce((what->>'over')::boolean, false) then (what->>'until')::date end as until
      from standing where kind = 'snoozed' or (what->>'wakes')::boolean order by prospect_id, nth desc
    ), slowed as (
      select prospect_id, count(*) as times from standing where kind = 'slowed' group by prospect_id
    ), handed as (
      select distinct on (prospect_id) prospect_id, what->>'to' as owner
      from standing where kind = 'handed' order by prospect_id, nth desc
    ), stopped as (
      select distinct on (prospect_id) prospect_id, kind = 'stopped' as holds
      from standing where kind in ('stopped', 'lifted') order by prospect_id, nth desc
    )
    select p.id from prospects p
    left join spoken on spoken.prospect_id = p.id
    left join staged on staged.prospect_id = p.id
    left join snoozed on snoozed.prospect_id = p.id
    left join slowed on slowed.prospect_id = p.id
    left join handed on handed.prospect_id = p.id
    left join stopped on stopped.prospect_id = p.id
    where p.workspace_id = ${workspace} and case
      -- Nobody is told of whoever is off the list.
      when p.removed then p.next_nudge_at is not null or p.quiet_on is not null
      else spoken.prospect_id is null
        or p.contacted_on < spoken.earliest
        or p.contacted_on > spoken.latest
        or p.stage <> coalesce(staged.stage, p.stage)
        or (staged.prospect_id is not null and p.agreed_until is distinct from staged.until)
        or p.snoozed_until is distinct from snoozed.until
        or p.slower <> coalesce(slowed.times, 0)
        or p.owner_id <> coalesce(handed.owner, p.owner_id)
        or p.stopped <> coalesce(stopped.holds, p.stopped)
      end
    order by p.id`);
  return rows.map(({ id }) => id);
}
