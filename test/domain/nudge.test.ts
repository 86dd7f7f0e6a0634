import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { plainCoaching, suggestFor } from '../../src/domain/coach/coaching.ts';
import { playbookStep } from '../../src/domain/coach/playbook.ts';
import { dueOn } from '../../src/domain/due.ts';
import type { BatchId } from '../../src/domain/ids.ts';
import { planNudge } from '../../src/domain/nudge.ts';
import { type NudgeItem, pausedBy } from '../../src/domain/nudge-content.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import type { Strength } from '../../src/domain/rep.ts';
import { defaultRhythms } from '../../src/domain/rhythm.ts';
import { placeOf, type Stage, stages } from '../../src/domain/stage.ts';
import { day, plannedProspect, rep, someProspect, tuesday, weekdays } from './some.ts';

/** The nudge of Tuesday 24 November about these people, as ids. */
const nudge = (due: readonly Prospect[], total = due.length, strength: Strength = 'normal') =>
  planNudge({ rep: { ...rep, strength }, due, total, rhythms: defaultRhythms, coaching: plainCoaching, practised: [] }, tuesday);
const named = (due: readonly Prospect[], strength: Strength = 'normal') =>
  nudge(due, due.length, strength)?.items.map(({ prospect }) => due.findIndex(({ id }) => id === prospect)) ?? [];

const planned = (plannedFor: string, promise = false) => plannedProspect(plannedFor, { promise }, { stage: 'talking' });
const quiet = (stage: Stage, contactedOn: string, told: Partial<Prospect> = {}) =>
  someProspect({ stage, stageSince: day('2026-01-05'), contactedOn: day(contactedOn), ...told });
const batch = '00000000-0000-7000-8000-0000000ba7c4' as BatchId;

describe('planned steps', () => {
  it.each`
    why                                                 | due                                                                                                   | order
    ${'promises, then today’s, then the oldest'}        | ${[planned('2026-11-20'), planned('2026-11-24'), planned('2026-11-18'), planned('2026-11-23', true)]} | ${[3, 1, 2, 0]}
    ${'a promise for today before a step that is late'} | ${[planned('2026-11-02'), planned('2026-11-24', true)]}                                               | ${[1, 0]}
    ${'a promise that is late before one for today'}    | ${[planned('2026-11-24', true), planned('2026-11-20', true)]}                                         | ${[1, 0]}
    ${'five at most, and the oldest waits'}             | ${[planned('2026-11-02'), ...Array.from({ length: 5 }, () => planned('2026-11-24'))]}                 | ${[1, 2, 3, 4, 5]}
  `('come in order: $why', ({ due, order }) => {
    expect(named(due)).toEqual(order);
  });

  it('come before quiet people and take nothing from them', () => {
    const due = [
      ...['new', 'no', 'won'].map((stage) => quiet(stage as Stage, '2026-01-05')),
      ...Array.from({ length: 7 }, () => planned('2026-11-24')),
    ];
    expect(named(due)).toEqual([3, 4, 5, 6, 7, 0, 1, 2]);
    expect(nudge(due)?.more).toBe(2);
  });
});

