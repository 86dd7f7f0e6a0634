import { readStep } from '../domain/coach/reader.ts';
import { linesOf } from './lines.ts';
import { readArgs, type Wrong } from './read-args.ts';
import type { CliWord } from './word.ts';

const usage = `nextstep read "Follow up with Jane"
nextstep read -    reads steps, one on each line, and prints one line for each
nextstep read -- "- a step that begins with a dash"

Prints {"ok":true} or {"ok":false,"code":"visible","hint":"..."}: what the words alone can tell, without the log.`;

/** `nextstep read`: reads a step as the coach would. Exit code 0 for every verdict. */
export const read: CliWord = {
  word: 'read',
  usage,
  summary: 'Read a step: is it small?',
  async run(args, io) {
    const called = parse(args);
    if ('wrong' in called) {
      io.err(`${called.wrong}\n${usage}`);
      return 2;
    }
    if (called.text !== '-') {
      io.out(JSON.stringify(readStep(called.text)));
      return 0;
    }
    // An empty line is answered too: whoever counts lines in and lines out finds them in step.
    for await (const line of linesOf(io.stdin)) io.out(JSON.stringify(readStep(line)));
    return 0;
  },
};

function parse(args: string[]): { readonly text: string } | Wrong {
  const read = readArgs({ args, options: {}, allowPositionals: true });
  if ('wrong' in read) return read;
  return read.positionals.length === 0 ? { wrong: 'Say which step to read.' } : { text: read.positionals.join(' ') };
}
