import { type DeliveryContent, givenUpStates, perhapsDrawn } from '../../domain/delivery.ts';
import { and, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import type { IsoWeek } from '../../domain/calendar.ts';
import type { ChannelId, DeliveryId, ProspectId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { NudgeContent } from '../../domain/nudge-content.ts';
import type { Tx } from '../client.ts';
import { firstIdAt } from '../new-id.ts';
import { deliveries } from '../schema.ts';
import { slot, worded } from '../worded.ts';

/** What a change wants told to somebody else, committed with the change and sent after it. */
export interface Telling {
  readonly id: DeliveryId;
  readonly to: UserId;
  readonly content: DeliveryContent;
  /** What it may be said once for, where that matters; else the delivery's own id. */
  readonly period?: string;
}

const lately = 4 * 24 * 3_600_000;

const about = (name: string) => sql`${deliveries.content} @> ${sql.placeholder(name)}::jsonb`;
const redrawing = worded<
  { at: Date; workspace: WorkspaceId; since: DeliveryId; items: string; practised: string; prospects: string },
  unknown
>((db) =>
  db
    .update(deliveries)
    .set({ redrawAt: slot(deliveries.redrawAt, 'at') })
    .where(
      and(
        eq(deliveries.workspace, slot(deliveries.workspace, 'workspace')),
        inArray(deliveries.state, [...perhapsDrawn]),
        gt(deliveries.id, slot(deliveries.id, 'since')),
        or(about('items'), about('practised'), about('prospects')),
      ),
    ),
);

export function outboxIn(tx: Tx, workspace: WorkspaceId) {
  async function redraw(id: ProspectId, at: Date, since: Date): Promise<void> {
    await redrawing(tx, {
      at,
      workspace,
      since: firstIdAt(since) as DeliveryId,
      items: JSON.stringify({ items: [{ prospect: id }] }),
      practised: JSON.stringify({ practised: [{ prospect: id }] }),
      prospects: JSON.stringify({ prospects: [id] }),
    });
  }

  return {
    /** True unless the same was already told. */
    async tell({ id, to, content, period = id }: Telling, now: Date): Promise<boolean> {
      const told = await tx
        .insert(deliveries)
        .values({ workspace, id, kind: content.kind, to, period, content, state: 'pending', dueAt: now, createdAt: now })
        .onConflictDoNothing()
        .returning({ id: deliveries.id });
      return told.length === 1;
    },

    /** Records that a week has no digest, unless it already has one. */
    async skipDigest(id: DeliveryId, week: IsoWeek, reason: string, now: Date): Promise<void> {
      const at = { dueAt: now, createdAt: now, settledAt: now };
      await tx
        .insert(deliveries)
        .values({ workspace, id, kind: 'digest', period: week, state: 'skipped', reason, ...at })
        .onConflictDoNothing();
    },

    /** Has nudges and notices that name this person, said or on their way, drawn anew from how things stand. */
    async redrawAbout(id: ProspectId, now: Date): Promise<void> {
      await redraw(id, now, new Date(0));
    },

    /** The same with those of the last days: what is older nobody scrolls back to. */
    async redrawLately(id: ProspectId, now: Date): Promise<void> {
      await redraw(id, now, new Date(now.getTime() - lately));
    },

    /** Has one nudge of theirs drawn anew by the clock's next round. */
    async redraw(id: DeliveryId, to: UserId, now: Date): Promise<void> {
      const mine = and(eq(deliveries.workspace, workspace), eq(deliveries.id, id), eq(deliveries.to, to));
      await tx
        .update(deliveries)
        .set({ redrawAt: now })
        .where(and(mine, eq(deliveries.state, 'sent')));
    },

    /**
     * Says once more what was given up. What may have been shown is looked for first, unless somebody `looked` and did not
     * see it. False when it is not given up, or too late.
     */
    async again(id: DeliveryId, now: Date, looked?: 'looked'): Promise<boolean> {
      const ended = await tx
        .update(deliveries)
        .set({
          state: looked ? 'pending' : sql`case ${deliveries.state} when 'unknown' then 'sending' else 'pending' end`,
          dueAt: now,
          wantedAt: now,
          leaseUntil: null,
          settledAt: null,
          tries: 0,
        })
        .where(
          and(
            eq(deliveries.workspace, workspace),
            eq(deliveries.id, id),
            inArray(deliveries.state, givenUpStates),
            or(isNull(deliveries.expiresAt), gt(deliveries.expiresAt, now)),
          ),
        )
        .returning({ id: deliveries.id });
      return ended.length === 1;
    },

    /** A nudge as it was sent, to draw it anew after a press; null when it is not this rep's. */
    async nudge(
      id: DeliveryId,
      to: UserId,
    ): Promise<{ content: NudgeContent; channel: ChannelId | null; ts: string | null } | null> {
      const [row] = await tx
        .select({ content: deliveries.content, channel: deliveries.channel, ts: deliveries.ts })
        .from(deliveries)
        .where(and(eq(deliveries.workspace, workspace), eq(deliveries.id, id), eq(deliveries.to, to)));
      return row?.content?.kind === 'nudge' ? { ...row, content: row.content } : null;
    },
  };
}
