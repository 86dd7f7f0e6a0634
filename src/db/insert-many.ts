import { getTableColumns, sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { Tx } from './client.ts';

/** Rows sent in one statement: a megabyte or so, put together before others get their turn. */
const rowsAtOnce = 1_000;

/**
 * Inserts many whole rows (no column is left to its default). They travel as one JSON parameter a slice: a statement
 * with a placeholder for each value takes a hundred times longer to build than to run.
 */
export async function insertMany<Table extends PgTable>(
  tx: Pick<Tx, 'execute'>,
  table: Table,
  rows: readonly Required<Table['$inferInsert']>[],
): Promise<void> {
  const columns = Object.entries(getTableColumns(table));
  const { name } = getTableConfig(table);
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const slice = rows
      .slice(from, from + rowsAtOnce)
      .map((row) => Object.fromEntries(columns.map(([field, column]) => [column.name, Reflect.get(row, field) ?? null])));
    await tx.execute(
      sql`insert into ${table} select * from jsonb_populate_recordset(null::${sql.identifier(name)}, ${JSON.stringify(slice)}::jsonb)`,
    );
  }
}
