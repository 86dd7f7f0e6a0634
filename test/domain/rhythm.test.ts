import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { defaultRhythms, isSilent, type RhythmFacts, rhythmDays, rhythmName, rhythmNames } from '../../src/domain/rhythm.ts';
import { stages } from '../../src/domain/stage.ts';
import { day, tuesday } from './some.ts';

const facts: RhythmFacts = { stage: 'talking', stageSince: tuesday, contactedOn: tuesday, unanswered: 0, slower: 0 };
const won: RhythmFacts = { ...facts, stage: 'won' };
const no: RhythmFacts = { ...facts, stage: 'no' };

describe('the rhythm', () => {
  it.each`
    who                                                                 | facts                                            | on                       | name            | days
    ${'new'}                                                            | ${{ ...facts, stage: 'new' }}                    | ${tuesday}               | ${'new'}        | ${3}
    ${'talking'}                                                        | ${facts}                                         | ${tuesday}               | ${'talking'}    | ${3}
    ${'deciding'}                                                       | ${{ ...facts, stage: 'deciding' }}               | ${tuesday}               | ${'deciding'}   | ${3}
    ${'one step unanswered is no silence yet'}                          | ${{ ...facts, unanswered: 1 }}                   | ${tuesday}               | ${'talking'}    | ${3}
    ${'two steps unanswered are silence'}                               | ${{ ...facts, unanswered: 2 }}                   | ${tuesday}               | ${'silent'}     | ${5}
    ${'a silent "not now" keeps its own'}                               | ${{ ...facts, stage: 'not now', unanswered: 4 }} | ${tuesday}               | ${'not now'}    | ${30}
    ${'a silent customer keeps the customers’'}                         | ${{ ...won, unanswered: 4 }}                     | ${tuesday}               | ${'onboarding'} | ${5}
    ${'a customer on the 30th day, the day of the yes being the first'} | ${won}                                           | ${addDays(tuesday, 29)}  | ${'onboarding'} | ${5}
    ${'a customer after 30 days'}                                       | ${won}                                           | ${addDays(tuesday, 30)}  | ${'won'}        | ${20}
    ${'no, and nothing since'}                                          | ${no}                                            | ${addDays(tuesday, 200)} | ${'no'}         | ${60}
    ${'no, and a gift since'}                                           | ${{ ...no, contactedOn: addDays(tuesday, 90) }}  | ${addDays(tuesday, 200)} | ${'no later'}   | ${120}
    ${'one "slower" doubles it'}                                        | ${{ ...facts, slower: 1 }}                       | ${tuesday}               | ${'talking'}    | ${6}
    ${'three double it three times'}                                    | ${{ ...won, slower: 3 }}                         | ${addDays(tuesday, 30)}  | ${'won'}        | ${160}
    ${'sixty-four times is as slow as it gets'}                         | ${{ ...facts, slower: 40 }}                      | ${tuesday}               | ${'talking'}    | ${192}
  `('of $who is $days working days', ({ facts: known, on, name, days }) => {
    expect(rhythmName(known, on)).toBe(name);
    expect(rhythmDays(known, defaultRhythms, on)).toBe(days);
  });

  it('is what the team set', () => {
    expect(rhythmDays(facts, { ...defaultRhythms, talking: 4 }, tuesday)).toBe(4);
  });

  it('is there for every stage', () => {
    const names = stages.map((stage) => rhythmName({ ...facts, stage }, day('2026-11-24')));
    expect(rhythmNames).toEqual(expect.arrayContaining(names));
  });

  it('knows silence by two unanswered steps', () => {
    expect([0, 1, 2, 3].map((unanswered) => isSilent({ unanswered }))).toEqual([false, false, true, true]);
  });
});
