import { sql } from 'drizzle-orm';
import type { Desk } from './desk.ts';

/** Every table as text, row by row, of this test’s workspace. */
export async function dumpOf(desk: Desk): Promise<string> {
  const tables = await desk.db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const rows = [];
  for (const { name } of tables)
    rows.push(
      ...(await desk.db.execute<{ row: string }>(
        sql`select t::text as row from ${sql.identifier(name)} t where workspace_id = ${desk.workspace}`,
      )),
    );
  return rows.map(({ row }) => row).join('\n');
}
