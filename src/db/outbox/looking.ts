import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { ChannelId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Db } from '../client.ts';
import { deliveries } from '../schema.ts';

/** Where to look for a message whose answer was lost. */
export function looking(db: Db) {
  return {
    /** The direct message with somebody, as Slack named it when a nudge of theirs was said; null when none was. */
    async nudgedIn(workspace: WorkspaceId, user: UserId): Promise<ChannelId | null> {
      const theirs = and(eq(deliveries.workspace, workspace), eq(deliveries.to, user), eq(deliveries.kind, 'nudge'));
      const [row] = await db
        .select({ channel: deliveries.channel })
        .from(deliveries)
        .where(and(theirs, isNotNull(deliveries.channel)))
        .orderBy(desc(deliveries.period))
        .limit(1);
      return row?.channel ?? null;
    },
  };
}
