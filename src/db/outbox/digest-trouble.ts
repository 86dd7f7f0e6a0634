import { and, eq, gte, like } from 'drizzle-orm';
import type { Problem } from '../../domain/delivery.ts';
import type { DeliveryId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Db, Tx } from '../client.ts';
import { leaderToTell } from '../leader.ts';
import { deliveries, workspaces } from '../schema.ts';
import { outboxIn } from '../tenant/outbox.ts';
import { peopleIn } from '../tenant/people.ts';

type DigestProblem = Extract<Problem, { kind: 'digest-channel' | 'digest-unsure' }>;

/** What is said when a digest went wrong. */
export function digestTrouble(db: Db) {
  return {
    /**
     * Tells one person of a problem with a digest that was begun then, once for each problem; nobody when nobody leads. Whoever
     * was told since that its channel is lost is not asked whether it is there.
     */
    async tellOfDigest(
      workspace: WorkspaceId,
      id: DeliveryId,
      { problem, since, now }: { readonly problem: DigestProblem; readonly since: Date; readonly now: Date },
    ): Promise<void> {
      await db.transaction(async (tx) => {
        const to = await digestKeeper(tx, workspace);
        if (!to) return;
        const { channel } = problem;
        const theirs = and(eq(deliveries.workspace, workspace), eq(deliveries.kind, 'notice'), eq(deliveries.to, to));
        const lost = and(theirs, gte(deliveries.createdAt, since), like(deliveries.period, `digest-channel ${channel} %`));
        if (problem.kind === 'digest-unsure' && (await tx.$count(deliveries, lost)) > 0) return;
        const period = `${problem.kind} ${channel} ${problem.kind === 'digest-unsure' ? problem.digest : problem.code}`;
        await outboxIn(tx, workspace).tell({ id, to, period, content: { kind: 'notice', problem } }, now);
      });
    },
  };
}

/** Whoever chose the channel while their account is open, else a leader. */
async function digestKeeper(tx: Tx, workspace: WorkspaceId): Promise<UserId | null> {
  const [chosen] = await tx.select({ by: workspaces.digestBy }).from(workspaces).where(eq(workspaces.id, workspace));
  const keeper = chosen?.by ? await peopleIn(tx, workspace).get(chosen.by) : null;
  return keeper && !keeper.deactivated ? keeper.user : leaderToTell(tx, workspace);
}
