import { and, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { LeasedDelivery } from '../../domain/delivery.ts';
import type { DeliveryId, UserId, WorkspaceId } from '../../domain/ids.ts';
import { type NudgeContent, pausedBy } from '../../domain/nudge-content.ts';
import type { Settlement } from '../../domain/sending.ts';
import type { Db, Tx } from '../client.ts';
import { gathered } from '../gathered.ts';
import { deliveries } from '../schema.ts';
import { dueness } from '../tenant/dueness.ts';
import { peopleIn } from '../tenant/people.ts';
import { prospectsIn } from '../tenant/prospects.ts';
import { teamIn } from '../tenant/team.ts';

/** For what may be said at any time: after a day nobody waits for it. */
const patience = 24 * 3_600_000;

/** Recording how it went. Every row ends in a state. */
export function settling(db: Db) {
  const leaseRunOut = or(isNull(deliveries.leaseUntil), sql`${deliveries.leaseUntil} < clock_timestamp()`);
  const settle = gathered<Attempted, boolean>((workspace, attempts) =>
    db.transaction(async (tx) => {
      const ended = attempts.map(({ delivery: { id, attempt }, after, now }) => ({
        id,
        attempt,
        ...after,
        settledAt: 'dueAt' in after ? null : now,
      }));
      const settled = await tx.execute<{ id: DeliveryId }>(sql`
        update deliveries set
          state = ended.state, reason = ended.reason, lease_until = null,
          channel = coalesce(ended.channel, deliveries.channel), ts = coalesce(ended.ts, deliveries.ts),
          due_at = coalesce(ended."dueAt", deliveries.due_at), tries = coalesce(ended.tries, deliveries.tries),
          settled_at = coalesce(ended."settledAt", deliveries.settled_at)
        from jsonb_to_recordset(${JSON.stringify(ended)}::jsonb)
          as ended (id uuid, attempt int, state text, reason text, channel text, ts text, "dueAt" timestamptz, tries int, "settledAt" timestamptz)
        where deliveries.workspace_id = ${workspace} and deliveries.id = ended.id and deliveries.attempt = ended.attempt
          and deliveries.state in ('pending', 'sending')
        returning deliveries.id`);
      const ids = new Set(settled.map(({ id }) => id));
      await nudged(tx, workspace, attempts.filter(({ delivery }) => ids.has(delivery.id)).flatMap(nudgeOf));
      return attempts.map(({ delivery }) => ids.has(delivery.id));
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

interface Attempted {
  readonly workspace: WorkspaceId;
  readonly delivery: LeasedDelivery;
  readonly after: Settlement;
  readonly now: Date;
}

interface Said {
  readonly to: UserId;
  readonly content: NudgeContent;
  readonly now: Date;
  /** False when nobody knows: then it counts between this message and the next, and for nobody whom it named. */
  readonly sure: boolean;
}

const nudgeOf = ({ delivery: { content, to }, after: { state }, now }: Attempted): readonly Said[] =>
  content.kind === 'nudge' && to && (state === 'sent' || state === 'unknown')
    ? [{ to, content, now, sure: state === 'sent' }]
    : [];

async function nudged(tx: Tx, workspace: WorkspaceId, said: readonly Said[]): Promise<void> {
  if (said.length === 0) return;
  const told = said.filter(({ sure }) => sure);
  const heard = said.map(({ to, now }) => ({ user_id: to, at: now }));
  const [, reps, team, named] = await Promise.all([
    tx.execute(sql`
      update people set last_nudged_at = heard.at
      from jsonb_to_recordset(${JSON.stringify(heard)}::jsonb) as heard (user_id text, at timestamptz)
      where people.workspace_id = ${workspace} and people.user_id = heard.user_id`),
    peopleIn(tx, workspace).getMany(said.map(({ to }) => to)),
    teamIn(tx, workspace).get(),
    prospectsIn(tx, workspace).getMany(told.flatMap(({ content }) => pausedBy(content))),
  ]);
  if (!team) return;
  const paused = told.flatMap(({ to, content }) => {
    const rep = reps.find(({ user }) => user === to);
    const theirs = rep ? named.filter(({ id }) => pausedBy(content).includes(id)) : [];
    return theirs.map((prospect) => {
      const after = { ...prospect, nudges: prospect.nudges + 1, nudgedOn: content.day };
      const { id, revision, nudges, nudgedOn } = after;
      return { id, revision, nudges, nudgedOn, ...dueness(after, team.rhythms, rep!) };
    });
  });
  if (paused.length === 0) return;
  await tx.execute(sql`
    update prospects set
      nudges = paused.nudges, nudged_on = paused."nudgedOn", revision = paused.revision + 1,
      next_nudge_at = paused."nextNudgeAt", quiet_on = paused."quietOn"
    from jsonb_to_recordset(${JSON.stringify(paused)}::jsonb)
      as paused (id uuid, revision int, nudges int, "nudgedOn" date, "nextNudgeAt" timestamptz, "quietOn" date)
    where prospects.workspace_id = ${workspace} and prospects.id = paused.id and prospects.revision = paused.revision`);
}
