import { and, eq, gt, sql } from 'drizzle-orm';
import type { Sheet } from '../../domain/coach/worksheet.ts';
import type { DraftContent } from '../../domain/draft.ts';
import type { DraftId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Tx } from '../client.ts';
import { drafts, inbox } from '../schema.ts';
import { withCommit } from '../one-go.ts';
import { slots, worded } from '../worded.ts';

type Row = typeof inbox.$inferSelect;
const given = slots(inbox);
const taking = worded<Omit<Row, 'answer'>, { key: string }[]>((db) =>
  db
    .insert(inbox)
    .values({ workspace: given.workspace, key: given.key, at: given.at })
    .onConflictDoNothing()
    .returning({ key: inbox.key }),
);
const keepingAnswer = worded<Omit<Row, 'at'>, unknown>((db) =>
  db
    .update(inbox)
    .set({ answer: given.answer })
    .where(and(eq(inbox.workspace, given.workspace), eq(inbox.key, given.key))),
);

/** Each thing Slack delivers is taken once; the second time it gets the first one's answer. */
export function inboxIn(tx: Tx, workspace: WorkspaceId) {
  const one = (key: string) => and(eq(inbox.workspace, workspace), eq(inbox.key, key));
  return {
    /** True for the first to come with this key. Another waits here until the first one's transaction has ended. */
    async take(key: string, now: Date): Promise<boolean> {
      return (await taking(tx, { workspace, key, at: now })).length === 1;
    },

    /** The last thing a transaction does. */
    keepAnswer(key: string, answer: unknown): void {
      withCommit(keepingAnswer(tx, { workspace, key, answer }));
    },

    /** Nothing came of it: the same may be sent again. */
    async release(key: string): Promise<void> {
      await tx.delete(inbox).where(one(key));
    },

    async answer(key: string): Promise<unknown> {
      const [row] = await tx.select({ answer: inbox.answer }).from(inbox).where(one(key));
      return row?.answer;
    },
  };
}

/** What waits for its author: commands, for one more press, and a worksheet left half-way. */
export function draftsIn(tx: Tx, workspace: WorkspaceId) {
  const one = (id: DraftId, owner: UserId) => and(eq(drafts.workspace, workspace), eq(drafts.id, id), eq(drafts.owner, owner));
  const sheetOf = (owner: UserId) =>
    and(eq(drafts.workspace, workspace), eq(drafts.owner, owner), sql`${drafts.content} ? 'sheet'`);
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
      return row && 'typed' in row.content ? row.content : null;
    },

    /** Keeps a worksheet as it stands, in place of one left before. */
    async keepSheet(id: DraftId, owner: UserId, sheet: Sheet, expiresAt: Date): Promise<void> {
      await this.dropSheet(owner);
      await tx.insert(drafts).values({ workspace, id, owner, content: { sheet }, expiresAt });
    },

    async sheet(owner: UserId, now: Date): Promise<Sheet | null> {
      const [row] = await tx
        .select({ content: drafts.content })
        .from(drafts)
        .where(and(sheetOf(owner), gt(drafts.expiresAt, now)));
      return row && 'sheet' in row.content ? row.content.sheet : null;
    },

    async dropSheet(owner: UserId): Promise<void> {
      await tx.delete(drafts).where(sheetOf(owner));
    },
  };
}
