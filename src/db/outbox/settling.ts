import { type LeasedDelivery, openStates } from '../../domain/delivery.ts';
import { and, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { DeliveryId, WorkspaceId } from '../../domain/ids.ts';
import type { Settlement } from '../../domain/sending.ts';
import type { Db, Tx } from '../client.ts';
import { gathered } from '../gathered.ts';
import { deliveries } from '../schema.ts';
import { type Expired, expiredColumns } from './expired.ts';
import { pauseFacts, pauseAfter, type SaidNudge } from './pausing.ts';
import { wantedAt } from './wanted.ts';

/** For what may be said at any time: after a day nobody waits for it. */
const patience = 24 * 3_600_000;

/** Recording how it went. Every row ends in a state. */
export function settling(db: Db) {
  const leaseRunOut = or(isNull(deliveries.leaseUntil), sql`${deliveries.leaseUntil} < clock_timestamp()`);
  const settle = gathered<Attempted, boolean>((workspace, attempts) =>
    db.transaction(async (tx) => {
      const nudges = attempts.flatMap(nudgeOf);
      const [kept, known] = await Promise.all([record(tx, workspace, attempts), pauseFacts(tx, workspace, nudges)]);
      if (known) pauseAfter(tx, workspace, kept.flatMap(nudgeOf), known);
      return attempts.map((attempt) => kept.includes(attempt));
    }),
  );

  return {
    /**
     * Records how it went; only for the holder of the latest lease, else false. With a nudge that was said goes that the
     * rep was nudged now, and that each of those it named pauses before they are named again; with one that may have been
     * said, that the rep was. What ends together is recorded together.
     */
    settle: (delivery: LeasedDelivery, after: Settlement, now: Date): Promise<boolean> =>
      settle({ workspace: delivery.workspace, delivery, after, now }),

    /** Whether `settle` would record it: nobody has taken it since, nor ended it. */
    async holds({ workspace, id, attempt }: LeasedDelivery): Promise<boolean> {
      const ours = and(eq(deliveries.workspace, workspace), eq(deliveries.id, id), eq(deliveries.attempt, attempt));
      return (await db.$count(deliveries, and(ours, inArray(deliveries.state, openStates)))) === 1;
    },

    /** Ends what is too late to say, and what could not be told in a day whether it was said. Resolves with those. */
    async expire(now: Date): Promise<Expired[]> {
      const { state, reason } = deliveries;
      const late = await db
        .update(deliveries)
        .set({ state: 'skipped', reason: 'late', settledAt: now })
        .where(and(eq(state, 'pending'), lte(deliveries.expiresAt, now), leaseRunOut))
        .returning(expiredColumns);
      const old = sql`${wantedAt} < ${new Date(now.getTime() - patience).toISOString()}::timestamptz`;
      const givenUp = await db
        .update(deliveries)
        .set({
          state: sql`case ${state} when 'sending' then 'unknown' else 'refused' end`,
          reason: sql`coalesce(${reason}, 'gave up')`,
          settledAt: now,
        })
        .where(and(inArray(state, openStates), or(eq(state, 'sending'), isNull(deliveries.expiresAt)), old, leaseRunOut))
        .returning(expiredColumns);
      return [...late, ...givenUp];
    },
  };
}

interface Attempted {
  readonly workspace: WorkspaceId;
  readonly delivery: LeasedDelivery;
  readonly after: Settlement;
  readonly now: Date;
}

/** Those that were still in our hands. */
async function record(tx: Tx, workspace: WorkspaceId, attempts: readonly Attempted[]): Promise<readonly Attempted[]> {
  const ended = attempts.map(({ delivery: { id, attempt }, after, now }) => ({
    id,
    attempt,
    ...after,
    settledAt: 'dueAt' in after ? null : now,
  }));
  const rows = await tx.execute<{ id: DeliveryId; attempt: number }>(sql`
    update deliveries set
      state = ended.state, reason = ended.reason, lease_until = null,
      channel = coalesce(ended.channel, deliveries.channel), ts = coalesce(ended.ts, deliveries.ts),
      due_at = coalesce(ended."dueAt", deliveries.due_at), wanted_at = coalesce(ended."wantedAt", deliveries.wanted_at),
      expires_at = coalesce(ended."expiresAt", deliveries.expires_at), tries = coalesce(ended.tries, deliveries.tries),
      settled_at = coalesce(ended."settledAt", deliveries.settled_at)
    from jsonb_to_recordset(${JSON.stringify(ended)}::jsonb)
      as ended (id uuid, attempt int, state text, reason text, channel text, ts text, "dueAt" timestamptz, "wantedAt" timestamptz, "expiresAt" timestamptz, tries int, "settledAt" timestamptz)
    where deliveries.workspace_id = ${workspace} and deliveries.id = ended.id and deliveries.attempt = ended.attempt
      and deliveries.state in ('pending', 'sending')
    returning deliveries.id, deliveries.attempt`);
  return attempts.filter(({ delivery: { id, attempt } }) => rows.some((row) => row.id === id && row.attempt === attempt));
}

function nudgeOf({ delivery: { content, to, begunAt }, after, now }: Attempted): readonly SaidNudge[] {
  if (content.kind !== 'nudge' || !to) return [];
  if (after.state === 'sent') return [{ to, content, at: begunAt ? shownAt(after.ts, begunAt, now) : now, sure: true }];
  return after.state === 'unknown' ? [{ to, content, at: begunAt ?? now, sure: false }] : [];
}

/** By Slack's own time of the message: what was begun before may be found a day later. Slack's clock may be another. */
function shownAt(ts: string, begunAt: Date, now: Date): Date {
  const shown = Number(ts) * 1_000;
  return new Date(Math.min(now.getTime(), Math.max(begunAt.getTime(), shown)));
}
