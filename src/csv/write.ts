import { stringify } from 'csv-stringify/sync';
import { harmless } from './formula.ts';

export type Cell = string | number | boolean | Date | null | undefined;

/**
 * A CSV file as RFC 4180 wants it, with a heading and the byte order mark that tells Excel it is UTF-8.
 * Instants are written as ISO 8601 in UTC, what is missing as an empty cell. No cell can start a formula.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${writeRows([columns, ...rows])}`;
}

/** Lines to put below those of `writeCsv`, under the same promise. */
export function writeRows(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => row.map((cell) => harmless(textOf(cell))));
  // Ours comes first and catches more (blanks before the sign, line feeds); the library's stays as a second lock.
  return stringify(lines, { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ });
}

function textOf(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString();
  return cell == null ? '' : String(cell);
}