describe('quiet people', () => {
  it.each`
    why                                                                                 | due                                                                                                                 | order
    ${'one from each place, in the order of the places'}                                | ${[quiet('won', '2026-01-05'), quiet('no', '2026-01-05'), quiet('talking', '2026-11-02')]}                          | ${[2, 1, 0]}
    ${'deciding before talking before new'}                                             | ${[quiet('new', '2026-01-05'), quiet('talking', '2026-10-05'), quiet('deciding', '2026-11-17')]}                    | ${[2, 1, 0]}
    ${'three at most'}                                                                  | ${(['deciding', 'talking', 'new', 'not now', 'no', 'won'] as const).map((stage) => quiet(stage, '2026-01-05'))}     | ${[0, 3, 5]}
    ${'a place without anybody passes its turn on'}                                     | ${[quiet('won', '2026-10-20'), quiet('talking', '2026-11-17'), quiet('talking', '2026-11-10')]}                     | ${[2, 0, 1]}
    ${'all from one place when the others are empty'}                                   | ${[quiet('won', '2026-10-20'), quiet('won', '2026-10-01'), quiet('won', '2026-10-10'), quiet('won', '2026-10-15')]} | ${[1, 2, 3]}
    ${'the longest overdue first'}                                                      | ${[quiet('talking', '2026-11-18'), quiet('talking', '2026-11-16'), quiet('talking', '2026-11-17')]}                 | ${[1, 2, 0]}
    ${'relative to the rhythm: a "no" at 80 of 60 days before a "not now" at 33 of 30'} | ${[quiet('not now', '2026-10-08'), quiet('no', '2026-08-04', { stageSince: day('2026-08-04') })]}                   | ${[1, 0]}
    ${'relative to the rhythm: silent people wait longer'}                              | ${[quiet('talking', '2026-11-13', { unanswered: 2 }), quiet('talking', '2026-11-16')]}                              | ${[1, 0]}
    ${'beyond three rhythms all are alike, and the latest contact leads'}               | ${[quiet('talking', '2026-03-02'), quiet('talking', '2026-11-02'), quiet('talking', '2026-10-05')]}                 | ${[1, 2, 0]}
    ${'an agreed date that came today is as due as a rhythm that ends today'}           | ${[quiet('not now', '2026-10-12', { agreedUntil: tuesday }), quiet('not now', '2026-10-08')]}                       | ${[1, 0]}
  `('$why', ({ due, order }) => {
    expect(named(due)).toEqual(order);
  });

  it.each`
    strength    | due                                                                          | order        | why
    ${'gentle'} | ${[quiet('won', '2026-01-05'), quiet('talking', '2026-11-02')]}              | ${[1]}       | ${'one a day'}
    ${'gentle'} | ${[planned('2026-11-24'), planned('2026-11-23'), quiet('no', '2026-01-05')]} | ${[0, 1, 2]} | ${'planned steps are not counted among them'}
    ${'off'}    | ${[planned('2026-11-24'), quiet('talking', '2026-11-02')]}                   | ${[]}        | ${'nothing'}
  `('$strength: $why', ({ strength, due, order }) => {
    expect(named(due, strength)).toEqual(order);
  });

  it.each`
    why                                            | due                                                                                                                                                | order
    ${'one of the three'}                          | ${[quiet('deciding', '2026-11-02', { batch }), quiet('no', '2026-01-05', { batch }), quiet('won', '2026-01-05', { batch })]}                       | ${[0]}
    ${'the others go to people with a history'}    | ${[quiet('deciding', '2026-11-02', { batch }), quiet('talking', '2026-11-02', { batch }), quiet('new', '2026-11-02'), quiet('new', '2026-11-03')]} | ${[0, 3, 2]}
    ${'a place passes over to the next in it'}     | ${[quiet('talking', '2026-11-02', { batch }), quiet('no', '2026-01-05', { batch }), quiet('not now', '2026-10-08')]}                               | ${[0, 2]}
    ${'who had a step since the import is as any'} | ${[quiet('new', '2026-11-02', { batch }), quiet('no', '2026-01-05', { batch, lastStepOn: day('2026-01-05') }), quiet('won', '2026-01-05')]}        | ${[0, 1, 2]}
  `('from an import without a step yet are at most one: $why', ({ due, order }) => {
    expect(named(due)).toEqual(order);
  });
});

describe('a line says why today', () => {
  it.each`
    who                           | prospect                                                    | because       | days
    ${'a promise'}                | ${planned('2026-11-24', true)}                              | ${'promise'}  | ${0}
    ${'a promise from Friday'}    | ${planned('2026-11-20', true)}                              | ${'promise'}  | ${2}
    ${'a step for today'}         | ${planned('2026-11-24')}                                    | ${'today'}    | ${0}
    ${'a step from the weekend'}  | ${planned('2026-11-21')}                                    | ${'overdue'}  | ${2}
    ${'a quiet person'}           | ${quiet('talking', '2026-11-17')}                           | ${'quiet'}    | ${5}
    ${'an agreed date'}           | ${quiet('not now', '2026-11-17', { agreedUntil: tuesday })} | ${'agreed'}   | ${5}
    ${'the fifth time, a person'} | ${quiet('talking', '2026-11-02', { nudges: 4 })}            | ${'question'} | ${16}
    ${'the fifth time, a step'}   | ${{ ...planned('2026-11-20'), nudges: 4 }}                  | ${'question'} | ${2}
    ${'the fourth time'}          | ${quiet('talking', '2026-11-17', { nudges: 3 })}            | ${'quiet'}    | ${5}
  `('$who: $because', ({ prospect, because, days }) => {
    expect(nudge([prospect])?.items[0]).toMatchObject({ because, days });
  });

  it('and offers a small step from the playbook, never anybody’s words', () => {
    const [item] = nudge([quiet('won', '2026-10-01', { name: 'Acme', contacts: ['Jane'] })])!.items;
    expect(item?.suggestion).toMatch(/^W[A-Z]\d+$/);
    expect(JSON.stringify(item)).not.toMatch(/Acme|Jane/);
  });
});

