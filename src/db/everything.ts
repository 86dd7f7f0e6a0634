import { and, asc, eq, getTableColumns, gt } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Db } from './client.ts';
import { entries, people, prospects, steps } from './schema.ts';

const rowsAtOnce = 2_000;

/** One table of a workspace. `pages` reads its rows in the order of their key, some thousand at a time. */
export interface TableRows {
  readonly name: string;
  readonly columns: readonly string[];
  pages(): AsyncGenerator<readonly Readonly<Record<string, unknown>>[]>;
}

interface Exported {
  readonly name: string;
  readonly table: PgTable;
  readonly workspace: PgColumn;
  readonly key: PgColumn;
  /** What only undo needs: every word in it stands in an older entry, too. */
  readonly without?: string;
}

const tables: readonly Exported[] = [
  { name: 'people', table: people, workspace: people.workspace, key: people.user },
  { name: 'prospects', table: prospects, workspace: prospects.workspace, key: prospects.id },
  { name: 'steps', table: steps, workspace: steps.workspace, key: steps.id },
  { name: 'entries', table: entries, workspace: entries.workspace, key: entries.id, without: 'before' },
];

/**
 * Hands everything of a workspace that is its people's to `read`, table by table. All of it is one snapshot: a step never
 * names a prospect that is not among them.
 */
export function everythingOf<T>(db: Db, workspace: WorkspaceId, read: (tables: readonly TableRows[]) => Promise<T>): Promise<T> {
  return db.transaction(
    async (tx) =>
      read(
        tables.map(({ name, table, workspace: wall, key, without }) => {
          const columns = Object.fromEntries(Object.entries(getTableColumns(table)).filter(([column]) => column !== without));
          const field = Object.keys(columns).find((column) => columns[column] === key) ?? '';
          return {
            name,
            columns: Object.keys(columns),
            async *pages() {
              for (let last: unknown; ;) {
                const after = last === undefined ? undefined : gt(key, last);
                const from = tx.select(columns).from(table);
                const page = await from
                  .where(and(eq(wall, workspace), after))
                  .orderBy(asc(key))
                  .limit(rowsAtOnce);
                if (page.length) yield page;
                if (page.length < rowsAtOnce) return;
                last = page.at(-1)?.[field];
              }
            },
          };
        }),
      ),
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}
