import { foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant, prospect, user, workspace } from './columns.ts';
import { workspaces } from './workspaces.ts';

/**
 * Do not contact, for the whole team. Kept as a keyed hash of the name key, so that it also holds for a person
 * who was forgotten and of whom nothing else may remain.
 */
export const stops = pgTable(
  'stops',
  {
    workspace: workspace(),
    hash: text('hash').notNull(),
    /** Null once the person was forgotten. */
    prospect: prospect('prospect_id'),
    by: user('by_id').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.hash] }),
    foreignKey({ columns: [t.workspace], foreignColumns: [workspaces.id] }),
  ],
);