describe('a nudge', () => {
  it('is nothing when there is nothing to say', () => {
    expect(nudge([])).toBeNull();
  });

  it('counts those that were too many to load', () => {
    expect(nudge([quiet('talking', '2026-11-02')], 13)?.more).toBe(12);
  });

  it('makes people and overdue steps pause, and leaves a step for today to come up as overdue', () => {
    const due = [planned('2026-11-24'), planned('2026-11-24', true), planned('2026-11-23'), quiet('talking', '2026-11-02')];
    expect(pausedBy(nudge(due)!)).toEqual([due[2]!.id, due[3]!.id]);
  });

  it('keeps its counts, names nobody twice and only who is due, whoever is due', () => {
    const someone = fc
      .record({
        stage: fc.constantFrom(...stages),
        ago: fc.integer({ min: 1, max: 400 }),
        planned: fc.option(fc.integer({ min: 0, max: 9 })),
        promise: fc.boolean(),
        imported: fc.boolean(),
      })
      .map(({ stage, ago, planned: late, promise, imported }) => {
        const told = { stage, contactedOn: addDays(tuesday, -ago), batch: imported ? batch : null };
        return late === null ? someProspect(told) : plannedProspect(addDays(tuesday, -late), { promise }, told);
      });
    const strength = fc.constantFrom<Strength>('gentle', 'normal');
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 40 }), strength, (all, how) => {
        const due = all.filter((prospect) => dueOn(prospect, defaultRhythms, weekdays).due! <= tuesday);
        const items: readonly NudgeItem[] = nudge(due, due.length, how)?.items ?? [];
        const people = items.map((item) => due.find(({ id }) => id === item.prospect)!);
        const [steps, rest] = [people.filter((one) => one.planned), people.filter((one) => !one.planned)];
        const most = how === 'gentle' ? 1 : 3;
        const quietDue = due.filter((one) => !one.planned);
        const untried = quietDue.filter((one) => one.batch && !one.lastStepOn).length;
        expect(new Set(people.map(({ id }) => id)).size).toBe(items.length);
        expect(steps).toHaveLength(Math.min(5, due.length - quietDue.length));
        expect(rest).toHaveLength(Math.min(most, quietDue.length - untried + Math.min(untried, 1)));
        expect(rest.filter((one) => one.batch && !one.lastStepOn).length).toBeLessThanOrEqual(1);
        // Every place that has somebody with a history has its turn before any has two.
        const places = new Set(quietDue.filter((one) => !one.batch).map(({ stage }) => placeOf(stage)));
        expect(new Set(rest.map(({ stage }) => placeOf(stage))).size).toBeGreaterThanOrEqual(Math.min(most, places.size));
      }),
    );
  });
});

it('offers another step of the same kind to somebody who was named and nobody took it', () => {
  const offered = [0, 1, 2, 3, 4].map((nudges) => {
    const [item] = nudge([quiet('talking', '2026-11-02', { nudges, contacts: ['Jane Doe'] })])!.items;
    return item!.suggestion!;
  });
  expect(new Set(offered.slice(0, 2)).size).toBe(2);
  const ways = offered.map((id) => playbookStep(id)!.way);
  expect(new Set(ways).size).toBe(1);
});

it('says nothing of a time until then when the day that was agreed has come', () => {
  const resting = (agreedUntil: string) =>
    someProspect({ stage: 'not now', agreedUntil: day(agreedUntil), contacts: ['Jane Doe'], gives: 0, asks: 0 });
  const ids = (prospect: Prospect) => suggestFor(prospect, plainCoaching, 20, tuesday).map(({ id }) => id);
  expect(ids(resting('2026-12-01'))).toEqual(expect.arrayContaining(['NN3', 'NN4']));
  for (const came of ['2026-11-24', '2026-11-02']) expect(ids(resting(came))).not.toEqual(expect.arrayContaining(['NN3']));
});
