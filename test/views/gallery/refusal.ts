import type { Refusal } from '../../../src/domain/refusal.ts';
import { refusalView } from '../../../src/views/refusal.ts';
import { kept, withTyped, withUnkept } from '../../../src/views/typed.ts';
import { day } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { ben, names, today } from '../cast.ts';

type Kind = Refusal['refused'];

/** Every expected no, and more than one where it reads differently. */
const refusals: Readonly<Record<Kind, readonly (readonly [why: string, no: Refusal])[]>> = {
  'unknown-verb': [
    ['a verb is near', { refused: 'unknown-verb', typed: 'snoze Acme', nearest: 'snooze' }],
    ['nothing is near: how a step is planned', { refused: 'unknown-verb', typed: 'buy milk', nearest: null }],
  ],
  usage: [['how it is typed', { refused: 'usage', usage: 'refer Acme > Beta, Sam' }]],
  unread: [['what was there stays', { refused: 'unread', usage: 'settings hour 8:30' }]],
  'no-such-setting': [['where they are listed', { refused: 'no-such-setting', typed: 'colour' }]],
  'name-empty': [['what a name looks like', { refused: 'name-empty' }]],
  'name-long': [['a question, rather than a number alone', { refused: 'name-long' }]],
  'name-mention': [['a colleague is no prospect', { refused: 'name-mention' }]],
  'no-such-list': [['the lists there are', { refused: 'no-such-list', typed: 'urgent' }]],
  'words-long': [
    [
      'how long, and the words again',
      { refused: 'words-long', most: 500, typed: `Acme: ${'send the checklist and '.repeat(25)}` },
    ],
  ],
  nobody: [
    ['how to add them', { refused: 'nobody', name: 'Acne' }],
    ['too long for a name: where to look', { refused: 'nobody', name: `${names.long} und Umgebung` }],
  ],
  colleague: [
    ['adding whom a colleague helps', { refused: 'colleague', colleague: ben, name: 'Acme', adding: true }],
    ['changing what is a colleague’s', { refused: 'colleague', colleague: ben, name: 'Acme', adding: false }],
  ],
  'already-yours': [['where the story is', { refused: 'already-yours', name: 'Acme' }]],
  'already-theirs': [['handing over to somebody who has one', { refused: 'already-theirs', name: 'Acme', owner: ben }]],
  stopped: [['for the whole team, and who can lift it', { refused: 'stopped', name: 'Acme' }]],
  silence: [
    [
      'until when, and what if they come back',
      { refused: 'silence', name: 'Acme', until: day('2027-03-01'), ends: 'talking Acme' },
    ],
    ['agreed with a colleague', { refused: 'silence', name: 'Acme', until: day('2027-03-01'), with: ben }],
  ],
  'nothing-planned': [
    ['a step taken all the same can be logged', { refused: 'nothing-planned', name: 'Acme' }],
    ['done alone, on a free day', { refused: 'nothing-planned', name: null }],
  ],
  'no-step-yet': [['how to plan one', { refused: 'no-step-yet', name: 'Acme' }]],
  'contacts-full': [['ten are enough', { refused: 'contacts-full', name: 'Acme' }]],
  'nothing-to-undo': [['undo, again and again', { refused: 'nothing-to-undo' }]],
  'line-answered': [['a form that does not open from a nudge', { refused: 'line-answered', name: 'Acme' }]],
  'changed-since': [['somebody changed it meanwhile', { refused: 'changed-since', name: 'Acme' }]],
  'stop-stays': [['a stop is not undone', { refused: 'stop-stays', name: 'Acme' }]],
  'not-stopped': [['nothing to do', { refused: 'not-stopped', name: 'Acme' }]],
  'admins-only': [['who can', { refused: 'admins-only' }]],
  'leaders-only': [['who can, and how one becomes one', { refused: 'leaders-only' }]],
  guest: [['a guest of this Slack', { refused: 'guest' }]],
  'day-past': [['picked in the calendar', { refused: 'day-past' }]],
  'day-far': [['picked in the calendar', { refused: 'day-far' }]],
  'day-not-ahead': [['today is not later', { refused: 'day-not-ahead' }]],
  'stale-press': [['a button of last year', { refused: 'stale-press' }]],
  'stale-form': [['a form of last year', { refused: 'stale-form' }]],
  'week-told': [['shared too late', { refused: 'week-told' }]],
  'tells-on': [['what is private stays so, and why', { refused: 'tells-on', name: 'Jane Doe' }]],
  'already-undone': [['pressed twice', { refused: 'already-undone' }]],
  'not-a-person': [['hand Acme to Ben', { refused: 'not-a-person' }]],
  'one-line': [['Acme: call and Beta: call, on two lines', { refused: 'one-line' }]],
  'one-colleague': [['hand Acme to @ben @max', { refused: 'one-colleague' }]],
  'no-such-shelf': [['the shelves there are', { refused: 'no-such-shelf', typed: 'closing' }]],
  'no-such-step': [['what an id looks like', { refused: 'no-such-step', typed: 'XX9' }]],
  'unfit-step': [
    [
      'the others are in the playbook',
      {
        refused: 'unfit-step',
        why: { unfit: 'brace', brace: '{budget}' },
        typed: 'playbook add talking: Ask {name} about {budget}',
      },
    ],
  ],
  'not-a-member': [['a guest cannot be handed anybody', { refused: 'not-a-member', user: ben }]],
};

export const scenes = [
  ...(Object.keys(refusals) as Kind[]).flatMap((kind) =>
    refusals[kind].map(([why, no]) => scene(kind, why, refusalView(no, today))),
  ),
  scene(
    'with the words that were typed',
    'Slack does not give them back',
    withTyped(refusalView({ refused: 'stopped', name: 'Acme' }), 'Acme: send Jane the checklist'),
  ),
  scene('the words are there already', 'not twice', withTyped(kept('I did not understand that.', 'buy milk'), 'buy milk')),
  scene(
    'a note where none is kept',
    'never lost without a word',
    withUnkept(refusalView({ refused: 'nothing-to-undo' }), 'undo', 'wrong one'),
  ),
  scene('words that would ping everybody', 'are only words', kept('I did not understand that.', `${names.rude} <@U0BEN>`)),
  scene('a name that would ping everybody', 'in bold, marks and all', refusalView({ refused: 'stopped', name: names.rude })),
  scene('a name from right to left', 'inside a sentence', refusalView({ refused: 'no-step-yet', name: names.hebrew })),
];
