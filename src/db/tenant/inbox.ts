import { and, eq, gt } from 'drizzle-orm';
import type { DraftContent } from '../../domain/draft.ts';
import type { DraftId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Tx } from '../client.ts';
import { drafts, inbox } from '../schema.ts';

/** Each thing Slack delivers is taken once; the second time it gets the first one's answer. */
export function inboxIn(tx: Tx, workspace: WorkspaceId) {
  const one = (key: string) => and(eq(inbox.workspace, workspace), eq(inbox.key, key));
  return {
    /** True for the first to come with this key. Another waits here until the first one's transaction has ended. */
    async take(key: string, now: Date): Promise<boolean> {
      const taken = await tx
        .insert(inbox)
        .values({ workspace, key, at: now })
        .onConflictDoNothing()
        .returning({ key: inbox.key });
      return taken.length === 1;
    },

    async keepAnswer(key: string, answer: unknown): Promise<void> {
      await tx.update(inbox).set({ answer }).where(one(key));
    },

    async answer(key: string): Promise<unknown> {
      const [row] = await tx.select({ answer: inbox.answer }).from(inbox).where(one(key));
      return row?.answer;
    },
  };
}

/** Commands that wait, for a day, for one more press by whoever typed them. */
export function draftsIn(tx: Tx, workspace: WorkspaceId) {
  const one = (id: DraftId, owner: UserId) => and(eq(drafts.workspace, workspace), eq(drafts.id, id), eq(drafts.owner, owner));
  return {
    async keep(id: DraftId, owner: UserId, content: DraftContent, expiresAt: Date): Promise<void> {
      await tx.insert(drafts).values({ workspace, id, owner, content, expiresAt });
    },

    /** Takes the draft away with it: the same press again finds nothing. Null when it is gone, old or somebody else's. */
    async take(id: DraftId, owner: UserId, now: Date): Promise<DraftContent | null> {
      const [row] = await tx
        .delete(drafts)
        .where(and(one(id, owner), gt(drafts.expiresAt, now)))
        .returning();
      return row?.content ?? null;
    },
  };
}
