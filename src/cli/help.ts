import type { CliWord } from './word.ts';
import { loadWord, words } from './words.ts';

export const help: CliWord = {
  word: 'help',
  usage: 'nextstep help',
  summary: 'This page.',
  async run(_args, io) {
    const all = await Promise.all(words.map(loadWord));
    io.out('nextstep: the command line of Next Step, a Slack app.\n');
    for (const word of all) if (word) io.out(`  ${word.usage.replaceAll(/\n */g, '\n  ')}\n      ${word.summary.split('\n')[0]}`);
    io.out('\nEvery word has --help. Exit codes: 0 done, 1 it could not, 2 called wrongly.');
    return 0;
  },
};
