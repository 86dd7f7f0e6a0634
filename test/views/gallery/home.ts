import type { Prospect } from '../../../src/domain/prospect.ts';
import type { HomeModel } from '../../../src/views/home.ts';
import { strangerHome } from '../../../src/views/home.ts';
import { day, rep } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acmeWith, beta, inStage, names, today } from '../cast.ts';
import { homeOf } from '../homes.ts';

const home = (people: readonly Prospect[], told: Partial<HomeModel> = {}) => homeOf(people, { team: null, ...told });
const mixed = [
  acmeWith('2026-11-24', { promise: true }),
  acmeWith('2026-11-27', { text: 'Call Lee about the rota.' }, { name: 'Acme Labs', contacts: ['Lee Poe'], stage: 'deciding' }),
  beta({ name: names.japanese }),
  inStage('not now', { name: 'Gamma', agreedUntil: day('2027-03-01') }),
  inStage('won', { name: names.hebrew, contacts: ['יעל כהן'], contactedOn: today }),
];
const many = Array.from({ length: 45 }, (_, at) => beta({ name: `Bakery ${at + 1}`, contactedOn: today }));
const none = { gives: 0, asks: 0, promisesKept: 0 };

export const scenes = [
  scene('nobody yet', 'how to begin', home([], { week: none })),
  scene('the first time', 'what to begin with', home([], { week: none, rep: { ...rep, joinedAt: null } })),
  scene(
    'the first day of an admin',
    'what is done is ticked, and the digest waits for a channel',
    home([acmeWith('2026-11-27'), beta(), beta({ name: 'Gamma' })], {
      week: none,
      rep: { ...rep, admin: true, joinedAt: new Date('2026-11-24T09:00:00Z') },
      team: {},
      asksForChannel: true,
    }),
  ),
  scene('an ordinary morning', 'today first, then everybody', home(mixed)),
  scene('nothing is due', 'said plainly', home([beta({ contactedOn: today })], { week: { gives: 1, asks: 0, promisesKept: 0 } })),
  scene('only the quiet ones', 'the group is chosen', home(mixed, { state: { group: 'quiet', page: 0 } })),
  scene('nobody in that group any more', 'which one', home([beta()], { state: { group: 'opened', page: 0 } })),
  scene('the second page of three', 'back and more', home(many, { state: { group: 'all', page: 1 } })),
  scene('nudges are off', 'in the small print', home([beta()], { rep: { ...rep, strength: 'off' } })),
  scene(
    'an absence planned ahead',
    'nudges go on until then',
    home([beta()], { rep: { ...rep, awayFrom: day('2026-12-07'), awayUntil: day('2026-12-19') } }),
  ),
  scene('while away', 'until when', home([beta()], { rep: { ...rep, awayUntil: day('2026-12-07') } })),
  scene('for a manager', 'stages, never names', home([beta()], { team: { talking: 3 }, rep: { ...rep, manager: true } })),
  scene('for a manager, and nobody is quiet', 'good news', home([beta()], { team: {}, rep: { ...rep, admin: true } })),
  scene('a name that would ping everybody', 'it is only a name', home([beta({ name: names.rude })])),
  scene('a guest of this Slack', 'nothing of the team’s', strangerHome),
];
