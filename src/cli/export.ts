import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDatabaseConfig } from '../config.ts';
import { exportTables } from '../csv/export.ts';
import { everythingOf } from '../db/everything.ts';
import { openDatabase } from '../db/open.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { openLog } from '../log.ts';
import type { CliWord } from './word.ts';

const deadline = 600_000;

export const exportWord: CliWord = {
  word: 'export',
  usage: 'nextstep export --workspace T… [--out <folder>]',
  summary:
    'Writes everything of a workspace as CSV files and one JSON file.\nThe folder is nextstep-export unless named; files of the same names are replaced.',
  async run(args, io) {
    const read = readArguments(args);
    if ('wrong' in read) {
      io.err(`${read.wrong}\nUsage: ${exportWord.usage}`);
      return 2;
    }
    const database = await openDatabase(readDatabaseConfig(io.env).database, openLog('warn', io.err));
    try {
      const db = await database.connect({ deadline, connections: 1 });
      const tables = await everythingOf(db, read.workspace).finally(() => db.close());
      const { files, json } = await exportTables(tables);
      // People's names and notes are in it: for the operator's eyes only.
      await mkdir(read.out, { recursive: true, mode: 0o700 });
      for (const { name, text } of [...files, { name: 'nextstep.json', text: json }])
        await writeFile(join(read.out, name), text, { mode: 0o600 });
      io.out(`Wrote ${files.map(({ name }) => name).join(', ')} and nextstep.json to ${read.out}.`);
      return 0;
    } finally {
      await database.stop();
    }
  },
};

function readArguments(args: string[]): { workspace: WorkspaceId; out: string } | { wrong: string } {
  try {
    const { values } = parseArgs({ args, options: { workspace: { type: 'string' }, out: { type: 'string' } } });
    if (!/^[TE][A-Z0-9]+$/.test(values.workspace ?? '')) return { wrong: '--workspace must be a Slack workspace id, T… or E….' };
    return { workspace: values.workspace as WorkspaceId, out: values.out ?? 'nextstep-export' };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : 'These options cannot be read.' };
  }
}
