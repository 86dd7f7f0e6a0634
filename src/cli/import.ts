import { readFile } from 'node:fs/promises';
import { mapHeaders, namesSomebody } from '../csv/headers.ts';
import { prospectsFrom } from '../csv/prospects.ts';
import { readCsv, type Sheet } from '../csv/read.ts';
import { type Brought, bringIn } from '../bring-in.ts';
import type { UserId, WorkspaceId } from '../domain/ids.ts';
import { importReport } from './import-report.ts';
import { readArgs, type Wrong } from './read-args.ts';
import { withDatabase } from './with-database.ts';
import type { CliIo, CliWord } from './word.ts';

/** Fifty thousand people are written in one transaction. */
const deadline = 600_000;
const connections = 1;

export const importWord: CliWord = {
  word: 'import',
  usage: 'nextstep import <file.csv> --workspace T… --owner U… [--dry-run]',
  summary:
    'Brings people from a CSV file to a rep’s list: HubSpot, Pipedrive, Salesforce, Close, Attio or plain headers.\n' +
    'Bad lines are named, people already known are left out, and "/nextstep undo" takes the whole import back.\n' +
    'With --dry-run it says what it would do, and writes nothing.',
  async run(args, io) {
    const read = readArguments(args);
    if ('wrong' in read) {
      io.err(`${read.wrong}\nUsage: ${importWord.usage}`);
      return 2;
    }
    const bytes = await readFile(read.file).catch((error: unknown) =>
      error instanceof Error && 'code' in error ? String(error.code) : 'unknown',
    );
    if (typeof bytes === 'string') {
      io.err(`${read.file} cannot be read (${bytes}), so nothing was imported. Check the name and try again.`);
      return 1;
    }
    const sheet = await readCsv(bytes);
    const mapping = mapHeaders(sheet.headers);
    if (!namesSomebody(mapping)) {
      for (const { line, what } of sheet.problems) io.err(line ? `line ${line}: ${what}` : what);
      io.err(
        'No column of this file names a person or a company, so nothing was imported. A first line such as "company,contact" would do.',
      );
      return 1;
    }
    return withDatabase(io, { deadline, connections }, async (db) => {
      const brought = await bringIn(db, { ...read, now: io.now() }, (order) => prospectsFrom(sheet, mapping, order));
      if (brought.unknown) {
        io.err(
          `${read.owner} has not used Next Step in ${read.workspace} yet, so nothing was imported. Ask them to type /nextstep once.`,
        );
        return 1;
      }
      report(io, brought, sheet, read.dry);
      return 0;
    });
  },
};

function report(io: CliIo, brought: Extract<Brought, { unknown: false }>, sheet: Sheet, dry: boolean): void {
  const { notes, summary } = importReport(brought, sheet, dry);
  for (const note of notes) io.err(note);
  io.out(summary);
}

function readArguments(args: string[]): { file: string; workspace: WorkspaceId; owner: UserId; dry: boolean } | Wrong {
  const options = { workspace: { type: 'string' }, owner: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
  const read = readArgs({ args, options, allowPositionals: true });
  if ('wrong' in read) return read;
  const { values, positionals } = read;
  const [file] = positionals;
  if (!file || positionals.length > 1) return { wrong: 'Say which one file to read.' };
  if (!/^[TE][A-Z0-9]+$/.test(values.workspace ?? '')) return { wrong: '--workspace must be a Slack workspace id, T… or E….' };
  if (!/^[UW][A-Z0-9]+$/.test(values.owner ?? '')) return { wrong: '--owner must be a Slack user id, U….' };
  return { file, workspace: values.workspace as WorkspaceId, owner: values.owner as UserId, dry: values['dry-run'] ?? false };
}
