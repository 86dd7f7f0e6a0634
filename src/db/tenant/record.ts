import { and, eq } from 'drizzle-orm';
import { beforeOf, type Change } from '../../domain/changes/change.ts';
import type { RepCalendar } from '../../domain/due.ts';
import type { BatchId, EntryId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Rhythms } from '../../domain/rhythm.ts';
import type { Tx } from '../client.ts';
import { entries, prospects, steps } from '../schema.ts';
import { dueness } from './dueness.ts';
import { Overtaken } from './overtaken.ts';

/** What goes into the log beside the change itself. */
export interface About {
  readonly id: EntryId;
  readonly actor: UserId;
  readonly at: Date;
  readonly rhythms: Rhythms;
  /** The days of whoever owns the prospect after the change. */
  readonly calendar: RepCalendar;
  readonly undoes?: EntryId;
  readonly batch?: BatchId;
}

/** Writes a change, its steps and its log entry, in one round trip. */
export function recordIn(tx: Tx, workspace: WorkspaceId) {
  return async (change: Change, { id, actor, at, rhythms, calendar, undoes, batch }: About): Promise<void> => {
    const { planned: _planned, ...columns } = change.after;
    const revision = (change.before?.revision ?? 0) + 1;
    const row = { ...columns, workspace, revision, contacts: [...columns.contacts], tried: [...columns.tried] };
    const values = { ...row, ...dueness(change.after, rhythms, calendar) };
    const mine = and(eq(prospects.workspace, workspace), eq(prospects.id, row.id));
    const [written] = await Promise.all([
      change.before
        ? tx
            .update(prospects)
            .set(values)
            .where(and(mine, eq(prospects.revision, change.before.revision)))
            .returning({ id: prospects.id })
        : tx.insert(prospects).values(values).returning({ id: prospects.id }),
      // In order: the planned step that goes must make room before the one that comes.
      ...change.steps.map(({ was, is }) =>
        was
          ? tx
              .update(steps)
              .set(is)
              .where(and(eq(steps.workspace, workspace), eq(steps.id, is.id)))
          : tx.insert(steps).values({ workspace, ...is }),
      ),
      tx.insert(entries).values({
        workspace,
        id,
        at,
        actor,
        prospect: row.id,
        what: change.what,
        before: beforeOf(change),
        undoes: undoes ?? null,
        batch: batch ?? null,
      }),
    ]);
    if (written.length === 0) throw new Overtaken();
  };
}
