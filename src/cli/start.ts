import { main } from '../main.ts';
import type { CliWord } from './word.ts';

export const start: CliWord = {
  word: 'start',
  usage: 'nextstep start',
  summary:
    'Runs the app until it is told to stop (SIGTERM or Ctrl-C).\nSettings come from the environment; each that is missing or wrong is named.',
  run: (_args, io) => main(io.env),
};
