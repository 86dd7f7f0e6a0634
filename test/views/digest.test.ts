import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../src/views/limits/surfaces.ts';
import type { IsoWeek } from '../../src/domain/calendar.ts';
import type { DigestWeek, WeekTally } from '../../src/domain/digest.ts';
import type { ProspectId, UserId } from '../../src/domain/ids.ts';
import { digestView } from '../../src/views/digest.ts';
import { day } from '../domain/some.ts';

const [ada, ben, dana] = ['U0ADA', 'U0BEN', 'U0DANA'] as UserId[] as [UserId, UserId, UserId];
const today = day('2026-11-30');
const daysOf = (...steps: (readonly [number, number])[]) =>
  Array.from({ length: 7 }, (_, at) => ({ given: steps[at]?.[0] ?? 0, asked: steps[at]?.[1] ?? 0 }));

const good: DigestWeek = {
  week: '2026-W48' as IsoWeek,
  from: day('2026-11-23'),
  to: day('2026-11-29'),
  steps: 14,
  gives: 9,
  asks: 5,
  answers: 6,
  promisesKept: 3,
  practised: 2,
  opened: [{ name: 'Northwind', by: dana }],
  referrals: [{ from: 'Northwind', to: 'Harbour & Sons', by: dana }],
  story: {
    by: ben,
    prospect: 'p1' as ProspectId,
    name: 'Lakeside Clinic',
    step: 'Send Mara page two of the checklist.',
    note: 'she had filled in half of it herself\nbefore I called',
  },
  people: [ada, ben, dana].map((user, at) => ({ user, steps: at + 3 })),
  days: daysOf([2, 1], [3, 1], [1, 2], [2, 0], [1, 1]),
  before: { steps: 11, gives: 8, asks: 3, answers: 4, promisesKept: 3, opened: 1, referrals: 0 },
  quiet: { talking: 4, won: 2 },
};
const said = (week: Partial<DigestWeek>, soFar = false) =>
  digestView({ ...good, ...week }, today, soFar ? 'so far' : 'posted').text;

it('tells a good week, all of it also to those who only hear it', () => {
  const { text, blocks } = digestView(good, today);
  expect(checkMessage(blocks)).toEqual([]);
  expect(text).toBe(`Our week of small steps
Mon 23 Nov to Sun 29 Nov
*14 steps* taken: 9 given, 5 asked. 6 people answered.
That is 3 more steps than the week before, and 2 more people answered.
*Doors opened*
• *Northwind*, with <@U0DANA>
*Who opened which door*
• *Northwind* → *Harbour &amp; Sons*, with <@U0DANA>
We kept 3 promises and filled in 2 worksheets.
*One story*
<@U0BEN> with *Lakeside Clinic*: Send Mara page two of the checklist
> _she had filled in half of it herself before I called_
Steps given and asked: Mon 2 given, 1 asked; Tue 3 given, 1 asked; Wed 1 given, 2 asked; Thu 2 given; Fri 1 given, 1 asked.
*Steps by* <@U0ADA>, <@U0BEN>, <@U0DANA>
Waiting for a small step: 4 talking, 2 opened.
Who could we help take a small step this week?`);
});

describe('beside the week before', () => {
  const before: WeekTally = { steps: 11, gives: 8, asks: 3, answers: 6, promisesKept: 3, opened: 1, referrals: 1 };
  const nothing: WeekTally = { steps: 0, gives: 0, asks: 0, answers: 0, promisesKept: 0, opened: 0, referrals: 0 };
  it.each<{ why: string; week?: Partial<DigestWeek>; before: WeekTally | null; says: string | null }>([
    { why: 'more', before, says: 'That is 3 more steps than the week before.' },
    { why: 'one more', before: { ...before, steps: 13 }, says: 'That is 1 more step than the week before.' },
    {
      why: 'more, and a door besides',
      before: { ...before, opened: 0, answers: 0 },
      says: 'That is 3 more steps than the week before, and 1 more door opened.',
    },
    { why: 'as many', before: { ...before, steps: 14 }, says: 'As many steps as the week before.' },
    {
      why: 'fewer: what was, and not how many fewer',
      before: { ...before, steps: 20, answers: 9 },
      says: 'The week before we took 20.',
    },
    {
      why: 'fewer, and what rose all the same',
      before: { ...before, steps: 20, promisesKept: 1 },
      says: 'The week before we took 20; this week 2 more promises kept.',
    },
    { why: 'nothing before, as in a first week', before: nothing, says: null },
    {
      why: 'no steps in either, but answers',
      week: { steps: 0, answers: 2 },
      before: { ...nothing, answers: 1, opened: 1 },
      says: '1 more person answered than the week before.',
    },
    { why: 'nobody knows: an older version kept the week', before: null, says: null },
  ])('$why: $says', ({ week, before: was, says }) => {
    const [, , , line] = digestView({ ...good, ...week, before: was }, today).text.split('\n');
    expect(line).toBe(says ?? '*Doors opened*');
    expect(line).not.toMatch(/%|fewer|less|only|down/);
  });

  it('is not said of a week that has not ended', () => {
    expect(said({}, true)).not.toContain('week before');
  });
});

