import type { Db } from '../../src/db/client.ts';
import { newId } from '../../src/db/new-id.ts';
import { openTenant } from '../../src/db/tenant.ts';
import { instantAt, type LocalDay, type LocalTime, type WorkWeek } from '../../src/domain/calendar.ts';
import type { Change } from '../../src/domain/changes/change.ts';
import { undo } from '../../src/domain/changes/undoing.ts';
import type { EntryId, WorkspaceId } from '../../src/domain/ids.ts';
import { defaultRhythms } from '../../src/domain/rhythm.ts';
import { dana, days, rep } from '../domain/some.ts';

export const zone = 'America/New_York';
export const week: WorkWeek = { days: [1, 2, 3, 4, 5], holidays: days('2026-06-19', '2026-07-03', '2026-09-07') };
export const noon = (on: LocalDay) => instantAt(on, '12:00' as LocalTime, zone);

let opened = 0;

/** A workspace of its own with one rep, Dana in New York, at whom the clock has had to look since `nextRunAt`. */
export async function openWorkspace(db: Db, nextRunAt: Date): Promise<WorkspaceId> {
  const workspace = `T0${(opened += 1)}` as WorkspaceId;
  await db.transaction(async (tx) => {
    const tenant = openTenant(tx, workspace);
    await tenant.team.open('pepper', nextRunAt);
    await tenant.people.meet({ ...rep, zone }, nextRunAt);
    await tenant.people.change(dana, { joinedAt: nextRunAt, nextRunAt });
  });
  return workspace;
}

/** Writes changes one after the other through the real log, then takes the last `taken` of them back. */
export async function write(db: Db, workspace: WorkspaceId, changes: readonly Change[], taken = 0): Promise<void> {
  await db.transaction(async (tx) => {
    const tenant = openTenant(tx, workspace);
    const record = async (change: Change, on: LocalDay, undoes?: EntryId) => {
      const [id, at, calendar] = [newId(noon(on)) as EntryId, noon(on), { zone, week }];
      await tenant.log.record(change, { id, actor: dana, at, rhythms: defaultRhythms, calendar, ...(undoes && { undoes }) });
    };
    for (const change of changes) await record(change, change.after.touchedOn);
    const { id, touchedOn } = changes.at(-1)!.after;
    for (let left = Math.min(taken, changes.length - 1); left > 0; left -= 1) {
      const [current, last] = [(await tenant.prospects.getAny(id))!, (await tenant.log.lastAbout(id))!];
      const steps = await tenant.steps.getMany(last.before!.steps.map((step) => step.id));
      await record(undo(current, last.what, last.before!, steps, touchedOn), touchedOn, last.id);
    }
  });
}
