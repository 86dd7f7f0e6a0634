import { sql } from 'drizzle-orm';
import type { Db } from '../src/db/client.ts';

/** 200 workspaces of 50 reps with 100 prospects of 10 steps each. */
export const scale = { workspaces: 200, reps: 10_000, prospects: 1_000_000, stepsEach: 10 } as const;

/** Monday, 9:00 in New York. */
export const now = new Date('2026-11-23T14:00:00Z');

const day = '2026-11-23';
/** In the generated data every third of six reps lives in New York, and a person is due five days after the last step. */
const rhythm = 5;
/** 45 of 100 prospects are open; the others rest and are never due. */
const openOf100 = 45;

const uuid = (kind: string, number: string) => `md5('${kind}' || ${number})::uuid`;

/** Fills an empty, migrated database. Steps are exponentially old, four days in the middle; the indexes are built after. */
export async function generate(run: (statement: string) => Promise<unknown>): Promise<void> {
  const workspaceOf = `'T' || lpad((rep % ${scale.workspaces})::text, 4, '0')`;
  const userOf = `'U' || lpad(rep::text, 6, '0')`;
  const indexes = [
    'steps_one_planned',
    'steps_story',
    'steps_week',
    'prospects_owner_name',
    'prospects_name',
    'prospects_referrer',
    'prospects_due',
  ];
  const built = (await run(
    `select indexdef from pg_indexes where indexname in (${indexes.map((name) => `'${name}'`).join(', ')})`,
  )) as readonly { indexdef: string }[];
  for (const statement of [
    `set maintenance_work_mem = '512MB'`,
    ...indexes.map((name) => `drop index ${name}`),
    `alter table steps disable trigger all`,
    `alter table prospects disable trigger all`,
    `alter table steps drop constraint steps_workspace_id_id_pk`,
    `insert into workspaces (workspace_id, created_at, pepper)
     select 'T' || lpad(n::text, 4, '0'), '${day}', 'bench' from generate_series(0, ${scale.workspaces - 1}) n`,
    `insert into people (workspace_id, user_id, name, slack_zone, locale, joined_at, next_run_at, refreshed_at)
     select ${workspaceOf}, ${userOf}, 'Rep', 'America/New_York', 'en-US', '2026-01-01',
       timestamptz '${now.toISOString()}' + (rep % 6) * interval '3 hours', '${day}'
     from generate_series(0, ${scale.reps - 1}) rep`,
    // Owners are spread over the table, as they are in a log that many people write.
    `insert into prospects (workspace_id, id, owner_id, name, name_key, stage, stage_since, contacted_on, touched_on, last_step_on, next_nudge_at)
     select ${workspaceOf}, ${uuid('p', 'n::text')}, ${userOf}, 'Prospect ' || n, 'prospect ' || n, case when open then 'talking' else 'no' end,
       '2026-01-01', last, last, last, case when open then (last + ${rhythm})::timestamp at time zone 'America/New_York' end
     from (
       select n, n % ${scale.reps} as rep, (n / ${scale.reps}) % 100 < ${openOf100} as open,
         date '${day}' - floor(-ln(1 - (hashint8(n) & 1048575) / 1048576.0) * 4 / ln(2))::int as last
       from generate_series(0, ${scale.prospects - 1}) n
     ) made`,
    `insert into steps (workspace_id, id, prospect_id, by_id, text, way, state, done_on)
     select p.workspace_id, gen_random_uuid(), p.id, p.owner_id, 'sent page ' || nth, 'give', 'done', p.last_step_on - nth * 9
     from generate_series(0, ${scale.stepsEach - 1}) nth cross join prospects p`,
    `alter table steps add constraint steps_workspace_id_id_pk primary key (workspace_id, id)`,
    ...built.map(({ indexdef }) => indexdef),
    // The best index the anti-join could wish for: it is not compared with a straw man.
    `create index bench_anti_join on steps (workspace_id, prospect_id, done_on)`,
    `alter table steps enable trigger all`,
    `alter table prospects enable trigger all`,
    `vacuum analyze`,
  ]) {
    await run(statement);
  }
}

/** The same question asked of the log itself: open prospects of the reps whose turn it is, without a step in five days. */
export async function antiJoin(db: Pick<Db, 'execute'>): Promise<{ user: string; total: number }[]> {
  const rows = await db.execute<{ user_id: string; total: string }>(sql`
    select rep.user_id, count(quiet.id) as total, array_agg(quiet.id order by quiet.contacted_on) filter (where quiet.nth <= 25) as due
    from people rep
    left join lateral (
      select p.id, p.contacted_on, row_number() over (partition by p.stage order by p.contacted_on) as nth
      from prospects p
      where p.workspace_id = rep.workspace_id and p.owner_id = rep.user_id and p.stage = 'talking' and not p.removed
        and not exists (
          select 1 from steps s
          where s.workspace_id = p.workspace_id and s.prospect_id = p.id and s.done_on > ${day}::date - ${sql.raw(String(rhythm))}
        )
    ) quiet on true
    where rep.next_run_at <= ${now.toISOString()}
    group by rep.workspace_id, rep.user_id`);
  return rows.map((row) => ({ user: row.user_id, total: Number(row.total) }));
}
