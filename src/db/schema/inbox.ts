import { foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { DraftContent, SheetContent } from '../../domain/draft.ts';
import type { DraftId } from '../../domain/ids.ts';
import { instant, user, workspace } from './columns.ts';
import { workspaces } from './workspaces.ts';

/** What was already taken, with the answer it got: the same command delivered twice writes once and answers the same. */
export const inbox = pgTable(
  'inbox',
  { workspace: workspace(), key: text('key').notNull(), at: instant('at').notNull(), answer: jsonb('answer').$type<unknown>() },
  (t) => [
    // Without a reference: the first thing a new workspace sends is taken before the workspace is known.
    primaryKey({ columns: [t.workspace, t.key] }),
    index('inbox_at').on(t.at),
  ],
);

/** Words that wait, for a day, for one more press: which Acme, which day, really. And worksheets left half-way. */
export const drafts = pgTable(
  'drafts',
  {
    workspace: workspace(),
    id: uuid('id').$type<DraftId>().notNull(),
    owner: user('owner_id').notNull(),
    content: jsonb('content').$type<DraftContent | SheetContent>().notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.id] }),
    foreignKey({ columns: [t.workspace], foreignColumns: [workspaces.id] }),
    index('drafts_expire').on(t.expiresAt),
  ],
);
