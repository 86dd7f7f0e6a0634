import type { Db } from '../../src/db/client.ts';
import { newId } from '../../src/db/new-id.ts';
import { openTenant } from '../../src/db/tenant.ts';
import { instantAt, type LocalDay, type LocalTime, type WorkWeek } from '../../src/domain/calendar.ts';
import type { Change } from '../../src/domain/changes/change.ts';
import { undo } from '../../src/domain/changes/undoing.ts';
import type { EntryId, UserId, WorkspaceId } from '../../src/domain/ids.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import { defaultRhythms } from '../../src/domain/rhythm.ts';
import { dana, days, rep } from '../domain/some.ts';

export const zone = 'America/New_York';
export const week: WorkWeek = { days: [1, 2, 3, 4, 5], holidays: days('2026-06-19', '2026-07-03', '2026-09-07') };
export const noon = (on: LocalDay) => instantAt(on, '12:00' as LocalTime, zone);

let opened = 0;

/** A workspace of its own with its reps, all in New York, at whom the clock has had to look since `nextRunAt`. */
export async function openWorkspace(db: Db, nextRunAt: Date, reps: readonly UserId[] = [dana]): Promise<WorkspaceId> {
  const workspace = `T0${(opened += 1)}` as WorkspaceId;
  await db.transaction(async (tx) => {
    const tenant = openTenant(tx, workspace);
    await tenant.team.open('pepper', nextRunAt);
    for (const user of reps) {
      await tenant.people.meet({ ...rep, user, zone }, nextRunAt);
      await tenant.people.change(user, { joinedAt: nextRunAt, nextRunAt, holidays: [...week.holidays] });
    }
  });
  return workspace;
}

/** Writes changes one after the other through the real log, then takes the last `taken` of them back. */
export async function write(db: Db, workspace: WorkspaceId, changes: readonly Change[], taken = 0): Promise<void> {
  await db.transaction(async (tx) => {
    const tenant = openTenant(tx, workspace);
    const record = async (told: Change, on: LocalDay, undoes?: EntryId) => {
      // The adding may be written long before the rest of that day.
      const at = told.before ? noon(on) : new Date(noon(on).getTime() - 3_600_000);
      const change = asItStands(told, now);
      const about = { id: newId(at) as EntryId, actor: dana, at, rhythms: defaultRhythms, calendar: { zone, week } };
      now = await tenant.log.record(change, { ...about, ...(undoes && { undoes }) });
    };
    let now = changes[0] ? await tenant.prospects.getAny(changes[0].after.id) : null;
    for (const change of changes) await record(change, change.after.touchedOn);
    const done = changes.filter(({ before }) => before);
    for (let left = Math.min(taken, done.length); left > 0; left -= 1) {
      const { id, touchedOn } = done.at(-1)!.after;
      const [current, last] = [(await tenant.prospects.getAny(id))!, (await tenant.log.lastAbout(id))!];
      const steps = await tenant.steps.getMany(last.before!.steps.map((step) => step.id));
      await record(undo(current, last.what, last.before!, steps, touchedOn), touchedOn, last.id);
    }
  });
}

/** A change as it is decided when a silence agreed with somebody else may have reached the prospect meanwhile. */
function asItStands({ before, after, ...change }: Change, now: Prospect | null): Change {
  if (!before || !now) return { ...change, before, after };
  const { revision, silentUntil } = now;
  return { ...change, before: { ...before, revision, silentUntil }, after: { ...after, silentUntil } };
}
