import { and, eq, isNotNull } from 'drizzle-orm';
import { dayAt } from '../../domain/calendar.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { Rep } from '../../domain/rep.ts';
import { nextRunAt } from '../../domain/run.ts';
import type { Runs } from '../checkup.ts';
import type { Db } from '../client.ts';
import { people, workspaces } from '../schema.ts';
import { repOf } from '../tenant/rows.ts';

/** A beat a minute, and a few of them for whoever is many. */
const patience = 10 * 60_000;

/** Compares when the clock will look at each rep with the rule: their next window, or one that is open or passed already. */
export async function runCheckup(db: Db, workspace: WorkspaceId, now: Date): Promise<Runs> {
  const [team] = await db.select({ disabled: workspaces.disabled }).from(workspaces).where(eq(workspaces.id, workspace));
  const rows = await db
    .select()
    .from(people)
    .where(and(eq(people.workspace, workspace), isNotNull(people.joinedAt)));
  const meant = rows.map(repOf).flatMap((rep) => {
    const next = nextRunAt(rep, dayAt(now, rep.zone));
    return next ? [{ rep, next }] : [];
  });
  const whose = (is: (rep: Rep, next: Date) => boolean) =>
    meant.filter(({ rep, next }) => is(rep, next)).map(({ rep }) => rep.user);
  return {
    disabled: team?.disabled ?? null,
    never: whose(({ nextRunAt: at }) => at === null),
    late: whose(({ nextRunAt: at }, next) => at !== null && at > next),
    waiting: whose(({ nextRunAt: at }) => at !== null && now.getTime() - at.getTime() > patience),
  };
}
