import { everythingOf } from '../db/everything.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { readArgs, type Wrong } from './read-args.ts';
import { withDatabase } from './with-database.ts';
import { writeTables } from './write-tables.ts';
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
    return withDatabase(io, { deadline, connections: 1 }, async (db) => {
      const written = await everythingOf(db, read.workspace, (tables) => writeTables(tables, read.out));
      if (written.length > 0) {
        io.out(`Wrote ${written.join(', ')} to ${read.out}.`);
        return 0;
      }
      io.err(`Nothing is known of ${read.workspace} here, so nothing was written. Check the id of the workspace.`);
      return 1;
    });
  },
};

function readArguments(args: string[]): { workspace: WorkspaceId; out: string } | Wrong {
  const read = readArgs({ args, options: { workspace: { type: 'string' }, out: { type: 'string' } } });
  if ('wrong' in read) return read;
  const { workspace = '', out = 'nextstep-export' } = read.values;
  if (!/^[TE][A-Z0-9]+$/.test(workspace)) return { wrong: '--workspace must be a Slack workspace id, T… or E….' };
  return { workspace: workspace as WorkspaceId, out };
}
