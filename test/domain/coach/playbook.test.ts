import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/domain/coach/fill.ts';
import { playbook, playbookStep, referralAsk, type Shelf, shelves } from '../../../src/domain/coach/playbook.ts';

const everything = { name: 'Jane', company: 'Acme', referrer: 'Sam' };

describe('the playbook', () => {
  it('holds 105 steps: 61 gifts and 44 tiny asks', () => {
    const ways = playbook.map((step) => step.way);
    expect([ways.length, ways.filter((way) => way === 'give').length, ways.filter((way) => way === 'ask').length]).toEqual([
      105, 61, 44,
    ]);
  });

  it('numbers each shelf from 1 without a gap, because ids are kept in the log', () => {
    for (const [shelf, steps] of Object.entries(shelves)) {
      expect(steps.map((step) => step.id)).toEqual(steps.map((_, at) => `${shelf}${at + 1}`));
      expect(new Set(steps.map((step) => step.shelf))).toEqual(new Set([shelf as Shelf]));
    }
  });

  it('asks more than five minutes of the other person in four steps only', () => {
    expect(playbook.filter((step) => step.theirMinutes > 5).map((step) => step.id)).toEqual(['DI10', 'PS1', 'NO3', 'WO4']);
  });

  it('knows its referral asks', () => {
    expect(playbook.filter(referralAsk).map((step) => step.id)).toEqual(['NO11', 'WR1', 'WR2', 'WR4', 'WR6', 'WR9', 'WR10']);
  });

  it('finds a step by its id, and nothing by a stranger', () => {
    expect(playbookStep('SI2')?.text).toBe('Offer {name} a one-letter reply: A still keen, B later, C no thanks.');
    expect(playbookStep('constructor')).toBeUndefined();
  });
});

const nobody = { name: null, company: ' ', referrer: 'Sam' };
const but = (name: string | null) => ({ ...everything, name });

describe('fill', () => {
  it.each`
    why                          | text                                   | blanks              | words
    ${'the name'}                | ${'Thank {name} today.'}               | ${everything}       | ${'Thank Jane today.'}
    ${'every brace'}             | ${'Tell {referrer} that {name} spoke'} | ${everything}       | ${'Tell Sam that Jane spoke'}
    ${'the same brace twice'}    | ${'{name}, {name}'}                    | ${everything}       | ${'Jane, Jane'}
    ${'the company'}             | ${'Who at {company}?'}                 | ${everything}       | ${'Who at Acme?'}
    ${'the company stands in'}   | ${'Thank {name} today.'}               | ${but(null)}        | ${'Thank Acme today.'}
    ${'nobody to name at all'}   | ${'Thank {name} today.'}               | ${nobody}           | ${null}
    ${'a blank name is no name'} | ${'Thank {name} today.'}               | ${but('  ')}        | ${'Thank Acme today.'}
    ${'a brace nobody knows'}    | ${'Ask {name} about {problem}'}        | ${everything}       | ${null}
    ${'a name with braces'}      | ${'Thank {name} today.'}               | ${but('{company}')} | ${'Thank company today.'}
    ${'a name like a pattern'}   | ${'Thank {name} today.'}               | ${but('$& $1')}     | ${'Thank $& $1 today.'}
    ${'a brace like a method'}   | ${'Thank {toString}.'}                 | ${everything}       | ${null}
  `('$why', ({ text, blanks, words }) => {
    expect(fill({ text }, blanks)).toBe(words);
  });
});
