import { eq, sql } from 'drizzle-orm';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { Db } from '../client.ts';
import { workspaces } from '../schema.ts';

/** Holding a workspace's pace back. A claim spends it. */
export function pace(db: Db) {
  return {
    /** Nothing of this workspace is said for so long. */
    async pause(workspace: WorkspaceId, seconds: number, now: Date): Promise<void> {
      const until = new Date(now.getTime() + seconds * 1_000).toISOString();
      await db
        .update(workspaces)
        .set({ sendAfter: sql`greatest(${workspaces.sendAfter}, ${until})` })
        .where(eq(workspaces.id, workspace));
    },
  };
}
