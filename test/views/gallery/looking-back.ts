import { lookBackForm, lookedBackView } from '../../../src/views/look-back.ts';
import { day } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, entry, names, today } from '../cast.ts';

const asked = { prospect: acme(), practice: entry, text: 'Send Jane the checklist.', done: false, day: day('2026-11-30') };
const past = { day: 'That day is in the past. Pick today or a later one.' };

export const scenes = [
  scene('the Friday form', 'did not do it is an answer too', lookBackForm(asked)),
  scene('the step was logged meanwhile', 'yes is chosen already', lookBackForm({ ...asked, done: true })),
  scene('a day gone by', 'the sentence stands under its field', lookBackForm(asked), past),
  scene('a long name', 'in full', lookBackForm({ ...asked, prospect: acme({ name: names.long }) })),
  scene(
    'kept, with a next step',
    'what is next',
    lookedBackView(acmeWith('2026-11-30', { text: 'Ask Jane who else reads it.' }), today),
  ),
  scene(
    'kept, with a next step in place of another',
    'what made room is named',
    lookedBackView(acmeWith('2026-11-30'), today, acmeWith('2026-11-24', { text: 'Call Jane.' }).planned),
  ),
  scene('kept, and nothing is next', 'and nothing is asked', lookedBackView(acme(), today)),
];
