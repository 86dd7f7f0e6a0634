import { doorsOf } from '../../../src/domain/referrals.ts';
import { doorsView } from '../../../src/views/doors.ts';
import { scene } from '../../support/gallery.ts';
import { acme, beta, inStage, names } from '../cast.ts';

const first = acme({ stage: 'won' });
const second = beta({ contacts: ['Sam Roe'], stage: 'won', referrer: first.id });
const third = beta({ name: 'Gamma', stage: 'deciding', referrer: second.id });
const fourth = beta({ name: names.long, stage: 'not now', referrer: first.id });
const other = inStage('no', { name: names.japanese });
const led = beta({ name: names.rude, referrer: other.id, stopped: true });
const many = Array.from({ length: 60 }, (_, at) => beta({ name: `Bakery ${at + 1}`, referrer: first.id }));

export const scenes = [
  scene('one door', 'through one person', doorsView(doorsOf([first, second]), false)),
  scene(
    'doors behind doors',
    'as a tree; who asked for peace is in peace',
    doorsView(doorsOf([first, second, third, fourth, other, led]), true),
  ),
  scene('more than a message shows', 'what is left out is counted', doorsView(doorsOf([first, ...many]), false)),
  scene('no doors yet', 'how the first one is logged', doorsView([], false)),
  scene('no doors in the team yet', 'the same, for the team', doorsView([], true)),
];
