import { and, eq, sql } from 'drizzle-orm';
import { beforeOf, type Change } from '../../domain/changes/change.ts';
import type { RepCalendar } from '../../domain/due.ts';
import type { BatchId, EntryId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Rhythms } from '../../domain/rhythm.ts';
import type { Tx } from '../client.ts';
import { insertMany } from '../insert-many.ts';
import { entries, prospects, steps } from '../schema.ts';
import { dueness } from './dueness.ts';

export interface Batch {
  readonly id: BatchId;
  readonly actor: UserId;
  readonly at: Date;
  readonly rhythms: Rhythms;
  readonly calendar: RepCalendar;
  newId<Id extends string>(): Id;
}

/** Many new prospects at once, as one batch that one undo takes back. */
export function bulkIn(tx: Tx, workspace: WorkspaceId) {
  return {
    /** Writes additions exactly as if each had been typed. None of them may exist yet. */
    async add(changes: readonly Change[], { id: batch, actor, at, rhythms, calendar, newId }: Batch): Promise<void> {
      const rows = changes.map(({ after }) => {
        const { planned: _planned, ...row } = after;
        return {
          ...row,
          workspace,
          revision: 1,
          contacts: [...row.contacts],
          tried: [...row.tried],
          ...dueness(after, rhythms, calendar),
        };
      });
      await insertMany(tx, prospects, rows);
      await insertMany(
        tx,
        steps,
        changes.flatMap((change) => change.steps.map(({ is }) => ({ workspace, ...is }))),
      );
      const written = changes.map((change) => ({
        id: newId<EntryId>(),
        prospect: change.after.id,
        what: change.what,
        before: beforeOf(change),
      }));
      await insertMany(
        tx,
        entries,
        written.map((entry) => ({ ...entry, workspace, at, actor, batch, undoes: null })),
      );
    },

    /** Takes a whole batch back, less those somebody has acted on since. Returns how many went and how many stayed. */
    async undo(batch: BatchId, actor: UserId, at: Date): Promise<{ readonly gone: number; readonly kept: number }> {
      const mine = and(eq(entries.workspace, workspace), eq(entries.batch, batch), sql`${entries.undoes} is null`);
      const all = await tx.select({ id: entries.id, prospect: entries.prospect }).from(entries).where(mine);
      // One statement, whatever the size: the three changes are the same transaction's, and each sees the same people.
      const gone = await tx.execute<{ id: string }>(sql`
        with untouched as (
          select e.id, e.prospect_id from entries e
          where e.workspace_id = ${workspace} and e.batch_id = ${batch} and e.undoes is null
            and not exists (
              select 1 from entries later
              where later.workspace_id = e.workspace_id and later.prospect_id = e.prospect_id and later.id <> e.id
            )
        ), voided as (
          update steps set state = 'void' from untouched
          where steps.workspace_id = ${workspace} and steps.prospect_id = untouched.prospect_id
        ), removed as (
          update prospects set removed = true, next_nudge_at = null, quiet_on = null, revision = revision + 1 from untouched
          where prospects.workspace_id = ${workspace} and prospects.id = untouched.prospect_id
        )
        insert into entries (workspace_id, id, at, actor_id, prospect_id, what, undoes)
        select ${workspace}, gen_random_uuid(), ${at.toISOString()}, ${actor}, prospect_id, '{"kind":"undone","what":"added"}'::jsonb, id
        from untouched returning id`);
      return { gone: gone.length, kept: all.length - gone.length };
    },
  };
}
