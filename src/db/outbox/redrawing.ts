import { and, eq, sql } from 'drizzle-orm';
import type { DeliveryContent } from '../../domain/delivery.ts';
import type { ChannelId, DeliveryId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Db } from '../client.ts';
import { deliveries } from '../schema.ts';

/** Drawing anew what was said. */
export function redrawing(db: Db) {
  return {
    /**
     * Takes up to `most` of what was said and is not true any more: somebody in it was forgotten, or something was typed about
     * them. Every workspace in turn. What is not `redrawn` comes again in a minute, behind the others.
     */
    async toRedraw(now: Date, most: number): Promise<Redrawing[]> {
      const at = sql`${now.toISOString()}::timestamptz`;
      const due = sql`redraw_at <= ${at} and state not in ('pending', 'sending')`;
      const rows = await db.execute<RedrawingRow>(sql`
        update deliveries set redraw_at = ${at} + interval '1 minute'
        from (
          select workspace_id, id, row_number() over (partition by workspace_id order by redraw_at) as turn, redraw_at
          from deliveries join workspaces using (workspace_id) where ${due} and disabled is null
          order by turn, redraw_at limit ${most}
        ) taken
        where deliveries.workspace_id = taken.workspace_id and deliveries.id = taken.id and deliveries.redraw_at <= ${at}
        returning deliveries.workspace_id, deliveries.id, to_id, content, channel, ts, deliveries.redraw_at`);
      return rows.map(({ workspace_id, to_id, redraw_at, ...row }) => {
        return { ...row, workspace: workspace_id, to: to_id, redrawAt: new Date(redraw_at) };
      });
    },

    /** It was drawn anew, unless that was asked for once more since it was taken. */
    async redrawn({ workspace, id, redrawAt }: Pick<Redrawing, 'workspace' | 'id' | 'redrawAt'>): Promise<void> {
      await db
        .update(deliveries)
        .set({ redrawAt: null })
        .where(and(eq(deliveries.workspace, workspace), eq(deliveries.id, id), eq(deliveries.redrawAt, redrawAt)));
    },
  };
}

/** A message to be drawn anew. */
export interface Redrawing {
  readonly workspace: WorkspaceId;
  readonly id: DeliveryId;
  readonly to: UserId | null;
  /** Null, like the two after it, where there is nothing to draw, or nothing to draw it in. */
  readonly content: DeliveryContent | null;
  readonly channel: ChannelId | null;
  readonly ts: string | null;
  /** Until then nobody else takes it. */
  readonly redrawAt: Date;
}

type RedrawingRow = Omit<Redrawing, 'workspace' | 'to' | 'redrawAt'> & {
  readonly workspace_id: WorkspaceId;
  readonly to_id: UserId | null;
  readonly redraw_at: string;
};
