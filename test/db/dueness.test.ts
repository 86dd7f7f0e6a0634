import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueCheckup } from '../../src/db/checkup/due.ts';
import { openSweep } from '../../src/db/sweep.ts';
import { openTenant } from '../../src/db/tenant.ts';
import { addDays, type LocalDay } from '../../src/domain/calendar.ts';
import type { ProspectId, UserId, WorkspaceId } from '../../src/domain/ids.ts';
import { defaultRhythms } from '../../src/domain/rhythm.ts';
import { live, plainLife, restingEnd, toldOn } from '../domain/lives.ts';
import { dana, day, someProspect } from '../domain/some.ts';
import { useDatabase } from '../support/database.ts';
import { dueByTheLog } from './due-by-the-log.ts';
import { noon, openWorkspace, week, write, zone } from './histories.ts';

const database = useDatabase({ deadline: 60_000 });

const reps = [dana, 'U0BEN' as UserId, 'U0MAX' as UserId];
/** A life, how much of it is taken back in the end, and who is named as a contact person. */
const history = fc.tuple(
  fc.tuple(plainLife, fc.oneof(fc.constant([]), restingEnd)).map(([life, end]) => [...life, ...end]),
  fc.nat(3),
  fc.constantFrom([], ['Jane'], ['Sam'], ['Jane', 'Kim']),
);

/** The day on which all lives end, the days on which somebody falls quiet or a silence ends after it, and those before. */
async function looks(workspace: WorkspaceId): Promise<LocalDay[]> {
  const turns = await database.db.execute<{ day: LocalDay }>(sql`
    select distinct quiet_on::text as day from prospects where workspace_id = ${workspace} and quiet_on > ${toldOn}
    union select silent_until::text from prospects where workspace_id = ${workspace} and silent_until > ${toldOn} order by 1`);
  return [...new Set([toldOn, addDays(toldOn, 1), ...turns.flatMap(({ day: on }) => [addDays(on, -1), on])])];
}

describe('due-ness as it is stored', () => {
  it('is what the log says: an anti-join over steps and entries finds the same people on every day', async () => {
    const histories = fc.array(history, { minLength: 30, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(histories, async (told) => {
        const workspace = await openWorkspace(database.db, noon(day('2026-05-29')), reps);
        // Three reps with people at the same companies, so that the silence one agrees reaches some of the others'.
        const lived = told.map(([life, , contacts], at) =>
          live(life, `Acme ${Math.floor(at / reps.length)}`, contacts, reps[at % reps.length]),
        );
        for (const [added] of lived) await write(database.db, workspace, [added!]);
        for (const [at, [, ...rest]] of lived.entries()) await write(database.db, workspace, rest, told[at]![1]);
        const { looked, log, rule } = await dueCheckup(database.db, workspace, noon(toldOn));
        expect({ log, rule }).toEqual({ log: [], rule: [] });
        expect(looked).toBeGreaterThan(0);
        for (const today of await looks(workspace)) {
          const oracle = await dueByTheLog(database.db, workspace, { zone, week, today });
          const found = await database.db.execute<{ id: ProspectId }>(sql`
            select id from prospects p where workspace_id = ${workspace} and quiet_on <= ${today} and not exists (
              select from steps s where s.workspace_id = p.workspace_id and s.prospect_id = p.id
              and s.state = 'planned' and s.planned_for >= ${today}) order by id`);
          expect({ today, quiet: found.map(({ id }) => id) }).toEqual({ today, quiet: oracle.quiet });
          const all = await openSweep(database.db).dueReps(noon(today), { inAll: 1_000, ofOne: 1_000 });
          const turns = all.filter((one) => one.workspace === workspace);
          expect({ today, due: turns.flatMap(({ due }) => due).toSorted() }).toEqual({ today, due: oracle.due });
          expect(turns.reduce((sum, { total }) => sum + total, 0)).toBe(oracle.due.length);
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
