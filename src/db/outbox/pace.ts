import { eq, sql } from 'drizzle-orm';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { Sending } from '../../domain/sending.ts';
import type { Db } from '../client.ts';
import { workspaces } from '../schema.ts';

/** Holding a workspace's pace back. A claim spends it. */
export function pace(db: Db, { gatherSeconds }: Pick<Sending, 'gatherSeconds'>) {
  return {
    /** Nothing of this workspace is said for so long. */
    async pause(workspace: WorkspaceId, seconds: number, now: Date): Promise<void> {
      // Places that begin before the end, so that they have gathered at the end.
      const from = new Date(now.getTime() + (seconds - gatherSeconds) * 1_000).toISOString();
      await db
        .update(workspaces)
        .set({ sendAfter: sql`greatest(${workspaces.sendAfter}, ${from})` })
        .where(eq(workspaces.id, workspace));
    },
  };
}
