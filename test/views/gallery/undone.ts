import type { LocalDay } from '../../../src/domain/calendar.ts';
import type { Entry, What } from '../../../src/domain/entry.ts';
import type { Prospect } from '../../../src/domain/prospect.ts';
import { batchUndoneView, undoneView } from '../../../src/views/undone.ts';
import { day, someStep } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, ben, dana, entry as id, inStage, names, today } from '../cast.ts';

const { id: step } = someStep();
const text = 'Send Jane the checklist.';
const on = day('2026-11-26');

/** What an undo can take back; the rest stays. */
const takenBack: Partial<{ readonly [Kind in What['kind']]: Extract<What, { kind: Kind }> }> = {
  planned: { kind: 'planned', step, text, day: on },
  moved: { kind: 'moved', step, text, day: on },
  edited: { kind: 'edited', step, text },
  dropped: { kind: 'dropped', step, text },
  done: { kind: 'done', step, text, day: today, note: null },
  answered: { kind: 'answered', answered: true, note: null },
  told: { kind: 'told', step, note: 'she laughed', answered: true },
  good: { kind: 'good', step },
  shared: { kind: 'shared', step, shared: true },
  practised: { kind: 'practised', step, text, day: on, job: null, say: null, cue: null, ifNo: null },
  learned: { kind: 'learned', practice: id, did: true, note: null, learned: null },
  marked: { kind: 'marked', step, way: 'ask', promise: false },
  staged: { kind: 'staged', from: 'talking', to: 'no', until: null, reason: null },
  snoozed: { kind: 'snoozed', until: on },
  slowed: { kind: 'slowed' },
  contact: { kind: 'contact', name: 'Jane Doe' },
  renamed: { kind: 'renamed', from: 'Acmee', to: 'Acme' },
  handed: { kind: 'handed', from: dana, to: ben },
  removed: { kind: 'removed' },
};

const now = { today, logged: today, instead: false };

const undone = (what: What, prospect: Prospect = acme(), logged: LocalDay = today) => {
  const entry: Entry = {
    id,
    at: new Date('2026-11-24T08:00:00Z'),
    actor: dana,
    prospect: prospect.id,
    what,
    before: null,
    undoes: null,
    batch: null,
  };
  return undoneView(entry, prospect, { today, logged, instead: false });
};

export const scenes = [
  ...Object.entries(takenBack).map(([kind, what]) =>
    scene(`taken back: ${kind}`, 'what it was, and how things stand now', undone(what)),
  ),
  scene('the adding', 'they are off the list', undone({ kind: 'added', name: 'Acme' }, acme({ removed: true }))),
  scene('what was logged yesterday', 'says so', undone(takenBack.done!, acmeWith('2026-11-26'), day('2026-11-23'))),
  scene('nobody answered', 'was a mark too', undone({ kind: 'answered', answered: false, note: null })),
  scene('a step is planned again', 'what is next', undone(takenBack.done!, acmeWith('2026-11-26'))),
  scene(
    'a stage, and a silence with it',
    'where they stand again',
    undone(takenBack.staged!, inStage('not now', { agreedUntil: day('2027-03-01') })),
  ),
  scene(
    'about somebody who asked for peace',
    'nothing is next, and nothing is missed',
    undone({ kind: 'contact', name: 'Jane Doe' }, acme({ stopped: true })),
  ),
  scene(
    'a name that would ping everybody',
    'it is only a name',
    undone({ kind: 'contact', name: names.rude }, acme({ name: names.rude })),
  ),
  scene('an import', 'all of it', batchUndoneView(120, 0, now)),
  scene('an import of the day before', 'says so', batchUndoneView(120, 0, { ...now, logged: day('2026-11-23') })),
  scene('an import of one', 'one person', batchUndoneView(1, 0, now)),
  scene('an import, less one', 'whoever was touched since stays', batchUndoneView(119, 1, now)),
  scene('an import, less two', 'and is not named, only counted', batchUndoneView(118, 2, now)),
  scene('an import, and everybody was touched', 'nothing was taken back', batchUndoneView(0, 120, now)),
];
