import { type SQL, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/client.ts';
import { newId } from '../../src/db/new-id.ts';
import { openSweep } from '../../src/db/sweep.ts';
import { dueReps } from '../../src/db/sweep/due-reps.ts';
import { openTenant } from '../../src/db/tenant.ts';
import { addDays, instantAt, type LocalDay, type LocalTime, type WorkWeek } from '../../src/domain/calendar.ts';
import type { Change } from '../../src/domain/changes/change.ts';
import { undo } from '../../src/domain/changes/undoing.ts';
import type { EntryId, ProspectId, WorkspaceId } from '../../src/domain/ids.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import { defaultRhythms } from '../../src/domain/rhythm.ts';
import { live, plainLife, toldOn } from '../domain/lives.ts';
import { dana, day, days, plannedProspect, rep, someProspect } from '../domain/some.ts';
import { useDatabase } from '../support/database.ts';
import { dueByTheLog } from './due-by-the-log.ts';

const database = useDatabase({ deadline: 60_000 });
const zone = 'America/New_York';
const week: WorkWeek = { days: [1, 2, 3, 4, 5], holidays: days('2026-06-19', '2026-07-03', '2026-09-07') };
const noon = (on: LocalDay) => instantAt(on, '12:00' as LocalTime, zone);
const calendar = { zone, week };

let opened = 0;
/** A workspace of its own with one rep, whom the clock has had to look at since yesterday. */
async function openWorkspace(nextRunAt: Date): Promise<WorkspaceId> {
  const workspace = `T0${(opened += 1)}` as WorkspaceId;
  await database.db.transaction(async (tx) => {
    const tenant = openTenant(tx, workspace);
    await tenant.team.open('pepper', nextRunAt);
    await tenant.people.meet({ ...rep, zone }, nextRunAt);
    await tenant.people.change(dana, { joinedAt: nextRunAt, nextRunAt });
  });
  return workspace;
}

/** Writes changes one after the other through the real log, then takes the last `taken` of them back. */
async function write(workspace: WorkspaceId, changes: readonly Change[], taken: number): Promise<void> {
  await database.db.transaction(async (tx) => {
    const tenant = openTenant(tx, workspace);
    const record = (change: Change, at: Date, undoes?: EntryId) => {
      const id = newId(at) as EntryId;
      return tenant.log
        .record(change, { id, actor: dana, at, rhythms: defaultRhythms, calendar, ...(undoes && { undoes }) })
        .then(() => id);
    };
    for (const change of changes) await record(change, noon(change.after.touchedOn));
    for (let left = Math.min(taken, changes.length - 1); left > 0; left -= 1) {
      const { after } = changes[0]!;
      const [current, last] = [(await tenant.prospects.getAny(after.id))!, (await tenant.log.lastAbout(after.id))!];
      const steps = await tenant.steps.getMany(last.before!.steps.map(({ id }) => id));
      const today = changes.at(-1)!.after.touchedOn;
      await record(undo(current, last.what, last.before!, steps, today), noon(today), last.id);
    }
  });
}

/** The day on which all lives end, the days on which somebody falls quiet after it, and the days before those. */
async function looks(workspace: WorkspaceId): Promise<LocalDay[]> {
  const turns = await database.db.execute<{ day: LocalDay }>(sql`
    select distinct quiet_on::text as day from prospects where workspace_id = ${workspace} and quiet_on > ${toldOn} order by 1`);
  return [...new Set([toldOn, addDays(toldOn, 1), ...turns.flatMap(({ day: on }) => [addDays(on, -1), on])])];
}

describe('due-ness as it is stored', () => {
  it('is what the log says: an anti-join over steps and entries finds the same people on every day', async () => {
    const histories = fc.array(fc.tuple(plainLife, fc.nat(3)), { minLength: 30, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(histories, async (told) => {
        const workspace = await openWorkspace(noon(day('2026-05-29')));
        const lived = told.map(([life], at) => live(life, `Acme ${at}`));
        for (const [at, changes] of lived.entries()) await write(workspace, changes, told[at]![1]);
        for (const today of await looks(workspace)) {
          const oracle = await dueByTheLog(database.db, workspace, { zone, week, today });
          const found = await database.db.execute<{ id: ProspectId }>(sql`
            select id from prospects p where workspace_id = ${workspace} and quiet_on <= ${today} and not exists (
              select from steps s where s.workspace_id = p.workspace_id and s.prospect_id = p.id
              and s.state = 'planned' and s.planned_for >= ${today}) order by id`);
          expect({ today, quiet: found.map(({ id }) => id) }).toEqual({ today, quiet: oracle.quiet });
          const [turn] = (await openSweep(database.db).dueReps(noon(today), 1_000)).filter((one) => one.workspace === workspace);
          expect({ today, due: turn!.due.toSorted() }).toEqual({ today, due: oracle.due });
          expect(turn!.total).toBe(oracle.due.length);
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 120_000);

  it('is worked out anew when the rep moves or the team’s rhythms change', async () => {
    const workspace = await openWorkspace(noon(day('2026-11-02')));
    const prospect = someProspect({ stage: 'talking' });
    await write(workspace, [{ what: { kind: 'added', name: 'Acme' }, before: null, after: prospect, steps: [] }], 0);
    const moved = { ...defaultRhythms, talking: 4 };
    await database.db.transaction((tx) =>
      openTenant(tx, workspace).people.rescheduleProspects(dana, moved, { zone: 'Asia/Tokyo', week }),
    );
    const [row] = await database.db.execute<{ quiet_on: string; at: string }>(sql`
      select quiet_on::text, (next_nudge_at at time zone 'UTC')::text as at from prospects where workspace_id = ${workspace}`);
    expect(row).toEqual({ quiet_on: '2026-11-06', at: '2026-11-05 15:00:00' });
  });
});

describe('the tick', () => {
  const monday = day('2026-11-23');
  const added = (prospect: Prospect): Change => ({
    what: { kind: 'added', name: prospect.name },
    before: null,
    after: { ...prospect, planned: null },
    steps: [],
  });

  it('finds a promise for today and the person most in need behind a hundred others', async () => {
    const workspace = await openWorkspace(noon(day('2026-11-20')));
    const crowd = Array.from({ length: 60 }, (_, at) =>
      someProspect({ stage: 'talking', contactedOn: addDays(day('2026-08-03'), at) }),
    );
    const late = Array.from({ length: 40 }, () => plannedProspect('2026-11-02', {}, { stage: 'talking' }));
    const promise = plannedProspect(monday, { promise: true }, { stage: 'talking' });
    const latest = someProspect({ stage: 'talking', contactedOn: day('2026-11-10') });
    for (const prospect of [...crowd, ...late, latest, promise]) {
      const { planned } = prospect;
      const planning: Change[] = planned
        ? [
            {
              what: { kind: 'planned', step: planned.id, text: '', day: planned.plannedFor! },
              before: added(prospect).after,
              after: prospect,
              steps: [{ was: null, is: planned }],
            },
          ]
        : [];
      await write(
        workspace,
        [added(prospect), ...planning.map((change) => ({ ...change, before: { ...change.before!, revision: 1 } }))],
        0,
      );
    }
    const sweep = openSweep(database.db);
    const [turn] = (await sweep.dueReps(noon(monday), 1_000)).filter((one) => one.workspace === workspace);
    expect(turn!.total).toBe(102);
    const facts = await sweep.look(turn!, noon(monday));
    expect(facts!.due.map(({ id }) => id)).toEqual(expect.arrayContaining([promise.id, latest.id]));
  });

  it('reads two indexes and no table', async () => {
    const workspace = await openWorkspace(noon(monday));
    await database.db.execute(sql`
      insert into people (workspace_id, user_id, name, slack_zone, locale, refreshed_at, next_run_at)
      select ${workspace}, 'U' || n, 'Rep', 'UTC', 'en-US', now(), ${noon(monday).toISOString()}::timestamptz + n * interval '1 minute'
      from generate_series(1, 400) n`);
    await database.db.execute(sql`
      insert into prospects (workspace_id, id, owner_id, name, name_key, stage, stage_since, contacted_on, touched_on, next_nudge_at)
      select ${workspace}, gen_random_uuid(), 'U' || (n % 400 + 1), 'P' || n, 'p' || n, 'talking', ${monday}, ${monday}, ${monday},
        ${noon(monday).toISOString()}::timestamptz + (n % 90 - 5) * interval '1 day'
      from generate_series(1, 20000) n`);
    await database.db.execute(sql`vacuum analyze people, prospects`);
    const plans: unknown[] = [];
    const explaining = new Proxy<Db>(database.db, {
      get: (db, key, self) =>
        key === 'execute'
          ? async (query: SQL) => {
              plans.push(...(await db.execute(sql`explain (analyze, format json) ${query}`)));
              return [];
            }
          : Reflect.get(db, key, self),
    });
    await dueReps(explaining, noon(monday), 200);
    const plan = JSON.stringify(plans);
    expect(plan).toMatch(/"Node Type":"Index Only Scan"[^{}]*"Index Name":"prospects_due"/);
    expect(plan).toMatch(/"Index Name":"people_next_run"/);
    expect(plan).not.toMatch(/Seq Scan|"Relation Name":"(steps|entries)"/);
  });
});
