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

