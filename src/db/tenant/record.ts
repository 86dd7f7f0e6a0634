import { and, eq } from 'drizzle-orm';
import { heededKeys, heedsAnew, reaching, silenceMoved } from '../../domain/agreed-silence.ts';
import { beforeOf, type Change } from '../../domain/changes/change.ts';
import type { RepCalendar } from '../../domain/due.ts';
import type { BatchId, EntryId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Rhythms } from '../../domain/rhythm.ts';
import type { Tx } from '../client.ts';
import { entries, prospects, steps } from '../schema.ts';
import { dueness } from './dueness.ts';
import { Overtaken } from './overtaken.ts';
import { prospectsIn } from './prospects.ts';
import { reachAnew } from './reach.ts';
import { silencesIn } from './silences.ts';

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

/**
 * Writes a change, its steps and its log entry, in one round trip, and returns the prospect as they are now. A change
 * of the silence agreed with them, and one that brings them under others' silence, takes a few more.
 */
export function recordIn(tx: Tx, workspace: WorkspaceId) {
  const silences = silencesIn(tx, workspace);
  return async (change: Change, { id, actor, at, rhythms, calendar, undoes, batch }: About): Promise<Prospect> => {
    const moved = silenceMoved(change);
    const [, namesakes, found] = await Promise.all([
      moved && silences.hold(),
      moved && prospectsIn(tx, workspace).withKeys(moved),
      heedsAnew(change) ? silences.among(heededKeys(change.after)) : null,
    ]);
    const silentUntil = found ? (reaching(change.after, found)?.until ?? null) : change.after.silentUntil;
    const after = { ...change.after, silentUntil, revision: (change.before?.revision ?? 0) + 1 };
    const { planned: _planned, ...row } = after;
    const values = {
      ...row,
      workspace,
      contacts: [...row.contacts],
      tried: [...row.tried],
      agreedKeys: row.agreedKeys && [...row.agreedKeys],
      ...dueness(after, rhythms, calendar),
    };
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
      moved && silences.keep(after),
    ]);
    if (written.length === 0) throw new Overtaken();
    if (namesakes)
      await reachAnew(
        tx,
        workspace,
        rhythms,
        namesakes.filter((other) => other.id !== after.id),
      );
    return after;
  };
}
