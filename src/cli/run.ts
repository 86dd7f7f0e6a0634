import { nearestVerb } from '../domain/reading/words.ts';
import { loadWord, words } from './words.ts';
import type { CliIo } from './word.ts';

/** Runs one word of the command line. Returns the exit code: 0 done, 1 it could not, 2 called wrongly. */
export async function runCli([word = 'help', ...args]: readonly string[], io: CliIo): Promise<number> {
  const known = word === '--help' || word === '-h' ? 'help' : word;
  const found = await loadWord(known);
  if (!found) {
    const nearest = nearestVerb(known, words);
    io.err(`There is no word "${known}".${nearest ? ` Did you mean "${nearest}"?` : ''} "nextstep help" lists them.`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    io.out(`${found.usage}\n\n${found.summary}`);
    return 0;
  }
  return found.run([...args], io);
}
