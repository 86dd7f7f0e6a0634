import { describe, expect, it } from 'vitest';
import { type Group, groups } from '../../src/domain/groups.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import { stages } from '../../src/domain/stage.ts';
import { problemsInView } from '../../src/views/limits/said.ts';
import { plannedProspect, someProspect, tuesday } from '../domain/some.ts';
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
