import { and, eq, gt, or, type SQL, sql } from 'drizzle-orm';
import type { IsoWeek } from '../../domain/calendar.ts';
import type { DeliveryContent } from '../../domain/delivery.ts';
import type { ChannelId, DeliveryId, ProspectId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { NudgeContent } from '../../domain/nudge-content.ts';
import type { Tx } from '../client.ts';
import { firstIdAt } from '../new-id.ts';
import { deliveries } from '../schema.ts';

/** What a change wants told to somebody else, committed with the change and sent after it. */
export interface Telling {
  readonly id: DeliveryId;
  readonly to: UserId;
  readonly content: DeliveryContent;
  /** What it may be said once for, where that matters; else the delivery's own id. */
  readonly period?: string;
}

const lately = 4 * 24 * 3_600_000;

export function outboxIn(tx: Tx, workspace: WorkspaceId) {
  async function redraw(id: ProspectId, now: Date, which?: SQL): Promise<void> {
    const named = (where: object) => sql`${deliveries.content} @> ${JSON.stringify(where)}::jsonb`;
    const about = or(named({ items: [{ prospect: id }] }), named({ practised: [{ prospect: id }] }), named({ prospects: [id] }));
    const said = and(eq(deliveries.workspace, workspace), eq(deliveries.state, 'sent'));
    await tx
      .update(deliveries)
      .set({ redrawAt: now })
      .where(and(said, which, about));
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

    /** Has nudges and notices that name this person, and were said, drawn anew from how things stand. */
    async redrawAbout(id: ProspectId, now: Date): Promise<void> {
      await redraw(id, now);
    },

    /** The same with those of the last days: what is older nobody scrolls back to. */
    async redrawLately(id: ProspectId, now: Date): Promise<void> {
      await redraw(id, now, gt(deliveries.id, firstIdAt(new Date(now.getTime() - lately)) as DeliveryId));
    },

    /** Has one nudge of theirs drawn anew by the clock's next round. */
    async redraw(id: DeliveryId, to: UserId, now: Date): Promise<void> {
      const mine = and(eq(deliveries.workspace, workspace), eq(deliveries.id, id), eq(deliveries.to, to));
      await tx
        .update(deliveries)
        .set({ redrawAt: now })
        .where(and(mine, eq(deliveries.state, 'sent')));
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
