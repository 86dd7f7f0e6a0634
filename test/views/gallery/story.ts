import type { BatchId, EntryId } from '../../../src/domain/ids.ts';
import { defaultRhythms } from '../../../src/domain/rhythm.ts';
import type { Entry, What } from '../../../src/domain/entry.ts';
import type { Prospect } from '../../../src/domain/prospect.ts';
import { storyView } from '../../../src/views/story.ts';
import { day, rep, someId, someStep } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, ben, beta, dana, entry as practice, inStage, names, today } from '../cast.ts';

const step = someStep().id;
const on = day('2026-11-26');

/** Everything that can happen, as the log keeps it. */
const happened: { readonly [Kind in What['kind']]: readonly Extract<What, { kind: Kind }>[] } = {
  added: [
    { kind: 'added', name: 'Acme' },
    { kind: 'added', name: 'Acme', note: 'met at the fair' },
  ],
  planned: [{ kind: 'planned', step, text: 'Send Jane the checklist.', day: on }],
  moved: [{ kind: 'moved', step, text: 'Send Jane the checklist.', day: on }],
  edited: [{ kind: 'edited', step, text: 'Send Jane two pages' }],
  dropped: [{ kind: 'dropped', step, text: 'Call them' }],
  done: [
    { kind: 'done', step, text: 'Sent Jane the checklist', day: day('2026-11-23'), note: null },
    { kind: 'done', step, text: 'Called them', day: day('2026-11-20'), note: 'she laughed' },
  ],
  answered: [
    { kind: 'answered', answered: true, note: null },
    { kind: 'answered', answered: true, note: 'yes, gladly' },
    { kind: 'answered', answered: false, note: null },
  ],
  told: [
    { kind: 'told', step, note: 'she laughed', answered: true },
    { kind: 'told', step, note: 'it was Lee who read it', answered: null },
    { kind: 'told', step, note: null, answered: false },
  ],
  good: [{ kind: 'good', step }],
  shared: [
    { kind: 'shared', step, shared: true },
    { kind: 'shared', step, shared: false },
  ],
  practised: [
    {
      kind: 'practised',
      step,
      text: 'Send Jane the checklist.',
      day: on,
      job: 'hire two',
      say: 'No need to answer',
      cue: 'after stand-up',
      ifNo: null,
    },
  ],
  learned: [
    { kind: 'learned', practice, did: true, note: 'she laughed', learned: 'short is kind' },
    { kind: 'learned', practice, did: false, note: null, learned: null },
  ],
  marked: [
    { kind: 'marked', step, way: 'give', promise: true },
    { kind: 'marked', step, way: 'ask', promise: false },
    { kind: 'marked', step, way: 'give', promise: false },
  ],
  staged: [
    { kind: 'staged', from: 'talking', to: 'not now', until: day('2027-03-01'), reason: 'budget' },
    { kind: 'staged', from: 'deciding', to: 'won', until: null, reason: null },
    { kind: 'staged', from: 'no', to: 'no', until: null, reason: 'chose Beta' },
  ],
  snoozed: [{ kind: 'snoozed', until: day('2026-12-08') }],
  slowed: [{ kind: 'slowed' }],
  contact: [{ kind: 'contact', name: 'Jane Doe' }],
  renamed: [{ kind: 'renamed', from: 'Acmee', to: 'Acme' }],
  handed: [{ kind: 'handed', from: dana, to: ben }],
  removed: [{ kind: 'removed' }],
  stopped: [{ kind: 'stopped' }],
  lifted: [{ kind: 'lifted', reason: 'they wrote to us again' }],
  forgotten: [{ kind: 'forgotten' }],
  undone: [{ kind: 'undone', what: 'planned' }],
  set: [{ kind: 'set', setting: 'hour', value: '08:30' }],
};

const entries = (whats: readonly What[]): Entry[] =>
  whats.map((what) => ({
    id: someId<EntryId>(),
    at: new Date('2026-11-18T10:00:00Z'),
    actor: dana,
    prospect: null,
    what,
    before: null,
    undoes: null,
    batch: null as BatchId | null,
  }));

const story = (
  prospect: Prospect,
  whats: readonly What[] = happened.added.slice(0, 1),
  more: Partial<Parameters<typeof storyView>[0]> = {},
) =>
  storyView(
    {
      prospect,
      last: null,
      entries: entries(whats),
      opened: [],
      path: [],
      viewer: { ...rep, user: dana, zone: 'Europe/Berlin' },
      rhythms: defaultRhythms,
      ...more,
    },
    today,
  );

export const scenes = [
  scene('just added', 'nothing is planned, one entry', story(beta())),
  scene(
    'with a step taken',
    'what happened can be told',
    story(acme(), happened.done, { last: someStep({ state: 'done', doneOn: day('2026-11-23') }) }),
  ),
  scene(
    'with a step planned',
    'what is next stands above what was',
    story(acmeWith('2026-11-26', { promise: true }, { gives: 3, asks: 1 }), happened.done),
  ),
  ...(Object.keys(happened) as What['kind'][]).map((kind) =>
    scene(`an entry: ${kind}`, 'as the story tells it', story(acme(), happened[kind])),
  ),
  scene(
    'silent until March',
    'the stage, the silence and the reason',
    story(inStage('not now', { agreedUntil: day('2027-03-01'), reason: 'budget' })),
  ),
  scene(
    'a customer',
    'opened, and the rhythm after a yes',
    story(inStage('won', { stageSince: day('2026-11-20'), gives: 1, asks: 1 })),
  ),
  scene('asked us to stop', 'no next step is missed', story(acme({ stopped: true }), happened.stopped)),
  scene(
    'asked us to stop, for an admin',
    'who alone can lift it',
    story(acme({ stopped: true }), happened.stopped, { viewer: { ...rep, admin: true } }),
  ),
  scene(
    'referred, and has referred',
    'who opened which door',
    story(acme({ contacts: ['Jane Doe', 'Lee Poe', 'Sam Roe'] }), happened.added, {
      path: [beta(), beta({ name: 'Gamma' })],
      opened: [beta({ name: 'Delta' }), beta({ name: names.japanese })],
    }),
  ),
  scene('a colleague’s, as a manager sees it', 'with whom they are', story(acme({ owner: ben }))),
  scene(
    'a long story',
    'the rest is in the log',
    story(
      acme(),
      Array.from({ length: 13 }, () => happened.staged[0]!),
    ),
  ),
  scene(
    'a name that would ping everybody',
    'it is only a name',
    story(acme({ name: names.rude, reason: '<!here> and *bold*' }), [
      { kind: 'done', step, text: names.rude, day: on, note: '<!channel>' },
    ]),
  ),
  scene(
    'long words',
    'are cut in history',
    story(acme(), [
      {
        kind: 'done',
        step,
        text: 'Sent the half page their finance colleague asked for, with the two numbers from March, and asked nothing at all',
        day: on,
        note: 'She said that the rota is the one thing that keeps her up at night. '.repeat(3),
      },
    ]),
  ),
];
