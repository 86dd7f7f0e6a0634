import { and, eq } from 'drizzle-orm';
import { heededKeys, heedsAnew, reaching, silenceMoved } from '../../domain/agreed-silence.ts';
import { beforeOf, type Change } from '../../domain/changes/change.ts';
import type { RepCalendar } from '../../domain/due.ts';
import type { BatchId, EntryId, ProspectId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Rhythms } from '../../domain/rhythm.ts';
import type { Tx } from '../client.ts';
import { entries, prospects, steps } from '../schema.ts';
import { slot, slots, worded } from '../worded.ts';
import { dueness } from './dueness.ts';
import { Overtaken } from './overtaken.ts';
import { prospectsIn } from './prospects.ts';
import { reachAnew } from './reach.ts';
import { silencesIn } from './silences.ts';

type Row = typeof prospects.$inferInsert;
const given = slots(prospects);
const updating = worded<Row & { was: number }, { id: ProspectId }[]>((db) =>
  db
    .update(prospects)
    .set(given)
    .where(
      and(
        eq(prospects.workspace, given.workspace),
        eq(prospects.id, given.id),
        eq(prospects.revision, slot(prospects.revision, 'was')),
      ),
    )
    .returning({ id: prospects.id }),
);
const inserting = worded<Row, { id: ProspectId }[]>((db) => db.insert(prospects).values(given).returning({ id: prospects.id }));
const givenStep = slots(steps);
const insertingStep = worded<typeof steps.$inferInsert, unknown>((db) => db.insert(steps).values(givenStep));
const updatingStep = worded<typeof steps.$inferInsert, unknown>((db) =>
  db
    .update(steps)
    .set(givenStep)
    .where(and(eq(steps.workspace, givenStep.workspace), eq(steps.id, givenStep.id))),
);
const insertingEntry = worded<typeof entries.$inferInsert, unknown>((db) => db.insert(entries).values(slots(entries)));

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
    const [written] = await Promise.all([
      change.before ? updating(tx, { ...values, was: change.before.revision }) : inserting(tx, values),
      // In order: the planned step that goes must make room before the one that comes.
      ...change.steps.map(({ was, is }) => (was ? updatingStep : insertingStep)(tx, { workspace, ...is })),
      insertingEntry(tx, {
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
