import { and, eq, gte, isNotNull, like, lt, or } from 'drizzle-orm';
import { nextDigestAt } from '../../domain/digest.ts';
import type { Problem } from '../../domain/delivery.ts';
import type { DeliveryId, UserId, WorkspaceId } from '../../domain/ids.ts';
import { rescheduled } from '../../domain/run.ts';
import type { Db } from '../client.ts';
import { deliveries, people, workspaces } from '../schema.ts';
import { repOf, teamOf } from '../tenant/rows.ts';
import { type Expired, expiredColumns } from './expired.ts';

type DigestProblem = Extract<Problem, { kind: 'digest-channel' | 'digest-unsure' }>;

const dayLong = 24 * 3_600_000;

/** What Slack takes away from the app, and gives back. */
export function losses(db: Db) {
  return {
    /**
     * Tells somebody about a problem with a digest that was begun then, once for each problem. Whoever was told since that its
     * channel is lost is not asked whether it is there.
     */
    async notify(
      workspace: WorkspaceId,
      to: UserId,
      id: DeliveryId,
      { problem, since, now }: { readonly problem: DigestProblem; readonly since: Date; readonly now: Date },
    ): Promise<void> {
      const about = problem.kind === 'digest-unsure' ? problem.digest : problem.code;
      const theirs = and(eq(deliveries.workspace, workspace), eq(deliveries.kind, 'notice'), eq(deliveries.to, to));
      const lost = and(theirs, gte(deliveries.createdAt, since), like(deliveries.period, `digest-channel ${problem.channel} %`));
      if (problem.kind === 'digest-unsure' && (await db.$count(deliveries, lost)) > 0) return;
      await db
        .insert(deliveries)
        .values({
          workspace,
          id,
          kind: 'notice',
          to,
          period: `${problem.kind} ${problem.channel} ${about}`,
          content: { kind: 'notice', problem },
          state: 'pending',
          dueAt: now,
          createdAt: now,
        })
        .onConflictDoNothing();
    },

    /** Who hears of a digest that went wrong: whoever chose the channel, else an admin or manager. */
    async digestKeeper(workspace: WorkspaceId): Promise<UserId | null> {
      const [chosen] = await db.select({ by: workspaces.digestBy }).from(workspaces).where(eq(workspaces.id, workspace));
      if (chosen?.by) return chosen.by;
      const leads = and(eq(people.workspace, workspace), or(people.admin, people.manager), eq(people.deactivated, false));
      const [leader] = await db.select({ user: people.user }).from(people).where(leads).limit(1);
      return leader?.user ?? null;
    },

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
