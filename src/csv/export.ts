import { setImmediate } from 'node:timers/promises';
import { type Cell, writeCsv, writeRows } from './write.ts';

/** One thing of the log as plain values; a list is written into one cell. */
export type ExportRow = Readonly<Record<string, Cell | readonly string[]>>;

export interface Exported {
  /** One CSV file for each table: `prospects.csv`. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The same rows as one JSON object, table by table. Instants are ISO 8601 in UTC. */
  readonly json: string;
}

/** Rows written before others get their turn. */
const rowsInOneGo = 500;

/** Everything as CSV and as JSON. Columns stand in the order the rows first name them; a table without rows is an empty file. */
export async function exportTables(tables: Readonly<Record<string, readonly ExportRow[]>>): Promise<Exported> {
  const files: { name: string; text: string }[] = [];
  for (const [name, rows] of Object.entries(tables)) files.push({ name: `${name}.csv`, text: await csvOf(rows) });
  return { files, json: `${JSON.stringify(tables, null, 2)}\n` };
}

async function csvOf(rows: readonly ExportRow[]): Promise<string> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (columns.length === 0) return '';
  const slices = [writeCsv(columns, [])];
  for (let at = 0; at < rows.length; at += rowsInOneGo) {
    const slice = rows.slice(at, at + rowsInOneGo);
    slices.push(writeRows(slice.map((row) => columns.map((column) => cellOf(Object.hasOwn(row, column) ? row[column] : null)))));
    await setImmediate();
  }
  return slices.join('');
}

function cellOf(value: ExportRow[string]): Cell {
  return isList(value) ? value.join('; ') : value;
}

// `Array.isArray` does not see a readonly list.
function isList(value: ExportRow[string]): value is readonly string[] {
  return Array.isArray(value);
}
