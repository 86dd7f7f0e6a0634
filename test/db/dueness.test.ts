import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSweep } from '../../src/db/sweep.ts';
import { openTenant } from '../../src/db/tenant.ts';
import { addDays, type LocalDay } from '../../src/domain/calendar.ts';
import type { ProspectId, WorkspaceId } from '../../src/domain/ids.ts';
import { defaultRhythms } from '../../src/domain/rhythm.ts';
import { live, plainLife, toldOn } from '../domain/lives.ts';
import { dana, day, someProspect } from '../domain/some.ts';
import { useDatabase } from '../support/database.ts';
import { dueByTheLog } from './due-by-the-log.ts';
import { noon, openWorkspace, week, write, zone } from './histories.ts';

const database = useDatabase({ deadline: 60_000 });

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
        const workspace = await openWorkspace(database.db, noon(day('2026-05-29')));
        const lived = told.map(([life], at) => live(life, `Acme ${at}`));
        for (const [at, changes] of lived.entries()) await write(database.db, workspace, changes, told[at]![1]);
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

  it('is worked out anew, for nobody too, when the rep moves or the team’s rhythms change', async () => {
    const workspace = await openWorkspace(database.db, noon(day('2026-11-02')));
    const reschedule = () =>
      database.db.transaction((tx) =>
        openTenant(tx, workspace).people.rescheduleProspects(
          dana,
          { ...defaultRhythms, talking: 4 },
          { zone: 'Asia/Tokyo', week },
        ),
      );
    await reschedule();
    const prospects = [someProspect({ stage: 'talking' }), someProspect({ stopped: true })];
    for (const after of prospects)
      await write(database.db, workspace, [{ what: { kind: 'added', name: after.name }, before: null, after, steps: [] }]);
    await reschedule();
    const rows = await database.db.execute<{ quiet_on: string; at: string }>(sql`
      select quiet_on::text, (next_nudge_at at time zone 'UTC')::text as at
      from prospects where workspace_id = ${workspace} order by id`);
    expect([...rows]).toEqual([
      { quiet_on: '2026-11-06', at: '2026-11-05 15:00:00' },
      { quiet_on: null, at: null },
    ]);
  });
});
