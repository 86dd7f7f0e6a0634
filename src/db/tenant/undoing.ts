import { and, eq, gt, isNotNull, isNull, notExists, notInArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type Entry, neverUndone } from '../../domain/entry.ts';
import type { BatchId, EntryId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Tx } from '../client.ts';
import { entries } from '../schema.ts';
import { standingIn } from './standing.ts';

/** What an `undo` goes back through. What is left of somebody forgotten has nothing to go back to. */
export function undoingIn(tx: Tx, workspace: WorkspaceId) {
  const standing = standingIn(tx, workspace);
  const later = alias(entries, 'later');
  const back = alias(entries, 'back');
  const takenBack = tx
    .select({ id: back.id })
    .from(back)
    .where(and(eq(back.workspace, later.workspace), eq(back.undoes, later.id)));
  const changedSince = tx
    .select({ id: later.id })
    .from(later)
    .where(
      and(
        eq(later.workspace, entries.workspace),
        eq(later.prospect, entries.prospect),
        gt(later.id, entries.id),
        isNull(later.undoes),
        notExists(takenBack),
      ),
    );
  const mine = (actor: UserId) => and(eq(entries.actor, actor), isNotNull(entries.prospect), isNotNull(entries.before))!;

  return {
    /** My newest entry that may be taken back: nobody changed that prospect since, and it is none of `except`. */
    async next(actor: UserId, except: readonly EntryId[]): Promise<Entry | null> {
      const kind = sql<string>`${entries.what}->>'kind'`;
      const [entry] = await standing(
        mine(actor),
        notInArray(kind, [...neverUndone]),
        notExists(changedSince),
        ...(except.length ? [notInArray(entries.id, [...except])] : []),
      ).limit(1);
      return entry ?? null;
    },

    /** Mine that were written as one thing, the latest first. */
    together: (actor: UserId, batch: BatchId): Promise<Entry[]> => standing(mine(actor), eq(entries.batch, batch)).execute(),

    /** My entries that an undo of the one before them passes over, the latest first; without one, all of mine. */
    passed: (actor: UserId, after: EntryId | null, most: number): Promise<Entry[]> =>
      standing(mine(actor), ...(after ? [gt(entries.id, after)] : [])).limit(most),
  };
}
