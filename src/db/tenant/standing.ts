import { and, desc, eq, isNull, notExists, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { Tx } from '../client.ts';
import { entries } from '../schema.ts';

/** Reads entries of a workspace that still stand, neither taken back nor an undo themselves; the newest first. */
export function standingIn(tx: Tx, workspace: WorkspaceId) {
  const undo = alias(entries, 'undo');
  const taken = tx
    .select({ id: undo.id })
    .from(undo)
    .where(and(eq(undo.workspace, entries.workspace), eq(undo.undoes, entries.id)));
  const standing = and(eq(entries.workspace, workspace), isNull(entries.undoes), notExists(taken));
  return (...which: SQL[]) =>
    tx
      .select(fields)
      .from(entries)
      .where(and(standing, ...which))
      .orderBy(desc(entries.id));
}

const fields = {
  id: entries.id,
  at: entries.at,
  actor: entries.actor,
  prospect: entries.prospect,
  what: entries.what,
  before: entries.before,
  undoes: entries.undoes,
  batch: entries.batch,
};
