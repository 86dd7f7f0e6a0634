import type { Verb } from './command.ts';
import { refuse } from './parts/whom.ts';

export const command: Verb = {
  verb: 'export',
  usage: ['export'],
  summary: 'take everything out as CSV (soon)',
  keepsNoNote: true,
  run: () =>
    Promise.resolve(
      refuse({ refused: 'later', verb: 'export', instead: 'An operator can run `nextstep export` on the server.' }).reply,
    ),
};
