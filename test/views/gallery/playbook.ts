import { ownTextMost, type Unfit } from '../../../src/domain/coach/edit-playbook.ts';
import type { PlaybookStep } from '../../../src/domain/coach/playbook.ts';
import { shelves, type Shelf } from '../../../src/domain/coach/playbook.ts';
import { shelfNames } from '../../../src/domain/coach/shelf-names.ts';
import { standardPlaybook } from '../../../src/domain/coach/team-playbook.ts';
import { addedToPlaybookView, hiddenView, playbookView, shelfView } from '../../../src/views/playbook.ts';
import { refusalView } from '../../../src/views/refusal.ts';
import { scene } from '../../support/gallery.ts';

const own: PlaybookStep = {
  id: 'T1',
  shelf: 'DI',
  text: 'Send {name} the two-line summary',
  minutes: 10,
  theirMinutes: 2,
  way: 'give',
};
const asks: PlaybookStep = { ...own, id: 'T2', text: 'Ask {name} for one number', way: 'ask' };
const changed = { hidden: ['PS4', 'FC9'], own: [own, asks] };

/** Every reason for which a step cannot stand there, with what was typed. */
const unfit: Record<Unfit['unfit'], { why: Unfit; typed: string }> = {
  full: { why: { unfit: 'full' }, typed: 'Send {name} one more' },
  long: { why: { unfit: 'long' }, typed: 'Send {name} '.repeat(30).slice(0, ownTextMost + 20) },
  empty: { why: { unfit: 'empty' }, typed: '...' },
  brace: { why: { unfit: 'brace', brace: '{budget}' }, typed: 'Ask {name} about {budget}' },
  there: { why: { unfit: 'there', id: 'T1' }, typed: own.text },
};

export const scenes = [
  scene('all of it at a glance', 'how many steps a shelf holds, and how to change it', playbookView(standardPlaybook)),
  scene('changed by the team', 'what is hidden is named', playbookView(changed)),
  ...(Object.keys(shelfNames) as Shelf[]).map((shelf) =>
    scene(
      `the shelf “${shelfNames[shelf]}”`,
      'the ids are what hides a step',
      shelfView(shelf, shelf === 'DI' ? changed : standardPlaybook),
    ),
  ),
  scene('a shelf with nothing on it', 'how one comes back', shelfView('WR', { hidden: shelves.WR.map(({ id }) => id), own: [] })),
  scene('a step was added', 'who is offered it', addedToPlaybookView(own)),
  scene('a step that asks was added', 'which way it goes is said', addedToPlaybookView(asks)),
  scene('a step was hidden', 'how it comes back', hiddenView(shelves.PS[3]!, true)),
  scene('a step was brought back', 'its words', hiddenView(shelves.PS[3]!, false)),
  ...(Object.keys(unfit) as Unfit['unfit'][]).map((kind) =>
    scene(
      `a step that does not fit: ${kind}`,
      'nothing was changed, and the words are still here',
      refusalView({ refused: 'unfit-step', ...unfit[kind], typed: `playbook add talking: ${unfit[kind].typed}` }),
    ),
  ),
];
