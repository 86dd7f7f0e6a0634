import type { LocalTime } from '../../../src/domain/calendar.ts';
import { handoverView, startedView } from '../../../src/views/handover.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, ada, beta, ben, dana, names, today } from '../cast.ts';

const one = { from: dana, to: ben, prospects: [acmeWith('2026-11-26', { promise: true })], start: false, note: null };
const several = { ...one, prospects: [acme(), beta(), beta({ name: names.japanese })] };

export const scenes = [
  scene('to somebody who uses the app', 'who, what is planned, and the story one press away', handoverView(one, ben, today)),
  scene('several at once', 'one line each', handoverView(several, ben, today)),
  scene('to somebody who never used it', 'an offer, not a beginning', handoverView({ ...one, start: true }, ben, today)),
  scene('by a manager, to the new one', 'who did it, and from whom', handoverView({ ...one, by: ada }, ben, today)),
  scene('by a manager, to the one before', 'they hear of it too', handoverView({ ...one, by: ada }, dana, today)),
  scene('to the one before', 'where they are now', handoverView(several, dana, today)),
  scene('by the new one themselves', 'a manager who takes somebody over', handoverView({ ...one, by: ben }, ben, today)),
  scene('with a word about them', 'for both', handoverView({ ...one, note: 'Jane likes it short.' }, ben, today)),
  scene('nobody is left of it', 'an old message tells the truth', handoverView({ ...one, prospects: [] }, ben, today)),
  scene(
    'start nudges was pressed',
    'when, and how to change it',
    startedView({ hour: '09:00' as LocalTime, zone: 'Europe/London' }),
  ),
];
