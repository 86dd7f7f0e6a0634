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
  const slices = [csvHead(columns)];
  for (let at = 0; at < rows.length; at += rowsInOneGo) {
    slices.push(csvLines(columns, rows.slice(at, at + rowsInOneGo)));
    await setImmediate();
  }
  return slices.join('');
}

/** How a CSV file of these columns begins. */
export function csvHead(columns: readonly string[]): string {
  return writeCsv(columns, []);
}

/** Rows to put below `csvHead` of the same columns; what a row does not have is an empty cell. */
export function csvLines(columns: readonly string[], rows: readonly ExportRow[]): string {
  return writeRows(rows.map((row) => columns.map((column) => cellOf(Object.hasOwn(row, column) ? row[column] : null))));
}

/** A row of any table: what has parts of its own is written into its cell as JSON. */
export function flat(row: Readonly<Record<string, unknown>>): ExportRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, isObject(value) ? JSON.stringify(value) : (value as ExportRow[string])]),
  );
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

function cellOf(value: ExportRow[string]): Cell {
  return isList(value) ? value.join('; ') : value;
}

// `Array.isArray` does not see a readonly list.
function isList(value: ExportRow[string]): value is readonly string[] {
  return Array.isArray(value);
}
