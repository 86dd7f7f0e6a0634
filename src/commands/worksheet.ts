import type { Verb } from './command.ts';
import { refuse } from './parts/whom.ts';

export const command: Verb = {
  verb: 'worksheet',
  usage: ['worksheet Acme'],
  summary: 'the weekly practice (soon)',
  run: () =>
    Promise.resolve(
      refuse({
        refused: 'later',
        verb: 'worksheet',
        instead: 'Until then `/nextstep Acme: the smallest step` writes the step down.',
      }).reply,
    ),
};
