import { type DeliveryKind, type DeliveryState, givenUpStates } from '../../domain/delivery.ts';
import { desc, gt, inArray, sql } from 'drizzle-orm';
import type { ChannelId, DeliveryId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Db } from '../client.ts';
import { deliveries } from '../schema.ts';
import { outboxIn } from '../tenant/outbox.ts';

/** So many messages of one kind that stand, or ended, in one way. */
export interface Tally {
  readonly kind: DeliveryKind;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly count: number;
  /** When the oldest of them was due. */
  readonly since: Date;
}

/** A message that was given up: refused for good, or nobody can tell whether it arrived. */
export interface DeadLetter {
  readonly workspace: WorkspaceId;
  readonly id: DeliveryId;
  readonly kind: DeliveryKind;
  readonly to: UserId | null;
  readonly channel: ChannelId | null;
  readonly period: string;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly dueAt: Date;
}

const week = 7 * 24 * 3_600_000;
const most = 200;

/** What an operator sees of the outbox: no words of anybody, only ids and codes. */
export function censusOf(db: Db) {
  const lately = (now: Date) => gt(deliveries.dueAt, new Date(now.getTime() - week));
  return {
    /** Everything that waits or ended within a week. */
    async tally(now: Date): Promise<Tally[]> {
      const { kind, state, reason, dueAt } = deliveries;
      const counted = { kind, state, reason, count: sql<number>`count(*)::int`, since: sql<string>`min(${dueAt})` };
      const rows = await db.select(counted).from(deliveries).where(lately(now)).groupBy(kind, state, reason);
      return rows.map((row) => ({ ...row, since: new Date(row.since) }));
    },

    /** The latest that were given up, at most 200. */
    async deadLetters(): Promise<DeadLetter[]> {
      const { workspace, id, kind, to, channel, period, state, reason, dueAt } = deliveries;
      const dead = inArray(state, givenUpStates);
      const shown = { workspace, id, kind, to, channel, period, state, reason, dueAt };
      return db.select(shown).from(deliveries).where(dead).orderBy(desc(dueAt)).limit(most);
    },

    /** Says one once more that was given up; what may have been shown is looked for first. False when it is not given up, or too late. */
    async again(id: DeliveryId, now: Date): Promise<boolean> {
      return db.transaction(async (tx) => {
        const [row] = await tx
          .select({ workspace: deliveries.workspace })
          .from(deliveries)
          .where(sql`${deliveries.id} = ${id}`);
        return row ? outboxIn(tx, row.workspace).again(id, now) : false;
      });
    },
  };
}
