import { and, asc, eq, getTableColumns, gt, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { UserId, WorkspaceId } from '../domain/ids.ts';
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
  /** What is one rep's: their people, with all that anybody logged about them, and what they logged about nobody. */
  of(rep: UserId): SQL | undefined;
}

const helpedBy = (rep: UserId): SQL =>
  sql`(select ${prospects.workspace}, ${prospects.id} from ${prospects} where ${prospects.owner} = ${rep})`;

const tables: readonly Exported[] = [
  { name: 'people', table: people, workspace: people.workspace, key: people.user, of: (rep) => eq(people.user, rep) },
  {
    name: 'prospects',
    table: prospects,
    workspace: prospects.workspace,
    key: prospects.id,
    of: (rep) => eq(prospects.owner, rep),
  },
  {
    name: 'steps',
    table: steps,
    workspace: steps.workspace,
    key: steps.id,
    of: (rep) => sql`(${steps.workspace}, ${steps.prospect}) in ${helpedBy(rep)}`,
  },
  {
    name: 'entries',
    table: entries,
    workspace: entries.workspace,
    key: entries.id,
    without: 'before',
    of: (rep) =>
      or(
        sql`(${entries.workspace}, ${entries.prospect}) in ${helpedBy(rep)}`,
        and(isNull(entries.prospect), eq(entries.actor, rep)),
      ),
  },
];

/**
 * Hands everything of a workspace that is its people's, or one rep's alone, to `read`, table by table. All of it is one
 * snapshot: a step never names a prospect that is not among them.
 */
export function everythingOf<T>(
  db: Db,
  workspace: WorkspaceId,
  read: (tables: readonly TableRows[]) => Promise<T>,
  whose: UserId | null = null,
): Promise<T> {
  return db.transaction(
    async (tx) =>
      read(
        tables.map(({ name, table, workspace: wall, key, without, of }) => {
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
                  .where(and(eq(wall, workspace), whose ? of(whose) : undefined, after))
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
