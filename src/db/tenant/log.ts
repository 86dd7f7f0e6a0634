import { and, eq, isNotNull } from 'drizzle-orm';
import { beforeOf, type Change } from '../../domain/changes/change.ts';
import type { RepCalendar } from '../../domain/due.ts';
import type { Entry, What } from '../../domain/entry.ts';
import type { BatchId, EntryId, ProspectId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Rhythms } from '../../domain/rhythm.ts';
import type { Tx } from '../client.ts';
import { entries, prospects, steps } from '../schema.ts';
import { dueness } from './dueness.ts';
import { standingIn } from './standing.ts';

/** What goes into the log beside the change itself. */
export interface Record {
  readonly id: EntryId;
  readonly actor: UserId;
  readonly at: Date;
  readonly rhythms: Rhythms;
  /** The days of whoever owns the prospect after the change. */
  readonly calendar: RepCalendar;
  readonly undoes?: EntryId;
  readonly batch?: BatchId;
}

/** Somebody else changed the prospect between our reading and our writing: the whole transaction must run again. */
class Overtaken extends Error {
  readonly code = '40001';
}

/** The append-only log and, with every entry, the state it leads to. */
export function logIn(tx: Tx, workspace: WorkspaceId) {
  const here = eq(entries.workspace, workspace);
  const found = standingIn(tx, workspace);

  return {
    /** Writes a change, its steps and its log entry, in one round trip. */
    async record(change: Change, { id, actor, at, rhythms, calendar, undoes, batch }: Record): Promise<void> {
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
      if (written.length === 0) throw new Overtaken('the prospect was changed meanwhile');
    },

    /** An entry about the team or a rep rather than a prospect. */
    async note(what: What, { id, actor, at }: Pick<Record, 'id' | 'actor' | 'at'>): Promise<void> {
      await tx.insert(entries).values({ workspace, id, at, actor, what });
    },

    /** What happened with somebody, the newest first, less what was taken back. */
    async story(prospect: ProspectId, limit: number): Promise<Entry[]> {
      return found(eq(entries.prospect, prospect)).limit(limit);
    },

    /** The newest entry about somebody that still stands, whoever wrote it. */
    async lastAbout(prospect: ProspectId): Promise<Entry | null> {
      const [entry] = await found(eq(entries.prospect, prospect)).limit(1);
      return entry ?? null;
    },

    /** My newest entry about anybody that still stands. What is left of somebody forgotten has nothing to go back to. */
    async lastBy(actor: UserId): Promise<Entry | null> {
      const [entry] = await found(eq(entries.actor, actor), isNotNull(entries.prospect), isNotNull(entries.before)).limit(1);
      return entry ?? null;
    },

    async get(id: EntryId): Promise<Entry | null> {
      const [entry] = await found(eq(entries.id, id));
      return entry ?? null;
    },

    /** True for an entry of mine that was taken back. */
    async wasUndone(id: EntryId, actor: UserId): Promise<boolean> {
      const rows = await tx
        .select({ id: entries.id })
        .from(entries)
        .where(and(here, eq(entries.undoes, id), eq(entries.actor, actor)));
      return rows.length > 0;
    },

    /** What one import wrote and still stands, the newest first. */
    async ofBatch(batch: BatchId): Promise<Entry[]> {
      return found(eq(entries.batch, batch));
    },
  };
}
