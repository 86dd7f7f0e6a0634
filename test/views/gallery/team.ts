import type { UserId } from '../../../src/domain/ids.ts';
import { teamView } from '../../../src/views/team.ts';
import { emptyWeek } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, ben, beta, dana, names, today } from '../cast.ts';

const week = { ...emptyWeek, steps: 5, gives: 3, asks: 2, answers: 1 };
const many = Array.from({ length: 8 }, (_, at) => beta({ name: `Bakery ${at + 1}` }));
const plans = many.map(({ name }) => acmeWith('2026-11-26', {}, { name, contacts: [] }));

export const scenes = [
  scene(
    'two people',
    'what is planned and who is quiet, by name',
    teamView(
      [
        { user: ben, steps: 0, planned: [acmeWith('2026-11-26')], quiet: [] },
        { user: dana, steps: 5, planned: [], quiet: [acme(), beta()] },
      ],
      week,
      today,
    ),
  ),
  scene(
    'one step',
    'and not one steps',
    teamView([{ user: dana, steps: 1, planned: [], quiet: [] }], { ...week, steps: 1, gives: 1, asks: 0 }, today),
  ),
  scene(
    'more than fit',
    'the rest is counted',
    teamView([{ user: dana, steps: 0, planned: plans, quiet: many }], { ...week, steps: 0 }, today),
  ),
  scene(
    'fifty people',
    'the rest is one word away',
    teamView(
      Array.from({ length: 50 }, (_, at) => ({ user: `U0REP${at}` as UserId, steps: 1, planned: [], quiet: [] })),
      week,
      today,
    ),
  ),
  scene(
    'a step whose day has passed',
    'named once',
    teamView([{ user: dana, steps: 0, planned: [acmeWith('2026-11-18')], quiet: [acmeWith('2026-11-18')] }], week, today),
  ),
  scene(
    'long names',
    'whole',
    teamView(
      [
        {
          user: dana,
          steps: 0,
          planned: [acmeWith('2026-11-26', {}, { name: names.long })],
          quiet: [beta({ name: names.rude })],
        },
      ],
      week,
      today,
    ),
  ),
  scene('nobody has prospects yet', 'how the first begins', teamView([], week, today)),
];
