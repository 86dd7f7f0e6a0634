import { setImmediate } from 'node:timers/promises';
import { csvHead, csvLines, flat } from './csv/export.ts';
import type { Db } from './db/client.ts';
import { everythingOf, type TableRows } from './db/everything.ts';
import type { UserId, WorkspaceId } from './domain/ids.ts';
import type { TakenCounts } from './views/export.ts';

/** A file, whole and in memory. */
export interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

/** All files together. They are held in memory, whole: Slack wants to know their length first. */
const bytesMost = 20_000_000;

/** Rows written before others get their turn. */
const rowsInOneGo = 200;

class TooLarge extends Error {}

/** Everything of a workspace, or of one rep in it, as CSV files in memory; null when that is too much for it. */
export async function takeOut(
  db: Db,
  workspace: WorkspaceId,
  whose: UserId | null,
  most = bytesMost,
): Promise<{ readonly files: readonly Taken[]; readonly counts: TakenCounts } | null> {
  try {
    return await everythingOf(db, workspace, (tables) => filesOf(tables, most), whose);
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

async function filesOf(tables: readonly TableRows[], most: number) {
  const files: Taken[] = [];
  const counts = { prospects: 0, steps: 0, entries: 0 };
  let left = most;
  for (const { name, columns, pages } of tables) {
    const parts = [Buffer.from(csvHead(columns))];
    let rows = 0;
    for await (const page of pages()) {
      for (let at = 0; at < page.length; at += rowsInOneGo) {
        const part = Buffer.from(csvLines(columns, page.slice(at, at + rowsInOneGo).map(flat)));
        left -= part.length;
        if (left < 0) throw new TooLarge();
        parts.push(part);
        await setImmediate();
      }
      rows += page.length;
    }
    if (name in counts) counts[name as keyof typeof counts] = rows;
    if (rows > 0) files.push({ name: `${name}.csv`, bytes: Buffer.concat(parts) });
  }
  return { files, counts };
}