describe('the chart', () => {
  const chartOf = (week: Partial<DigestWeek>, soFar = false) =>
    digestView({ ...good, ...week }, today, soFar ? 'so far' : 'posted').blocks.find(({ type }) => type === 'data_visualization');
  it.each`
    days                                                      | labels                                               | why
    ${daysOf([1, 1], [0, 1])}                                 | ${['Mon', 'Tue', 'Wed', 'Thu', 'Fri']}               | ${'three steps make one'}
    ${daysOf([1, 1])}                                         | ${undefined}                                         | ${'two do not'}
    ${daysOf([1, 1], [0, 1], [0, 0], [0, 0], [0, 0], [0, 1])} | ${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']} | ${'a Saturday brings the whole week'}
    ${[]}                                                     | ${undefined}                                         | ${'an older version kept no days'}
  `('has bars for $labels: $why', ({ days, labels }: { days: DigestWeek['days']; labels: string[] | undefined }) => {
    const chart = chartOf({ days });
    expect(chart?.type === 'data_visualization' ? chart.chart.axis_config.categories : undefined).toEqual(labels);
  });

  it('has what was given beside what was asked', () => {
    const label = (values: number[]) => values.map((value, at) => ({ label: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'][at], value }));
    expect(chartOf({})).toEqual({
      type: 'data_visualization',
      title: 'Steps given and asked',
      chart: {
        type: 'bar',
        series: [
          { name: 'Given', data: label([2, 3, 1, 2, 1]) },
          { name: 'Asked', data: label([1, 1, 2, 0, 1]) },
        ],
        axis_config: { categories: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] },
      },
    });
  });

  it('is words where we only answer: there is no second try without it', () => {
    expect(chartOf({}, true)).toBeUndefined();
    expect(said({}, true)).toContain('Steps given and asked: Mon 2 given, 1 asked;');
  });

  it('tells a day without steps as one', () => {
    expect(said({ days: daysOf([3, 0]) })).toContain('Mon 3 given; Tue none; Wed none; Thu none; Fri none.');
  });
});

describe('names', () => {
  it('are nowhere where the team hides them', () => {
    const hidden = said({
      people: [],
      opened: [{ name: 'Northwind', by: null }],
      referrals: [{ from: 'Northwind', to: 'Beta', by: null }],
      story: { ...good.story!, by: null },
    });
    expect(hidden).not.toContain('<@');
    expect(hidden).toContain('• *Northwind*\n');
    expect(hidden).toContain('With *Lakeside Clinic*: Send Mara page two');
  });

  it('are there for a door, whoever took a step besides', () => {
    expect(said({ people: [] })).toContain('*Northwind*, with <@U0DANA>');
  });

  it.each([
    { why: 'a mention', note: '<!channel> & <@U0ADA>', says: '> _&lt;!channel&gt; &amp; &lt;@U0ADA&gt;_' },
    { why: 'a quotation in the quotation', note: '> a\n> b', says: '> _&gt; a &gt; b_' },
    { why: 'a note of two pages', note: 'x'.repeat(2_000), says: `> _${'x'.repeat(399)}…_` },
  ])('a story cannot say more than its words: $why', ({ note, says }) => {
    expect(said({ story: { ...good.story!, note } }).split('\n')).toContain(says);
  });
});

it.each<{ why: string; week: Partial<DigestWeek>; hides: RegExp }>([
  { why: 'no answers', week: { answers: 0 }, hides: /answered/ },
  { why: 'nothing opened', week: { opened: [] }, hides: /Doors opened/ },
  { why: 'nobody referred', week: { referrals: [] }, hides: /which door/ },
  { why: 'no promise', week: { promisesKept: 0 }, hides: /promise/ },
  { why: 'no worksheet', week: { practised: 0 }, hides: /worksheet/ },
  { why: 'no story', week: { story: null }, hides: /story/ },
  { why: 'nobody quiet', week: { quiet: {} }, hides: /Waiting/ },
])('what did not happen is not mentioned: $why', ({ week, hides }) => {
  expect(said({})).toMatch(hides);
  expect(said({ ...week, before: null })).not.toMatch(hides);
});

it('is one line when nothing happened, whatever the week before was', () => {
  const nothing = { steps: 0, answers: 0, practised: 0, opened: [], referrals: [], story: null, people: [], days: daysOf() };
  expect(digestView({ ...good, ...nothing }, today).blocks).toHaveLength(1);
  expect(said(nothing)).toBe('A quiet week, Mon 23 Nov to Sun 29 Nov: no steps logged. One small one today makes a beginning.');
});

it.each`
  letter | doors  | referrals | why
  ${'W'} | ${488} | ${488}    | ${'as many as are shown'}
  ${'<'} | ${492} | ${496}    | ${'fewer, where every letter of a name is four for Slack'}
`('holds the week of a very large team with long names, whole lines of it: $why', ({ letter, doors, referrals }) => {
  const name = String(letter).repeat(80);
  const many = Array.from({ length: 500 }, (_, at) => `U0LONGUSERID${at}` as UserId);
  const week = {
    ...good,
    opened: many.map((by) => ({ name, by })),
    referrals: many.map((by) => ({ from: name, to: name, by })),
    people: many.map((user) => ({ user, steps: 1 })),
    story: { ...good.story!, name, step: String(letter).repeat(300), note: String(letter).repeat(2_000) },
  };
  const { text, blocks } = digestView(week, today);
  expect(checkMessage(blocks)).toEqual([]);
  expect(text.length).toBeLessThanOrEqual(4_000);
  const words = blocks.flatMap((block) => (block.type === 'section' ? [block.text!.text] : []));
  expect(
    words
      .map((paragraph) => /\band (\d+) more$/.exec(paragraph)?.[1])
      .filter(Boolean)
      .map(Number),
  ).toEqual([doors, referrals, 460]);
  expect(words.filter((paragraph) => paragraph.endsWith('…'))).toEqual([]);
});
