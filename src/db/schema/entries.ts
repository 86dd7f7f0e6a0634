import { foreignKey, index, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { Before, What } from '../../domain/entry.ts';
import type { BatchId, EntryId } from '../../domain/ids.ts';
import { instant, prospect, user, workspace } from './columns.ts';
import { prospects } from './prospects.ts';

/**
 * The log. Rows are only ever added: an undo is a new row that names the one it takes back. A trigger
 * (migrations) refuses to change or delete a row, except for `forget`, which says so in its transaction.
 */
export const entries = pgTable(
  'entries',
  {
    workspace: workspace(),
    /** UUIDv7: in order of their writing. */
    id: uuid('id').$type<EntryId>().notNull(),
    at: instant('at').notNull(),
    actor: user('actor_id').notNull(),
    prospect: prospect('prospect_id'),
    what: jsonb('what').$type<What>().notNull(),
    /** What an undo puts back. */
    before: jsonb('before').$type<Before>(),
    undoes: uuid('undoes').$type<EntryId>(),
    batch: uuid('batch_id').$type<BatchId>(),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.id] }),
    foreignKey({ columns: [t.workspace, t.prospect], foreignColumns: [prospects.workspace, prospects.id] }),
    foreignKey({ columns: [t.workspace, t.undoes], foreignColumns: [t.workspace, t.id] }),
    index('entries_story').on(t.workspace, t.prospect, t.id),
    index('entries_mine').on(t.workspace, t.actor, t.id),
    index('entries_undone')
      .on(t.workspace, t.undoes)
      .where(sql`undoes is not null`),
    index('entries_batch')
      .on(t.workspace, t.batch)
      .where(sql`batch_id is not null`),
  ],
);
