import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type Info, parse } from 'csv-parse';
import { delimiterOf } from './delimiter.ts';
import { encodingOf, headOf, textOf } from './encoding.ts';
import { notCsv } from './kind.ts';
import type { Problem } from './problem.ts';

/** One line of data; `line` is where it starts in the file, the heading counted. */
export interface Row {
  readonly line: number;
  /** As many as there are headers. */
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** False when reading had to stop early: `rows` then holds the good lines before that place. */
  readonly whole: boolean;
}

/** What one file may hold. Memory and patience are the sources: a team's whole CRM fits many times over. */
export const limits = { bytes: 20 * 1024 * 1024, lines: 100_000, lineLength: 100_000, columns: 1000 } as const;

const refused = (what: string): Sheet => ({ headers: [], rows: [], problems: [{ line: 0, what }], whole: false });

/**
 * Reads a CSV file: UTF-8, UTF-16 or Windows-1252, with `,` `;` or tabs, and any kind of line end.
 * Never throws for what is in the file; every line that could not be used is named in `problems`.
 * Works in slices, so a large file blocks nobody for longer than a few hundredths of a second.
 */
export async function readCsv(bytes: Uint8Array): Promise<Sheet> {
  if (bytes.length > limits.bytes)
    return refused('This file is larger than 20 MB. Nothing was imported. Split it and import the parts.');
  const other = notCsv(bytes);
  if (other)
    return refused(
      `This is ${other}, not a CSV file. ${other === 'an Excel workbook' ? 'In Excel choose "Save as", then "CSV UTF-8".' : 'Export the table as CSV, and bring that.'}`,
    );
  const encoding = encodingOf(bytes);
  const found: Row[] = [];
  const problems: Problem[] = [];
  const at = { line: 0, blank: 0, countedTwice: 0 };
  const onRecord = (cells: string[], info: Info): null => {
    // csv-parse counts a CRLF inside quotes as two lines.
    at.countedTwice += breaksIn(cells, /\r\n/g);
    at.line = info.lines - at.countedTwice;
    at.blank = info.empty_lines;
    const empty = cells.every((cell) => cell.trim() === '');
    if (!empty && found.length <= limits.lines + 1) found.push({ line: at.line - breaksIn(cells, /\r\n|\r|\n/g), cells });
    return null;
  };
  const parser = parse({
    delimiter: delimiterOf(headOf(bytes, encoding)),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.lineLength,
    on_record: onRecord,
  });
  try {
    await pipeline(Readable.from(textOf(bytes, encoding)), parser.resume());
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const blank = Number(error['empty_lines'] ?? at.blank) - at.blank;
    problems.push({ line: at.line + blank + 1, what: brokenLine(error) });
  }
  return sheetFrom(found, problems);
}

function sheetFrom(found: readonly Row[], problems: readonly Problem[]): Sheet {
  const top = found[0]?.cells[0]?.toLowerCase() === 'sep=' ? 1 : 0;
  const heading = found[top];
  const data = found.slice(top + 1);
  if (!heading && problems.length > 0) return { headers: [], rows: [], problems, whole: false };
  if (!heading) return refused('This file is empty. Its first line should name the columns, such as name, company, email.');
  if (data.length > limits.lines)
    return refused('This file has more than 100,000 lines. Nothing was imported. Split it and import the parts.');
  const width = heading.cells.length;
  if (width > limits.columns) return refused('This file has more than 1,000 columns. Nothing was imported.');
  const rows: Row[] = [];
  const uneven: Problem[] = [];
  for (const row of width > 1 ? withoutReportFooter(data) : data) {
    const cells = row.cells.length;
    if (cells === width) rows.push(row);
    else if (row.cells.slice(width).every((cell) => cell.trim() === '') && cells > width) {
      rows.push({ line: row.line, cells: row.cells.slice(0, width) });
    } else {
      const here = cells === 1 ? '1 cell here' : `${cells} cells here`;
      uneven.push({ line: row.line, what: `${here}, ${width} in the heading. This line was left out.` });
    }
  }
  return { headers: heading.cells, rows, problems: [...uneven, ...problems], whole: problems.length === 0 };
}

/** A Salesforce report ends in lines of one cell: its name, the copyright, who made it. */
function withoutReportFooter(rows: readonly Row[]): readonly Row[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.cells.slice(1).every((cell) => cell === '')) end -= 1;
  return rows.slice(end).some((row) => /^copyright .*salesforce/i.test(row.cells[0] ?? '')) ? rows.slice(0, end) : rows;
}

function brokenLine(error: CsvError): string {
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return 'This line is longer than 100,000 characters; perhaps a quote (") is never closed. Nothing from here on was read.';
  }
  return 'A quote (") on this line is not closed as CSV wants it. The lines above are fine; nothing from here on was read.';
}

function breaksIn(cells: readonly string[], kind: RegExp): number {
  return cells.reduce((sum, cell) => sum + (cell.match(kind)?.length ?? 0), 0);
}
