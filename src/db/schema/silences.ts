import { foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { day, prospect, user, workspace } from './columns.ts';
import { workspaces } from './workspaces.ts';

/**
 * The silence agreed with a not now, for the whole team until its day. Kept as keyed hashes of names, like a stop, so that
 * it holds for somebody who was removed, renamed or forgotten.
 */
export const silences = pgTable(
  'silences',
  {
    workspace: workspace(),
    hash: text('hash').notNull(),
    /** The prospect it was agreed with; an id of nobody once they were forgotten, that keeps its rows together. */
    holder: prospect('holder_id').notNull(),
    until: day('until').notNull(),
    /** Whose prospect they are, or last were: the one to ask. */
    owner: user('owner_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.hash, t.holder] }),
    foreignKey({ columns: [t.workspace], foreignColumns: [workspaces.id] }),
    index('silences_holder').on(t.workspace, t.holder),
    index('silences_until').on(t.until),
  ],
);
