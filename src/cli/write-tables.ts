import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { csvHead, csvLines, flat } from '../csv/export.ts';
import type { TableRows } from '../db/everything.ts';

const jsonFile = 'nextstep.json';

/**
 * Writes each table as a CSV file, and all of them as one JSON file, page by page, and resolves with their names. The files take
 * those when all of them are whole: what stood there before stays until then. Of tables without a row none is left.
 */
export async function writeTables(tables: readonly TableRows[], folder: string): Promise<readonly string[]> {
  // People's names and notes are in it: for the operator's eyes only.
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  const part = (name: string) => join(folder, `${name}.part`);
  const files = [...tables.map(({ name }) => `${name}.csv`), jsonFile];
  let rows = 0;
  await writing(part(jsonFile), async (json) => {
    for (const [at, table] of tables.entries()) {
      await json.appendFile(`${at ? ',' : '{'}\n${JSON.stringify(table.name)}: [`);
      rows += await writing(part(`${table.name}.csv`), (csv) => writeTable(table, csv, json));
      await json.appendFile('\n]');
    }
    await json.appendFile('\n}\n');
  });
  if (rows === 0) {
    for (const name of files) await rm(part(name));
    if (made) await rm(made, { recursive: true });
    return [];
  }
  for (const name of files) await rename(part(name), join(folder, name));
  return files;
}

async function writeTable({ columns, pages }: TableRows, csv: FileHandle, json: FileHandle): Promise<number> {
  let written = 0;
  await csv.appendFile(csvHead(columns));
  for await (const page of pages()) {
    await json.appendFile(page.map((row, at) => `${written + at ? ',' : ''}\n${JSON.stringify(row)}`).join(''));
    await csv.appendFile(csvLines(columns, page.map(flat)));
    written += page.length;
  }
  return written;
}

async function writing<T>(path: string, write: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'w', 0o600);
  try {
    return await write(file);
  } finally {
    await file.close();
  }
}
