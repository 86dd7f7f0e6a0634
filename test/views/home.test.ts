import { describe, expect, it } from 'vitest';
import { type Group, groups } from '../../src/domain/groups.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import { stages } from '../../src/domain/stage.ts';
import { problemsInView } from '../../src/views/limits/said.ts';
import { plannedProspect, rep, someProspect, tuesday } from '../domain/some.ts';
import { homeOf } from './homes.ts';

/** The longest people there can be. */
const longest = (at: number): Prospect => {
  const told = { name: `${'株'.repeat(76)}${at}`, contacts: ['<&>'.repeat(26)], stage: stages[at % stages.length]! };
  return at % 2 ? plannedProspect('2026-11-24', { text: '&<>*_`'.repeat(83) }, told) : someProspect(told);
};

const home = (people: readonly Prospect[], group: Group = 'all', page = 0) => homeOf(people, { state: { group, page } });

describe('Home', () => {
  it.each([0, 1, 25, 500, 5_000])('of %i people is one that Slack takes, on every page of every group', (many) => {
    const people = Array.from({ length: many }, (_, at) => longest(at));
    for (const group of groups) {
      for (const page of [0, 1, 24, 249, 10_000]) {
        const drawn = JSON.parse(JSON.stringify(home(people, group, page)));
        expect(problemsInView(drawn), `${group} ${page}`).toEqual([]);
      }
    }
  });

  it('of the first day has room for all there can be to say', () => {
    const people = Array.from({ length: 45 }, (_, at) => longest(at * 2));
    const first = { ...rep, admin: true, manager: true, joinedAt: null };
    const drawn = homeOf(people, { rep: first, asksForChannel: true, state: { group: 'all', page: 1 } });
    expect(JSON.stringify(drawn)).toContain('Choose a channel');
    expect(problemsInView(JSON.parse(JSON.stringify(drawn)))).toEqual([]);
  });

  it.each([
    { why: 'a week has passed', told: { rep: { ...rep, joinedAt: new Date('2026-11-01T09:00:00Z') } }, many: 0, greets: false },
    { why: 'three people, and a step', told: { rep: { ...rep, joinedAt: null } }, many: 3, greets: false },
    { why: 'two people', told: { rep: { ...rep, joinedAt: new Date('2026-11-23T09:00:00Z') } }, many: 2, greets: true },
    { why: 'nobody has joined yet', told: { rep: { ...rep, joinedAt: null } }, many: 0, greets: true },
    { why: 'an admin, and no channel', told: { rep: { ...rep, joinedAt: null }, asksForChannel: true }, many: 3, greets: true },
  ])('welcomes on the first days only: $why', ({ told, many, greets }) => {
    const people = Array.from({ length: many }, () => plannedProspect('2026-11-25'));
    expect(JSON.stringify(homeOf(people, told)).includes('*Welcome.*')).toBe(greets);
  });

  it.each`
    why                            | people                                                          | says
    ${'nobody yet'}                | ${[]}                                                           | ${'Nobody is on your list yet. Who could you help a little?'}
    ${'somebody, and nothing due'} | ${[someProspect({ touchedOn: tuesday, contactedOn: tuesday })]} | ${'Nobody needs a step from you today.'}
  `('says what to do: $why', ({ people, says }) => {
    expect(JSON.stringify(home(people))).toContain(says);
  });

  it('stays on the last page when the page asked for is gone', () => {
    const people = Array.from({ length: 41 }, () => someProspect());
    expect(JSON.stringify(home(people, 'all', 7))).toContain('Page 3 of 3');
    expect(home(people, 'all', 7).private_metadata).toBe('{"group":"all","page":2}');
  });
});
