import { blankSheet } from '../../../src/domain/coach/worksheet.ts';
import { practisedModal, sheetForm, whoForm } from '../../../src/views/worksheet.ts';
import { refusalView } from '../../../src/views/refusal.ts';
import { noticeModal } from '../../../src/views/form.ts';
import { day } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, beta, entry, inStage, names, three, today } from '../cast.ts';

const prospect = acme();
const offered = [
  { prospect: acmeWith('2026-11-26', {}, { stage: 'deciding' }), reason: 'deciding, a step is planned' },
  { prospect: inStage('no', { name: 'Gamma', contacts: [] }), reason: 'no, quiet for 61 working days' },
  { prospect: inStage('won', { name: names.japanese, contacts: ['佐藤 花子'] }), reason: 'opened, spoken with today' },
];
const blank = { prospect, sheet: blankSheet(prospect.id), suggestions: three(prospect), day: day('2026-11-25') };
const filled = {
  ...blank.sheet,
  job: 'Hire two people before spring',
  step: 'follow up with Jane',
  say: 'No need to answer. I thought of you when I read this.',
  day: day('2026-11-27'),
  cue: 'after stand-up',
  ifNo: 'Thank her, and ask nothing',
};

export const scenes = [
  scene('with whom', 'one from each place, and why', whoForm(offered)),
  scene('with whom, and nobody is in need', 'the search alone', whoForm([])),
  scene('with whom: nobody was chosen', 'the sentence stands under its field', whoForm(offered), {
    who: 'With whom? Choose one, or search for anybody.',
  }),
  scene('a blank sheet', 'three cards, or own words', sheetForm(blank)),
  scene(
    'taken up again',
    'what was typed is there',
    sheetForm({ ...blank, sheet: filled, said: 'You left it half-way; here it is.' }),
  ),
  scene(
    'the reader has a hint',
    'one, once; the words are kept by pressing again',
    sheetForm({
      ...blank,
      sheet: filled,
      hint: 'What would a camera see you do? For instance: “Send the three-line summary.”',
      round: 1,
    }),
  ),
  scene(
    'a company of which nobody is known',
    'the company stands in',
    sheetForm({ ...blank, prospect: beta(), suggestions: three(beta()) }),
  ),
  scene(
    'no step, and a day gone by',
    'each sentence under its field',
    sheetForm({ ...blank, sheet: { ...filled, step: null } }),
    { step: 'Which step? Choose one above, or write your own.', day: 'That day is in the past. Pick today or a later one.' },
  ),
  scene(
    'a long name',
    'steps too long for a card are shown whole above',
    sheetForm({
      ...blank,
      prospect: acme({ name: names.long, contacts: [] }),
      suggestions: three(acme({ name: names.long, contacts: [] })),
    }),
  ),
  scene(
    'planned',
    'the step, the day, and what comes on Friday',
    practisedModal({ prospect: acmeWith('2026-11-27'), entry, cue: 'after stand-up', dropped: null }, today),
  ),
  scene(
    'planned, without a cue, in place of another step',
    'the day alone, and what made room',
    practisedModal(
      { prospect: acmeWith('2026-11-27'), entry, cue: null, dropped: acmeWith('2026-11-24', { text: 'Call Jane.' }).planned },
      today,
    ),
  ),
  scene(
    'an expected no, over a form',
    'a message where none can be posted',
    noticeModal(refusalView({ refused: 'stale-press' })),
  ),
];
