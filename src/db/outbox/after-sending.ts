import { and, eq, or } from 'drizzle-orm';
import type { LocalDay } from '../../domain/calendar.ts';
import type { Problem } from '../../domain/delivery.ts';
import type { DeliveryId, ProspectId, UserId, WorkspaceId } from '../../domain/ids.ts';
import { defaultRhythms } from '../../domain/rhythm.ts';
import type { Db } from '../client.ts';
import { deliveries, people, prospects, workspaces } from '../schema.ts';
import { dueness } from '../tenant/dueness.ts';
import { prospectsIn } from '../tenant/prospects.ts';
import { repOf } from '../tenant/rows.ts';

/** What follows once Slack has answered. */
export function afterSending(db: Db) {
  return {
    /** A nudge was said: the rep was nudged now, and each of `ids` pauses before they are named again. */
    async nudged(workspace: WorkspaceId, user: UserId, ids: readonly ProspectId[], day: LocalDay, now: Date): Promise<void> {
      await db.transaction(async (tx) => {
        const mine = and(eq(people.workspace, workspace), eq(people.user, user));
        const [[row], [team], named] = await Promise.all([
          tx.update(people).set({ lastNudgedAt: now }).where(mine).returning(),
          tx.select({ rhythms: workspaces.rhythms }).from(workspaces).where(eq(workspaces.id, workspace)),
          prospectsIn(tx, workspace).getMany(ids),
        ]);
        if (!row || !team) return;
        const rep = repOf(row);
        const rhythms = { ...defaultRhythms, ...team.rhythms };
        await Promise.all(
          named.map((prospect) => {
            const after = { ...prospect, nudges: prospect.nudges + 1, nudgedOn: day };
            return tx
              .update(prospects)
              .set({ nudges: after.nudges, nudgedOn: day, revision: prospect.revision + 1, ...dueness(after, rhythms, rep) })
              .where(
                and(eq(prospects.workspace, workspace), eq(prospects.id, prospect.id), eq(prospects.revision, prospect.revision)),
              );
          }),
        );
      });
    },

    /** Tells somebody about a problem, once for each problem. */
    async notify(
      workspace: WorkspaceId,
      to: UserId,
      id: DeliveryId,
      problem: Extract<Problem, { kind: 'digest-channel' }>,
      now: Date,
    ): Promise<void> {
      await db
        .insert(deliveries)
        .values({
          workspace,
          id,
          kind: 'notice',
          to,
          period: `${problem.kind} ${problem.channel} ${problem.code}`,
          content: { kind: 'notice', problem },
          state: 'pending',
          dueAt: now,
          createdAt: now,
        })
        .onConflictDoNothing();
    },

    /** Who hears of a lost digest channel: whoever chose it, else an admin or manager. */
    async digestKeeper(workspace: WorkspaceId): Promise<UserId | null> {
      const [chosen] = await db.select({ by: workspaces.digestBy }).from(workspaces).where(eq(workspaces.id, workspace));
      if (chosen?.by) return chosen.by;
      const leads = and(eq(people.workspace, workspace), or(people.admin, people.manager), eq(people.deactivated, false));
      const [leader] = await db.select({ user: people.user }).from(people).where(leads).limit(1);
      return leader?.user ?? null;
    },
  };
}
