import { type SQL, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/client.ts';
import { openSweep } from '../../../src/db/sweep.ts';
import { dueReps } from '../../../src/db/sweep/due-reps.ts';
import { addDays } from '../../../src/domain/calendar.ts';
import type { WorkspaceId } from '../../../src/domain/ids.ts';
import type { Prospect } from '../../../src/domain/prospect.ts';
import { day, plannedProspect, someProspect } from '../../domain/some.ts';
import { useDatabase } from '../../support/database.ts';
import { noon, openWorkspace, write } from '../histories.ts';

const database = useDatabase({ deadline: 60_000 });
const monday = day('2026-11-23');

/** Puts somebody into the log as they are. */
const keep = (workspace: WorkspaceId, after: Prospect) =>
  write(database.db, workspace, [
    {
      what: { kind: 'added', name: after.name },
      before: null,
      after,
      steps: after.planned ? [{ was: null, is: after.planned }] : [],
    },
  ]);

describe('the tick', () => {
  it('finds a promise for today and the person most in need behind a hundred others', async () => {
    const workspace = await openWorkspace(database.db, noon(day('2026-11-20')));
    const talking = { stage: 'talking' } as const;
    const crowd = Array.from({ length: 60 }, (_, at) =>
      someProspect({ ...talking, contactedOn: addDays(day('2026-08-03'), at) }),
    );
    const late = Array.from({ length: 40 }, () => plannedProspect('2026-11-02', {}, talking));
    const promise = plannedProspect(monday, { promise: true }, talking);
    const latest = someProspect({ ...talking, contactedOn: day('2026-11-10') });
    for (const prospect of [...crowd, ...late, latest, promise]) await keep(workspace, prospect);
    const sweep = openSweep(database.db);
    const [turn] = (await sweep.dueReps(noon(monday), { inAll: 1_000, ofOne: 1_000 })).filter(
      (one) => one.workspace === workspace,
    );
    expect(turn!.total).toBe(102);
    const facts = await sweep.look(turn!, noon(monday));
    expect(facts!.due.map(({ id }) => id)).toEqual(expect.arrayContaining([promise.id, latest.id]));
  });

  it('reads two indexes and no table', async () => {
    const workspace = await openWorkspace(database.db, noon(monday));
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
              plans.push(...(await db.execute(sql`explain (format json) ${query}`)));
              return [];
            }
          : Reflect.get(db, key, self),
    });
    await dueReps(explaining, noon(monday), { inAll: 200, ofOne: 200 });
    const plan = JSON.stringify(plans);
    expect(plan).toMatch(/"Node Type":"Index Only Scan"[^{}]*"Index Name":"prospects_due"/);
    expect(plan).toMatch(/"Index Name":"people_next_run"/);
    expect(plan).not.toMatch(/Seq Scan|"Relation Name":"(steps|entries)"/);
  });
});
