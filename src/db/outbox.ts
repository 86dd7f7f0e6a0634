import { and, asc, eq, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { DeliveryKind, LeasedDelivery, Outcome } from '../domain/delivery.ts';
import type { Db } from './client.ts';
import { afterSending } from './outbox/after-sending.ts';
import { drawing } from './outbox/drawing.ts';
import { deliveries } from './schema.ts';

/** Seconds a sender has for one message: longer than two calls to Slack may take (7 s each), with room for our own work. */
const leaseSeconds = 30;

/** What waits to be said, and how saying it went. Only jobs are given one. */
export type Outbox = ReturnType<typeof openOutbox>;

export function openOutbox(db: Db) {
  const one = ({ workspace, id }: Pick<LeasedDelivery, 'workspace' | 'id'>) =>
    and(eq(deliveries.workspace, workspace), eq(deliveries.id, id));
  const held = (delivery: LeasedDelivery) => and(one(delivery), eq(deliveries.attempt, delivery.attempt));
  const leaseRunOut = or(isNull(deliveries.leaseUntil), sql`${deliveries.leaseUntil} < clock_timestamp()`);

  return {
    ...drawing(db),
    ...afterSending(db),

    /** Ends what is too late to say, and what a process took to Slack and never came back from. Every row ends in a state. */
    async expire(now: Date): Promise<void> {
      await db
        .update(deliveries)
        .set({ state: 'skipped', reason: 'late', settledAt: now })
        .where(and(eq(deliveries.state, 'pending'), lte(deliveries.expiresAt, now), leaseRunOut));
      await db
        .update(deliveries)
        .set({ state: 'unknown', reason: 'process ended', settledAt: now })
        .where(and(eq(deliveries.state, 'sending'), leaseRunOut));
    },

    /** Takes up to `limit` messages whose turn it is. A process that dies now leaves them to the next tick. */
    async lease(now: Date, limit: number, kinds: readonly DeliveryKind[]): Promise<LeasedDelivery[]> {
      const due = and(
        eq(deliveries.state, 'pending'),
        lte(deliveries.dueAt, now),
        isNotNull(deliveries.content),
        inArray(deliveries.kind, [...kinds]),
        leaseRunOut,
      );
      const next = db
        .select({ id: deliveries.id })
        .from(deliveries)
        .where(due)
        .orderBy(asc(deliveries.dueAt))
        .limit(limit)
        .for('update', { skipLocked: true });
      const rows = await db
        .update(deliveries)
        .set({
          attempt: sql`${deliveries.attempt} + 1`,
          leaseUntil: sql`clock_timestamp() + ${leaseSeconds} * interval '1 second'`,
        })
        .where(inArray(deliveries.id, next))
        .returning();
      return rows.flatMap((row) => (row.content ? [{ ...row, content: row.content }] : []));
    },

    /** Says that the call to Slack begins. False when the lease was lost: then it must not. */
    async begin(delivery: LeasedDelivery): Promise<boolean> {
      const still = and(
        held(delivery),
        eq(deliveries.state, 'pending'),
        sql`${deliveries.leaseUntil} > clock_timestamp() + interval '16 seconds'`,
      );
      const begun = await db.update(deliveries).set({ state: 'sending' }).where(still).returning({ id: deliveries.id });
      return begun.length === 1;
    },

    /** Records how it went; only for the holder of the latest lease. */
    async settle(delivery: LeasedDelivery, outcome: Outcome, now: Date): Promise<void> {
      const after =
        outcome.outcome === 'later'
          ? {
              state: 'pending' as const,
              dueAt: new Date(now.getTime() + outcome.seconds * 1_000),
              leaseUntil: null,
              reason: outcome.reason,
            }
          : outcome.outcome === 'sent'
            ? { state: 'sent' as const, channel: outcome.channel, ts: outcome.ts, reason: null, settledAt: now }
            : { state: outcome.outcome, reason: outcome.reason, settledAt: now };
      await db
        .update(deliveries)
        .set(after)
        .where(and(held(delivery), inArray(deliveries.state, ['pending', 'sending'])));
    },

    /** Says nothing after all: by the time it was to be sent there was nothing left to say. */
    async skip(delivery: LeasedDelivery, reason: string, now: Date): Promise<void> {
      await db.update(deliveries).set({ state: 'skipped', reason, settledAt: now }).where(held(delivery));
    },
  };
}
