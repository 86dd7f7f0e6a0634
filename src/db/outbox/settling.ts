import { and, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { LeasedDelivery } from '../../domain/delivery.ts';
import type { UserId } from '../../domain/ids.ts';
import { pausedBy } from '../../domain/nudge-content.ts';
import { defaultRhythms } from '../../domain/rhythm.ts';
import type { Settlement } from '../../domain/sending.ts';
import type { Db, Tx } from '../client.ts';
import { deliveries, people, prospects, workspaces } from '../schema.ts';
import { dueness } from '../tenant/dueness.ts';
import { prospectsIn } from '../tenant/prospects.ts';
import { repOf } from '../tenant/rows.ts';

/** For what may be said at any time: after a day nobody waits for it. */
const patience = 24 * 3_600_000;

/** Recording how it went. Every row ends in a state. */
export function settling(db: Db) {
  const leaseRunOut = or(isNull(deliveries.leaseUntil), sql`${deliveries.leaseUntil} < clock_timestamp()`);

  return {
    /**
     * Records how it went; only for the holder of the latest lease, else false. With a nudge that was said goes that the
     * rep was nudged now, and that each of those it named pauses before they are named again.
     */
    settle(delivery: LeasedDelivery, after: Settlement, now: Date): Promise<boolean> {
      return db.transaction(async (tx) => {
        const open = 'dueAt' in after;
        const settled = await tx
          .update(deliveries)
          .set({ reason: null, ...after, leaseUntil: null, ...(!open && { settledAt: now }) })
          .where(
            and(
              eq(deliveries.workspace, delivery.workspace),
              eq(deliveries.id, delivery.id),
              eq(deliveries.attempt, delivery.attempt),
              inArray(deliveries.state, ['pending', 'sending']),
            ),
          )
          .returning({ id: deliveries.id });
        if (settled.length === 0) return false;
        const { content, to } = delivery;
        if (after.state === 'sent' && content.kind === 'nudge' && to) await nudged(tx, delivery, { to, content }, now);
        return true;
      });
    },

    /** Ends what is too late to say, and what could not be told in a day whether it was said. */
    async expire(now: Date): Promise<void> {
      await db
        .update(deliveries)
        .set({ state: 'skipped', reason: 'late', settledAt: now })
        .where(and(eq(deliveries.state, 'pending'), lte(deliveries.expiresAt, now), leaseRunOut));
      const old = lt(deliveries.createdAt, new Date(now.getTime() - patience));
      await db
        .update(deliveries)
        .set({
          state: sql`case ${deliveries.state} when 'sending' then 'unknown' else 'refused' end`,
          reason: sql`coalesce(${deliveries.reason}, 'gave up')`,
          settledAt: now,
        })
        .where(
          and(
            inArray(deliveries.state, ['pending', 'sending']),
            or(eq(deliveries.state, 'sending'), isNull(deliveries.expiresAt)),
            old,
            leaseRunOut,
          ),
        );
    },
  };
}

async function nudged(
  tx: Tx,
  { workspace }: LeasedDelivery,
  { to, content }: { to: UserId; content: Extract<LeasedDelivery['content'], { kind: 'nudge' }> },
  now: Date,
): Promise<void> {
  const mine = and(eq(people.workspace, workspace), eq(people.user, to));
  const [[row], [team], named] = await Promise.all([
    tx.update(people).set({ lastNudgedAt: now }).where(mine).returning(),
    tx.select({ rhythms: workspaces.rhythms }).from(workspaces).where(eq(workspaces.id, workspace)),
    prospectsIn(tx, workspace).getMany(pausedBy(content)),
  ]);
  if (!row || !team) return;
  const rep = repOf(row);
  const rhythms = { ...defaultRhythms, ...team.rhythms };
  await Promise.all(
    named.map((prospect) => {
      const after = { ...prospect, nudges: prospect.nudges + 1, nudgedOn: content.day };
      const unchanged = and(
        eq(prospects.workspace, workspace),
        eq(prospects.id, prospect.id),
        eq(prospects.revision, prospect.revision),
      );
      return tx
        .update(prospects)
        .set({ nudges: after.nudges, nudgedOn: content.day, revision: prospect.revision + 1, ...dueness(after, rhythms, rep) })
        .where(unchanged);
    }),
  );
}
