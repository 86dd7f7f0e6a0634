import type { LocalTime } from '../../../src/domain/calendar.ts';
import { handoverView, startedView } from '../../../src/views/handover.ts';
import { handFromForm, handManyForm } from '../../../src/views/hand-many-form.ts';
import { handedManyView } from '../../../src/views/handed-many.ts';
import { handBackView } from '../../../src/views/undone.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, ada, beta, ben, dana, entry, names, today } from '../cast.ts';

const one = { from: dana, to: ben, prospects: [acmeWith('2026-11-26', { promise: true })], start: false, note: null };
const several = { ...one, prospects: [acme(), beta(), beta({ name: names.japanese })] };

const many = [...several.prospects, ...['Delta', 'Epsilon', 'Gamma'].map((name) => beta({ name }))];
const handed = { from: dana, to: ben, handed: 14, theirs: [], stopped: [], told: [ben], note: null, entry };

export const scenes = [
  scene('to somebody who uses the app', 'who, what is planned, and the story one press away', handoverView(one, ben, today)),
  scene('several at once', 'one line each', handoverView(several, ben, today)),
  scene('to somebody who never used it', 'an offer, not a beginning', handoverView({ ...one, start: true }, ben, today)),
  scene('by a manager, to the new one', 'who did it, and from whom', handoverView({ ...one, by: ada }, ben, today)),
  scene('by a manager, to the one before', 'they hear of it too', handoverView({ ...one, by: ada }, dana, today)),
  scene('to the one before', 'where they are now', handoverView(several, dana, today)),
  scene('by the new one themselves', 'a manager who takes somebody over', handoverView({ ...one, by: ben }, ben, today)),
  scene('with a word about them', 'for both', handoverView({ ...one, note: 'Jane likes it short.' }, ben, today)),
  scene('several: whose', 'for whoever leads the team', handFromForm()),
  scene('several: which, and to whom', 'all of them, unless some are chosen', handManyForm({ from: dana, people: many })),
  scene('several, of whom there is one', 'in the singular', handManyForm({ from: dana, people: [acme()] })),
  scene(
    'several: nobody was chosen',
    'each sentence under its field',
    handManyForm({ from: dana, people: many }, { which: 'some', some: [], colleague: null, note: 'Jane likes it short.' }),
    { some: 'Which of them? Or choose all.', colleague: 'To whom?' },
  ),
  scene(
    'six hundred of them',
    'the first five hundred are listed, and all can go',
    handManyForm({ from: dana, people: Array.from({ length: 600 }, (_, at) => beta({ name: `Bakery ${at + 1}` })) }),
  ),
  scene('several are handed over', 'who is with whom, and who hears of it', handedManyView(handed)),
  scene(
    'several are handed over, and some stay',
    'who, and why',
    handedManyView({
      ...handed,
      handed: 1,
      theirs: [acme(), beta({ name: names.rude })],
      stopped: [beta()],
      note: 'Jane likes it short.',
    }),
  ),
  scene(
    'nobody could be handed over',
    'nothing to take back',
    handedManyView({ ...handed, handed: 0, theirs: many, told: [], entry: null }),
  ),
  scene(
    'several are taken back',
    'with whom they are again',
    handBackView(dana, 14, 0, { today, logged: today, instead: false }),
  ),
  scene(
    'several are taken back, less one',
    'and is not named, only counted',
    handBackView(dana, 1, 1, { today, logged: today, instead: false }),
  ),
  scene('nobody is left of it', 'an old message tells the truth', handoverView({ ...one, prospects: [] }, ben, today)),
  scene(
    'start nudges was pressed',
    'when, and how to change it',
    startedView({ hour: '09:00' as LocalTime, zone: 'Europe/London' }),
  ),
];
