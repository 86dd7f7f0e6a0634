import type { DigestStory, DigestWeek, WeekTally } from '../../../src/domain/digest.ts';
import type { ProspectId } from '../../../src/domain/ids.ts';
import { digestView } from '../../../src/views/digest.ts';
import { withoutCharts } from '../../../src/views/message.ts';
import { day, emptyWeek, someId } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { ben, dana, names, today } from '../cast.ts';

const empty: DigestWeek = { ...emptyWeek, from: day('2026-11-16'), to: day('2026-11-22') };
const before: WeekTally = { steps: 19, gives: 12, asks: 7, answers: 8, promisesKept: 4, opened: 1, referrals: 1 };
const story: DigestStory = {
  by: dana,
  prospect: someId<ProspectId>(),
  name: 'Acme',
  step: 'Send Jane the checklist.',
  note: 'She pinned it above her desk, and asked for a second one for the night shift.',
};
const full: DigestWeek = {
  ...empty,
  steps: 23,
  gives: 15,
  asks: 8,
  answers: 9,
  promisesKept: 4,
  opened: [
    { name: 'Acme', by: dana },
    { name: names.japanese, by: ben },
  ],
  referrals: [{ from: 'Acme', to: 'Beta', by: dana }],
  people: [
    { user: dana, steps: 14 },
    { user: ben, steps: 9 },
  ],
  practised: 2,
  story,
  days: [3, 5, 4, 6, 5, 0, 0].map((steps) => ({ given: Math.ceil(steps / 2), asked: Math.floor(steps / 2) })),
  before,
  quiet: { talking: 3, 'not now': 1, won: 2 },
};

const nameless: DigestWeek = {
  ...full,
  opened: full.opened.map((door) => ({ ...door, by: null })),
  referrals: full.referrals.map((door) => ({ ...door, by: null })),
  story: { ...story, by: null },
  people: [],
};

export const scenes = [
  scene('a full week', 'totals, doors, who opened which, and one question', digestView(full, today)),
  scene(
    'one of each',
    'the numbers agree with their words',
    digestView({ ...empty, steps: 1, gives: 1, answers: 1, promisesKept: 1, people: [{ user: dana, steps: 1 }] }, today),
  ),
  scene('only answers', 'a week without a step can still be one', digestView({ ...empty, answers: 2 }, today)),
  scene('names are hidden', 'nobody is named, not even beside a door', digestView(nameless, today)),
  scene(
    'a smaller week than the one before',
    'fewer is never said: what the week before was, and what rose all the same',
    digestView({ ...full, before: { ...before, steps: 31, opened: 1 } }, today),
  ),
  scene(
    'after a quiet week',
    'and no more about it',
    digestView({ ...full, before: { ...before, steps: 0, answers: 0, opened: 0, referrals: 0 } }, today),
  ),
  scene(
    'somebody took a step on Saturday',
    'the weekend is there only then',
    digestView({ ...full, days: full.days.map((taken, at) => (at === 5 ? { given: 1, asked: 0 } : taken)) }, today),
  ),
  scene('where Slack draws no charts yet', 'the same in words', withoutCharts(digestView(full, today))!),
  scene('a quiet week', 'one line, and no blame', digestView({ ...empty, quiet: { new: 4 } }, today)),
  scene('a quiet week so far', 'asked for on a Tuesday', digestView(empty, today, 'so far')),
  scene('last week, looked at alone', 'the chart in words', digestView(full, today, 'looked back')),
  scene('a week so far', 'the question is about what is left of it', digestView(full, today, 'so far')),
  scene(
    'over New Year',
    'another year is named',
    digestView({ ...full, from: day('2026-12-28'), to: day('2027-01-03') }, day('2027-01-04')),
  ),
  scene(
    'a name that would ping everybody',
    'it is only a name',
    digestView({ ...full, opened: [{ name: names.rude, by: dana }], referrals: [] }, today),
  ),
];
