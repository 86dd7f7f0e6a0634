import { and, asc, eq, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { LocalDay } from '../domain/calendar.ts';
import type { DeliveryKind, LeasedDelivery, Outcome } from '../domain/delivery.ts';
import type { DeliveryId, ProspectId, StepId, UserId, WorkspaceId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Rep } from '../domain/rep.ts';
import { defaultRhythms } from '../domain/rhythm.ts';
import type { Step } from '../domain/step.ts';
import type { Db } from './client.ts';
import { deliveries, people, prospects, workspaces } from './schema.ts';
import { dueness } from './tenant/dueness.ts';
import { prospectsIn } from './tenant/prospects.ts';
import { repOf } from './tenant/rows.ts';
import { stepsIn } from './tenant/steps.ts';

/** Seconds a sender has for one message: longer than the call to Slack may take (10 s), with room for our own work. */
const leaseSeconds = 30;

/** What the rows of a message are, as they stand now. */
export interface Material {
  readonly people: readonly Prospect[];
  readonly steps: readonly Step[];
  readonly rep: Rep | null;
}

/** What waits to be said, and how saying it went. Only jobs are given one. */
export type Outbox = ReturnType<typeof openOutbox>;

export function openOutbox(db: Db) {
  const one = ({ workspace, id }: Pick<LeasedDelivery, 'workspace' | 'id'>) =>
    and(eq(deliveries.workspace, workspace), eq(deliveries.id, id));
  const held = (delivery: LeasedDelivery) => and(one(delivery), eq(deliveries.attempt, delivery.attempt));
  const leaseRunOut = or(isNull(deliveries.leaseUntil), sql`${deliveries.leaseUntil} < clock_timestamp()`);

  return {
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
        sql`${deliveries.leaseUntil} > clock_timestamp() + interval '12 seconds'`,
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

    /** What a message's ids stand for now. */
    material(
      workspace: WorkspaceId,
      reader: UserId | null,
      ids: readonly ProspectId[],
      stepIds: readonly StepId[],
    ): Promise<Material> {
      return db.transaction(async (tx) => {
        const [found, steps, [rep]] = await Promise.all([
          prospectsIn(tx, workspace).getMany(ids),
          stepsIn(tx, workspace).getMany(stepIds),
          tx
            .select()
            .from(people)
            .where(and(eq(people.workspace, workspace), eq(people.user, reader ?? ('' as UserId)))),
        ]);
        return { people: found, steps, rep: rep ? repOf(rep) : null };
      });
    },

    /** A nudge was said: the rep was nudged now, and each person in it pauses before they are named again. */
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
      problem: Extract<LeasedDelivery['content'], { kind: 'notice' }>['problem'],
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

    /** Sent nudges in which somebody was forgotten since. */
    async toRedraw(limit: number) {
      return db
        .select({
          workspace: deliveries.workspace,
          id: deliveries.id,
          to: deliveries.to,
          content: deliveries.content,
          channel: deliveries.channel,
          ts: deliveries.ts,
        })
        .from(deliveries)
        .where(isNotNull(deliveries.redrawAt))
        .limit(limit);
    },

    async redrawn(workspace: WorkspaceId, id: DeliveryId): Promise<void> {
      await db.update(deliveries).set({ redrawAt: null }).where(one({ workspace, id }));
    },
  };
}
