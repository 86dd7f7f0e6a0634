import { exportedView, exportingView, notExportedView } from '../../../src/views/export.ts';
import { broughtView, filesScopeView, type NotRead, notReadWords } from '../../../src/views/import.ts';
import { bringingModal, importColumnsForm, importForm, readingModal } from '../../../src/views/import-form.ts';
import { type Scene, scene } from '../../support/gallery.ts';
import { entry, names } from '../cast.ts';
import { shown } from '../import-shown.ts';

const reasons: readonly NotRead[] = ['gone', 'elsewhere', 'large', 'long', 'foreign', 'refused', 'slow'];

export const scenes: readonly Scene[] = [
  scene('taking out begins', 'where to look, and that it takes a moment', exportingView(false)),
  scene('taking out begins, for a leader', 'it is the team’s', exportingView(true)),
  scene(
    'above the files',
    'how much is in them, and what they keep',
    exportedView({ prospects: 12, steps: 30, entries: 64 }, false),
  ),
  scene('above the team’s files', 'one of each', exportedView({ prospects: 1, steps: 1, entries: 1 }, true)),
  scene('no scope', 'who mends it, and what helps until then', notExportedView('scope')),
  scene('too much', 'the limit, and the way around it', notExportedView('large')),
  scene('Slack said no', 'nothing is gone, and what to do', notExportedView('refused')),
  scene('Slack said nothing', 'we do not know, and say so', notExportedView('unsure')),
  scene('we broke', 'ours, not theirs', notExportedView('broken')),
  scene('bringing in begins', 'which file, of what kind, and that nothing is kept yet', importForm(), {
    file: 'That is a picture. I read tables: CSV files.',
  }),
  scene(
    'a file that was no CSV',
    'what it is, and the way on',
    importForm('This is a PDF, not a CSV file. Export the table as CSV, and bring that.'),
  ),
  ...reasons.map((why) =>
    scene(`a file that was not read: ${why}`, 'what happened and the next move', importForm(notReadWords(why))),
  ),
  scene('no scope to read files', 'who mends it, and what helps until then', filesScopeView),
  scene('a file is read', 'nothing is kept', readingModal('people.csv')),
  scene('a file of any name is read', 'and nobody is pinged', readingModal(names.rude)),
  scene('what was read', 'who, from which columns, and one press', importColumnsForm(shown())),
  scene(
    'what was read of a CRM’s export',
    'who stays out and why, and what could not be used',
    importColumnsForm(
      shown({
        crm: 'HubSpot',
        lines: 240,
        taken: 1,
        headers: [
          'First Name',
          'Last Name',
          'Email',
          'Company',
          'Lifecycle Stage',
          '',
          'Last Activity Date',
          'Next step',
          'Due',
          'Notes',
          'Referred by',
        ],
        columns: {
          company: 3,
          contact: null,
          first: 0,
          last: 1,
          email: 2,
          stage: 4,
          lastContact: 6,
          stepText: 7,
          stepDay: 8,
          note: 9,
          referrer: 10,
        },
        leftOut: { yours: 3, colleague: 1, stopped: 2, silent: 1 },
        repeated: 4,
        problems: [3, 9, 12, 15, 20, 31, 47].map((line) => ({ line, what: 'No name here. This line was left out.' })),
      }),
    ),
  ),
  scene(
    'a file nobody of which would come',
    'nothing to bring, and what to look at',
    importColumnsForm(shown({ taken: 0, first: [], leftOut: { yours: 9, colleague: 0, stopped: 0, silent: 0 } })),
  ),
  scene(
    'no column names anybody',
    'one question',
    importColumnsForm(
      shown({
        taken: 0,
        first: [],
        headers: ['Kunde?', 'Wer'],
        columns: {},
        suggested: {},
        leftOut: { yours: 0, colleague: 0, stopped: 0, silent: 0 },
      }),
      'No column says who they are, as I read it. Which one does?',
    ),
    { company: 'Which column says who they are? Choose one here, or as the contact person.' },
  ),
  scene(
    'the list changed since',
    'nothing was kept, and how it stands now',
    importColumnsForm(
      shown({ taken: 8 }),
      'Your list changed since you looked, so nothing was kept yet. This is what would come now.',
    ),
  ),
  scene('they are brought', 'it goes on whether anybody looks or not', bringingModal),
  scene('they are on the list', 'and one press takes them back', broughtView(12, entry)),
  scene('one is on the list', 'one person', broughtView(1, entry)),
];
