import { and, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { DeliveryKind, LeasedDelivery } from '../../domain/delivery.ts';
import type { DeliveryId, WorkspaceId } from '../../domain/ids.ts';
import type { Sending } from '../../domain/sending.ts';
import { newTurn, stopwatch } from '../../time/clock.ts';
import type { Db } from '../client.ts';
import { gathered } from '../gathered.ts';
import { deliveries } from '../schema.ts';
import { claimed, type ClaimedRow } from './claimed.ts';
import { wantedAt } from './wanted.ts';

/** Seconds of a workspace's pace that may be used up at once after a pause. */
const burstSeconds = 4;
/** Messages of one workspace in a process's hands: one whose every call hangs must leave room for the others. */
const mostOfOne = 48;

/** The part of a lease after which it ends. In the rest, others come by: what a dead process held is in a hand again within one. */
const leased = 9 / 10;
/** The part of a lease in which the word that a call begins must come back, for the call to begin. */
const freshness = 1 / 6;

/** Taking what may be said now. */
export function claiming(db: Db, { perMinute, leaseSeconds, gatherSeconds }: Sending) {
  const lease = sql`clock_timestamp() + ${leaseSeconds * leased}::float8 * interval '1 second'`;
  const gap = sql`${60 / perMinute}::float8 * interval '1 second'`;
  const gathering = sql`${gatherSeconds}::float8 * interval '1 second'`;
  const held = ({ workspace, id, attempt }: Pick<LeasedDelivery, 'workspace' | 'id' | 'attempt'>) =>
    and(eq(deliveries.workspace, workspace), eq(deliveries.id, id), eq(deliveries.attempt, attempt));

  const begin = gathered<{ workspace: WorkspaceId; delivery: LeasedDelivery; now: Date }, boolean>(async (workspace, asked) => {
    const told = asked.map(({ delivery: { id, attempt, state }, now }) => ({ id, attempt, state, at: now }));
    const begun = await db.execute<{ id: DeliveryId; attempt: number }>(sql`
      update deliveries set state = 'sending', lease_until = ${lease}, begun_at = coalesce(begun_at, told.at)
      from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told (id uuid, attempt int, state text, at timestamptz)
      where deliveries.workspace_id = ${workspace} and deliveries.id = told.id
        and deliveries.attempt = told.attempt and deliveries.state = told.state
      returning deliveries.id, deliveries.attempt`);
    return asked.map(({ delivery: { id, attempt } }) => begun.some((row) => row.id === id && row.attempt === attempt));
  });

  return {
    /**
     * Leases up to `most` messages whose turn it is, of every workspace no more than its pace allows, and `mostOfOne`
     * with those that are `flying`. Of a pace nothing is taken until some places have gathered; who has waited longest for it
     * comes first. A process that dies now leaves them to whoever comes after its lease.
     */
    async claim(
      now: Date,
      most: number,
      flying: ReadonlyMap<WorkspaceId, number> = new Map(),
      kinds: readonly DeliveryKind[] | null = null,
    ): Promise<LeasedDelivery[]> {
      const at = sql`${now.toISOString()}::timestamptz`;
      const open = sql`state in ('pending', 'sending')`;
      const due = and(
        open,
        lte(deliveries.dueAt, now),
        sql`(lease_until is null or lease_until < clock_timestamp())`,
        sql`content is not null`,
        or(eq(deliveries.state, 'sending'), isNull(deliveries.expiresAt), gt(deliveries.expiresAt, now)),
        kinds ? inArray(deliveries.kind, [...kinds]) : undefined,
      );
      // Workspaces first, one step of an index each: ten thousand messages of one do not stand before those of another.
      const rows = await db.execute<ClaimedRow>(sql`
        with recursive waiting (workspace_id) as (
          (select workspace_id from deliveries where ${open} order by workspace_id limit 1)
          union all
          select (
            select workspace_id from deliveries
            where ${open} and workspace_id > waiting.workspace_id order by workspace_id limit 1
          ) from waiting where waiting.workspace_id is not null
        ), paced as (
          select workspace_id, greatest(send_after, ${at} - ${burstSeconds} * interval '1 second') as room_from,
            ${mostOfOne} - coalesce(flying.many, 0) as hands
          from workspaces left join unnest(${sql.param([...flying.keys()])}::text[], ${sql.param([...flying.values()])}::int[])
            as flying (workspace_id, many) using (workspace_id)
          where workspace_id in (select workspace_id from waiting) and coalesce(flying.many, 0) < ${mostOfOne}
            and disabled is null and (send_after is null or send_after <= ${at} - ${gathering})
          order by send_after nulls first
          for no key update of workspaces skip locked
        ), taken as (
          select mine.workspace_id, mine.id from paced cross join lateral (
            select workspace_id, id from deliveries where workspace_id = paced.workspace_id and ${due}
            order by due_at
            limit least(paced.hands, 1 + floor(extract(epoch from ${at} - paced.room_from) / ${60 / perMinute}::float8)::int)
            for update skip locked
          ) mine limit ${most}
        ), spent as (
          update workspaces set send_after = paced.room_from + used.count * ${gap}
          from paced join (select workspace_id, count(*) from taken group by workspace_id) used using (workspace_id)
          where workspaces.workspace_id = paced.workspace_id
        )
        update deliveries set attempt = attempt + 1, lease_until = ${lease}
        from taken where deliveries.workspace_id = taken.workspace_id and deliveries.id = taken.id
        returning deliveries.workspace_id, deliveries.id, kind, to_id, channel, content, state, attempt, tries, begun_at,
          expires_at, due_at, ${wantedAt} as wanted_at`);
      return rows.map(claimed);
    },

    /**
     * Says that the call to Slack begins, and takes the lease anew. False when it must not begin: the lease was lost, or the
     * answer took so long that it may be; then it is given back as it was.
     */
    async begin(delivery: LeasedDelivery, now: Date): Promise<boolean> {
      const asked = stopwatch();
      const begun = await begin({ workspace: delivery.workspace, delivery, now });
      // Answers come to many at once. Each is looked at in a turn of its own, in which its call goes out: of a process that
      // freezes while the first of them are called, the rest would be called when it wakes.
      const turn = await newTurn();
      if (!begun || turn - asked < freshness * leaseSeconds * 1_000) return begun;
      const { state, begunAt } = delivery;
      const begunByUs = and(held(delivery), eq(deliveries.state, 'sending'));
      await db.update(deliveries).set({ state, begunAt, leaseUntil: null }).where(begunByUs);
      return false;
    },

    /** Gives back what was claimed and not begun: a process that stops leaves no lease. */
    async release(delivery: LeasedDelivery): Promise<void> {
      await db.update(deliveries).set({ leaseUntil: null }).where(held(delivery));
    },
  };
}
