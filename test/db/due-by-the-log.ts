import { sql } from 'drizzle-orm';
import type { Db } from '../../src/db/client.ts';
import type { LocalDay, WorkWeek } from '../../src/domain/calendar.ts';
import type { ProspectId, WorkspaceId } from '../../src/domain/ids.ts';

interface At {
  readonly zone: string;
  readonly week: WorkWeek;
  readonly today: LocalDay;
}

/**
 * Who is quiet and who is due on `today`, asked of the log the slow way: nothing planned for today or later, and no step
 * done, answer, stage change or adding in the last so many working days, and no namesake with whom a silence was agreed
 * that reaches them. It shares no line with `domain/due` or `domain/agreed-silence` and reads none of what is stored from
 * them. Default rhythms; nobody in it was nudged, stopped, removed or handed over.
 */
export async function dueByTheLog(
  db: Db,
  workspace: WorkspaceId,
  { zone, week, today }: At,
): Promise<{ quiet: ProspectId[]; due: ProspectId[] }> {
  const weekdays = sql.param([...week.days]);
  const holidays = sql.param([...week.holidays]);
  const rows = await db.execute<{ id: ProspectId; quiet: boolean; due: boolean }>(sql`
    with standing as (
      select e.prospect_id, e.what, e.id, e.before->'prospect' as was, (e.at at time zone ${zone})::date as day from entries e
      where e.workspace_id = ${workspace} and e.undoes is null
        and not exists (select from entries u where u.workspace_id = e.workspace_id and u.undoes = e.id)
    ), words as (
      select prospect_id, done_on as day from steps where workspace_id = ${workspace} and state = 'done'
      union all
      select prospect_id, day from standing
      where what->>'kind' in ('added', 'staged') or (what->>'kind' = 'answered' and what->>'answered' = 'true')
    ), counted as (
      select d::date as day, count(*) filter (where extract(isodow from d) = any(${weekdays}::int[])
        and d::date <> all(${holidays}::text[]::date[])) over (order by d) as worked
      from generate_series(date '2022-01-01', date '2060-12-31', '1 day') d
    ), person as (
      select p.id, p.stage, p.stage_since, p.unanswered, until.day as agreed, snooze.day as snoozed, said.day as touched,
        2 ^ (select least(count(*), 6) from standing s where s.prospect_id = p.id and s.what->>'kind' = 'slowed') as slower,
        (select planned_for from steps s where s.workspace_id = p.workspace_id and s.prospect_id = p.id and s.state = 'planned') as planned
      from prospects p
      left join lateral (select (s.what->>'until')::date as day from standing s
        where s.prospect_id = p.id and s.what->>'kind' = 'staged' order by s.id desc limit 1) until on true
      left join lateral (select (s.what->>'until')::date as day from standing s
        where s.prospect_id = p.id and s.what->>'kind' = 'snoozed' order by s.id desc limit 1) snoozed on true
      -- A day chosen since, and before its end, ended it.
      left join lateral (select snoozed.day where not exists (
        select from standing s, lateral (select s.id as latest from standing s
          where s.prospect_id = p.id and s.what->>'kind' = 'snoozed' order by s.id desc limit 1) last
        where s.prospect_id = p.id and s.id > last.latest and s.what->>'kind' in ('planned', 'moved', 'practised')
          and (s.what->>'day')::date < snoozed.day)) snooze on true
      left join lateral (select max(s.day) as day from standing s
        where s.prospect_id = p.id and s.what->>'kind' <> 'marked') said on true
      where p.workspace_id = ${workspace} and not p.removed
    ), asked as (
      -- A customer is looked at twice: by today's rhythm, and as they stood on the last day of their first month.
      select person.*, ${today}::date as on_day, case
          when stage = 'won' and ${today}::date - stage_since < 30 then 5
          when stage = 'won' then 20
          when stage = 'not now' then 30
          when stage = 'no' and exists (select from words w where w.prospect_id = id and w.day > stage_since) then 120
          when stage = 'no' then 60
          when unanswered >= 2 then 5
          else 3
        end as rhythm from person
      union all
      select person.*, stage_since + 29, 5 from person where stage = 'won' and ${today}::date - stage_since >= 30
    ), silent as (
      select distinct a.id from asked a join counted now on now.day = a.on_day
      where not exists (
        select from words w join counted c on c.day = w.day
        where w.prospect_id = a.id and now.worked - c.worked < a.rhythm * a.slower)
    ), staged as (
      select *, count(*) filter (where what->>'until' is null) over (partition by prospect_id order by id desc) as ended
      from standing where what->>'kind' = 'staged'
    ), agreed as (
      -- Every dated not now since the last stage without a date, with whom it was said, under which name.
      select prospect_id as holder, id, was->>'key' as key, array(select lower(jsonb_array_elements_text(was->'contacts'))) as whom
      from staged where ended = 0
    ), rests as materialized (
      select holder, key, whom from agreed
      union all
      -- The silence goes along to each later name.
      select holder, lower(r.what->>'to'), whom from agreed
      join standing r on r.prospect_id = agreed.holder and r.id > agreed.id and r.what->>'kind' = 'renamed'
    ), reached as materialized (
      select p.id, max(q.agreed) as until from prospects p
      join rests on rests.key = p.name_key and rests.holder <> p.id
        and (rests.whom = '{}' or p.contacts = '{}' or exists (select from unnest(p.contacts) c where lower(c) = any(rests.whom)))
      join person q on q.id = rests.holder
      where p.workspace_id = ${workspace} group by p.id
    ), told as (
      select id, planned, snoozed, touched, coalesce(reached.until > ${today}, false) as in_peace,
        case when stage = 'not now' and agreed is not null then agreed <= ${today} else id in (select id from silent) end as still
      from person left join reached using (id)
    )
    select id, still and (planned is null or planned < ${today}) and not in_peace as quiet,
      case when planned is null then still else planned <= ${today} end
        and not in_peace and touched < ${today} and (snoozed is null or snoozed <= ${today}) as due
    from told order by id`);
  return {
    quiet: rows.filter(({ quiet }) => quiet).map(({ id }) => id),
    due: rows.filter(({ due }) => due).map(({ id }) => id),
  };
}
