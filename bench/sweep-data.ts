import { sql } from 'drizzle-orm';
import type { Db } from '../src/db/client.ts';

/** 200 workspaces of 50 reps with 100 prospects of 10 steps each, and what each workspace logged in ten weeks. */
export const scale = { workspaces: 200, reps: 10_000, prospects: 1_000_000, stepsEach: 10, entriesEach: 2_500 } as const;

/** Monday, 9:00 in New York. */
export const now = new Date('2026-11-23T14:00:00Z');

const day = '2026-11-23';
/** In the generated data every third of six reps lives in New York, and a person is due five days after the last step. */
const rhythm = 5;
/** Of 100 prospects 45 are open; the others rest, or are opened, and are never due. */
const openOf100 = 45;
const wonOf100 = 5;
/** Seconds between two entries of a workspace. */
const entriesEvery = (10 * 7 * 86_400) / scale.entriesEach;

const uuid = (kind: string, number: string) => `md5('${kind}' || ${number})::uuid`;

/** A UUIDv7 of that instant, as the app makes them. */
const uuid7 = (at: string, seed: string) =>
  `(lpad(to_hex((extract(epoch from ${at}) * 1000)::bigint), 12, '0') || '7' || left(md5(${seed}), 3) || '8' || right(md5(${seed}), 15))::uuid`;

/** The prospect of a workspace with this number of 100 of one of its 50 reps. */
const prospectOf = (workspace: string, rep: string, of100: string) =>
  uuid('p', `(${workspace} + ${scale.workspaces} * (${rep}) + ${scale.reps} * (${of100}))::text`);

const ago = `timestamptz '${now.toISOString()}' - nth * interval '${entriesEvery} seconds'`;
const entry = (rep: string, of100: string, what: string) => `select ${prospectOf('n', rep, of100)} as id, ${what} as what`;

/** Ten weeks of log, in the order of time, all workspaces by turns; and in each workspace one note of last week that may be told. */
const logged = [
  `alter table entries disable trigger all`,
  `insert into entries (workspace_id, id, at, actor_id, prospect_id, what, before)
   select 'T' || lpad(n::text, 4, '0'), ${uuid7('at', `n || ' ' || nth`)}, at, 'U' || lpad((n + ${scale.workspaces} * (nth % 50))::text, 6, '0'),
     about.id, about.what, jsonb_build_object('prospect', jsonb_build_object('key', repeat(md5(nth::text), 12)), 'steps', '[]'::jsonb)
   from generate_series(${scale.entriesEach}, 1, -1) nth cross join generate_series(0, ${scale.workspaces - 1}) n
   cross join lateral (select ${ago} as at) moment
   cross join lateral (
     ${entry('nth % 50', 'nth % 45', `'{"kind":"answered","answered":true,"note":null}'::jsonb`)} where nth % 10 = 0
     union all ${entry('nth / 50 % 50', `${100 - wonOf100} + nth / 50 % ${wonOf100}`, `'{"kind":"staged","from":"deciding","to":"won"}'::jsonb`)} where nth % 50 = 1
     union all ${entry('nth / 50 % 50', `${100 - wonOf100 - 1}`, `'{"kind":"added","name":"Prospect"}'::jsonb`)} where nth % 50 = 2
     union all ${entry('nth % 50', 'nth % 45', `'{"kind":"practised","say":"Shall I send it?"}'::jsonb`)} where nth % 50 = 3
     union all ${entry('nth % 50', 'nth % 45', `jsonb_build_object('kind', 'done', 'text', 'sent page ' || nth, 'day', '${day}')`)}
       where nth % 10 > 0 and nth % 50 > 3
   ) about`,
  `with told as (
     update steps set shared = true, note = 'they had filled in half of it themselves'
     where (workspace_id, id) in (
       select distinct on (workspace_id) workspace_id, id from steps where state = 'done' and done_on between '2026-11-16' and '2026-11-20'
     ) returning workspace_id, id, prospect_id, by_id
   ) insert into entries (workspace_id, id, at, actor_id, prospect_id, what)
   select workspace_id, ${uuid7(`timestamptz '2026-11-20T15:00:00Z'`, 'id::text')}, '2026-11-20T15:00:00Z', by_id, prospect_id,
     jsonb_build_object('kind', 'shared', 'step', id, 'shared', true)
   from told`,
  `alter table entries enable trigger all`,
];

/**
 * Fills an empty, migrated database. Steps are exponentially old, four days in the middle, and lie in the order of time,
 * as a log is written; the indexes are built after.
 */
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
    `set work_mem = '512MB'`,
    ...indexes.map((name) => `drop index ${name}`),
    `alter table steps disable trigger all`,
    `alter table prospects disable trigger all`,
    `alter table steps drop constraint steps_workspace_id_id_pk`,
    `insert into workspaces (workspace_id, created_at, pepper, digest_channel, digest_zone, next_digest_at)
     select 'T' || lpad(n::text, 4, '0'), '${day}', 'bench', 'C0SALES', 'America/New_York', '${now.toISOString()}' from generate_series(0, ${scale.workspaces - 1}) n`,
    `insert into people (workspace_id, user_id, name, slack_zone, locale, joined_at, next_run_at, refreshed_at)
     select ${workspaceOf}, ${userOf}, 'Rep', 'America/New_York', 'en-US', '2026-01-01',
       timestamptz '${now.toISOString()}' + (rep % 6) * interval '3 hours', '${day}'
     from generate_series(0, ${scale.reps - 1}) rep`,
    // Owners are spread over the table, as they are in a log that many people write.
    `insert into prospects (workspace_id, id, owner_id, name, name_key, stage, stage_since, contacted_on, touched_on, last_step_on, referrer_id, quiet_on, next_nudge_at)
     select ${workspaceOf}, ${uuid('p', 'n::text')}, ${userOf}, 'Prospect ' || n, 'prospect ' || n,
       case when open then 'talking' when of100 >= ${100 - wonOf100} then 'won' else 'no' end, '2026-01-01', last, last, last,
       case when of100 = ${100 - wonOf100 - 1} then ${uuid('p', `(n + ${scale.reps})::text`)} end, last + case when open then ${rhythm} else 60 end, case when open then (last + ${rhythm})::timestamp at time zone 'America/New_York' end
     from (
       select n, n % ${scale.reps} as rep, n / ${scale.reps} as of100, n / ${scale.reps} < ${openOf100} as open,
         date '${day}' - floor(-ln(1 - (hashint8(n) & 1048575) / 1048576.0) * 4 / ln(2))::int as last
       from generate_series(0, ${scale.prospects - 1}) n
     ) made`,
    `insert into steps (workspace_id, id, prospect_id, by_id, text, way, state, done_on, promise, planned_for)
     select p.workspace_id, gen_random_uuid(), p.id, p.owner_id, 'sent page ' || nth, case when uuid_hash(p.id) & 3 = nth & 3 then 'ask' else 'give' end,
       'done', p.last_step_on - nth * 9, uuid_hash(p.id) & 7 = nth & 7, p.last_step_on - nth * 9
     from generate_series(0, ${scale.stepsEach - 1}) nth cross join prospects p
     order by p.last_step_on - nth * 9`,
    `alter table steps add constraint steps_workspace_id_id_pk primary key (workspace_id, id)`,
    ...built.map(({ indexdef }) => indexdef),
    // The best index the anti-join could wish for: it is not compared with a straw man.
    `create index bench_anti_join on steps (workspace_id, prospect_id, done_on)`,
    ...logged,
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
