import type { Verb } from './command.ts';
import { refuse } from './parts/whom.ts';

export const command: Verb = {
  verb: 'import',
  usage: ['import'],
  summary: 'bring your people from a CSV file (soon)',
  keepsNoNote: true,
  run: () =>
    Promise.resolve(
      refuse({ refused: 'later', verb: 'import', instead: 'An operator can run `nextstep import people.csv` on the server.' })
        .reply,
    ),
};
