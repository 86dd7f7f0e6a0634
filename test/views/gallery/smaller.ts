import { insteadView, smallerView } from '../../../src/views/smaller.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, entry, three, today } from '../cast.ts';

const prospect = acmeWith('2026-11-26', { text: 'Send Jane one page of the checklist.' });
const large = acmeWith('2026-11-26', { text: 'Migrate their rota.' });

export const scenes = [
  scene('made smaller', 'and smaller still is one press away', smallerView({ prospect, entry, presses: 1 }, today)),
  scene('as small as it gets', 'no press that would do nothing', smallerView({ prospect, entry, presses: null }, today)),
  scene('pressed twice', 'nothing to undo', smallerView({ prospect, entry: null, presses: 1 }, today)),
  scene('no rule makes it smaller', 'it stays, and small ones are offered', insteadView(large, three(acme()))),
  scene('and nothing is on the shelf', 'it stays', insteadView(large, [])),
];
