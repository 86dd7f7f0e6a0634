import { and, eq, isNotNull, lt } from 'drizzle-orm';
import { nextDigestAt } from '../../domain/digest.ts';
import type { UserId, WorkspaceId } from '../../domain/ids.ts';
import { rescheduled } from '../../domain/run.ts';
import type { Db } from '../client.ts';
import { deliveries, people, workspaces } from '../schema.ts';
import { repOf, teamOf } from '../tenant/rows.ts';
import { type Expired, expiredColumns } from './expired.ts';

const dayLong = 24 * 3_600_000;

/** What Slack takes away from the app, and gives back. */
export function losses(db: Db) {
  return {
    /** Slack does not let us write to them: no nudges until they are heard of again. Who they are by now is asked soon. */
    async lose(workspace: WorkspaceId, user: UserId, reason: string, now: Date): Promise<void> {
      await db
        .update(people)
        .set({ unreachable: reason, nextRunAt: null, refreshedAt: new Date(now.getTime() - 2 * dayLong) })
        .where(and(eq(people.workspace, workspace), eq(people.user, user)));
    },

    /** The app may do nothing here any more: what waits ends, and the clock passes this workspace by. Resolves with what waited. */
    async disable(workspace: WorkspaceId, reason: string, now: Date): Promise<Expired[]> {
      return db.transaction(async (tx) => {
        await tx
          .update(workspaces)
          .set({ disabled: reason, disabledAt: now, nextDigestAt: null })
          .where(eq(workspaces.id, workspace));
        await tx.update(people).set({ nextRunAt: null }).where(eq(people.workspace, workspace));
        return tx
          .update(deliveries)
          .set({ state: 'skipped', reason: 'disabled', settledAt: now, leaseUntil: null })
          .where(and(eq(deliveries.workspace, workspace), eq(deliveries.state, 'pending')))
          .returning(expiredColumns);
      });
    },

    /** Workspaces whose token did not work when it was last tried, more than an hour ago. */
    async toTryAgain(now: Date): Promise<WorkspaceId[]> {
      const long = lt(workspaces.disabledAt, new Date(now.getTime() - 3_600_000));
      const rows = await db
        .update(workspaces)
        .set({ disabledAt: now })
        .where(and(isNotNull(workspaces.disabled), long))
        .returning({ id: workspaces.id });
      return rows.map(({ id }) => id);
    },

    /** The app is back: everybody's next nudge and the next digest are those to come, none of those that passed. False where it was there. */
    async enable(workspace: WorkspaceId, now: Date): Promise<boolean> {
      return db.transaction(async (tx) => {
        const here = eq(workspaces.id, workspace);
        const [row] = await tx
          .select()
          .from(workspaces)
          .where(and(here, isNotNull(workspaces.disabled)))
          .for('update');
        if (!row) return false;
        const { digest } = teamOf(row);
        await tx
          .update(workspaces)
          .set({ disabled: null, disabledAt: null, nextDigestAt: nextDigestAt(digest, now) })
          .where(here);
        const reps = await tx
          .select()
          .from(people)
          .where(and(eq(people.workspace, workspace), isNotNull(people.joinedAt)));
        for (const rep of reps)
          await tx
            .update(people)
            .set({ nextRunAt: rescheduled(repOf(rep), now) })
            .where(and(eq(people.workspace, workspace), eq(people.user, rep.user)));
        return true;
      });
    },
  };
}
