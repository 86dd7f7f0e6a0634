import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playbook, playbookStep, referralAsk } from '../../../src/domain/coach/playbook.ts';
import type { CoachFacts } from '../../../src/domain/coach/facts.ts';
import { suggest } from '../../../src/domain/coach/suggest.ts';
import { stages } from '../../../src/domain/stage.ts';

const jane: CoachFacts = {
  stage: 'new',
  silent: false,
  stageDays: 0,
  referred: false,
  gives: 0,
  asks: 0,
  goodResult: false,
  unansweredAsks: 0,
  asksAfterNo: 0,
  tried: [],
  name: 'Jane',
  company: 'Acme',
  referrer: null,
};
const referredJane = { ...jane, referred: true, referrer: 'Sam' };
const shelvesOf = (facts: CoachFacts) => [...new Set(suggest(facts, 3).map(({ id }) => id.slice(0, 2)))];

describe('suggest', () => {
  it.each`
    why                                       | facts                                                     | shelves
    ${'not talked with yet'}                  | ${jane}                                                   | ${['FC']}
    ${'talking'}                              | ${{ ...jane, stage: 'talking' }}                          | ${['DI']}
    ${'deciding'}                             | ${{ ...jane, stage: 'deciding' }}                         | ${['PS']}
    ${'silent on the way'}                    | ${{ ...jane, stage: 'deciding', silent: true, gives: 4 }} | ${['SI']}
    ${'not now'}                              | ${{ ...jane, stage: 'not now' }}                          | ${['NN']}
    ${'silence after a "not now" is agreed'}  | ${{ ...jane, stage: 'not now', silent: true }}            | ${['NN']}
    ${'no'}                                   | ${{ ...jane, stage: 'no' }}                               | ${['NO']}
    ${'won, no good result yet'}              | ${{ ...jane, stage: 'won' }}                              | ${['WO']}
    ${'referred, nothing done yet'}           | ${referredJane}                                           | ${['RR']}
    ${'referred, and the first step is done'} | ${{ ...referredJane, gives: 1 }}                          | ${['FC']}
  `('$why: looks on $shelves', ({ facts, shelves }) => {
    expect(shelvesOf(facts)).toEqual(shelves);
  });

  it.each`
    why                                          | facts                                                | first
    ${'thank the referrer before anything else'} | ${referredJane}                                      | ${'RR1'}
    ${'thank a new customer, at any step'}       | ${{ ...jane, stage: 'won', gives: 4, asks: 3 }}      | ${'WO1'}
    ${'thank for a clear answer'}                | ${{ ...jane, stage: 'no', gives: 3, asks: 2 }}       | ${'NO1'}
    ${'a gift after an unanswered ask'}          | ${{ ...jane, gives: 2, asks: 1, unansweredAsks: 1 }} | ${'FC11'}
  `('$why', ({ facts, first }) => {
    expect(suggest(facts, 3)[0]?.id).toBe(first);
  });

  it('speaks to the person by name', () => {
    expect(suggest(jane, 1)).toEqual([
      {
        id: 'FC1',
        text: 'Tell Jane one public fact you noticed about their team and the question it left you with.',
        way: 'give',
        minutes: 10,
      },
    ]);
  });

  it('asks for a person at the company when no contact is known', () => {
    expect(suggest({ ...jane, name: null }, 3)[0]).toEqual({
      id: 'WHO',
      text: 'Write down the first name of one person at Acme you could help.',
      way: 'give',
      minutes: 5,
    });
  });

  it('speaks to the company meanwhile, where that makes sense', () => {
    const acme = { ...jane, name: null, stage: 'deciding' as const };
    expect(suggest(acme, 3).map(({ text }) => text)).toEqual([
      'Write down the first name of one person at Acme you could help.',
      'Send Acme the single paragraph you would read first.',
      'Ask Acme which line a colleague will push back on.',
    ]);
    expect(suggest({ ...acme, tried: ['WHO'] }, 3).map(({ id }) => id)).not.toContain('WHO');
    for (const stage of stages)
      for (const { text } of suggest({ ...acme, stage, goodResult: true }, 20))
        expect(text).not.toMatch(/\b(?:their|them|they|voice note)\b/);
  });

  it('tells whoever opened the door how it turned out, once it has, and once', () => {
    const ids = (told: Partial<CoachFacts>) => suggest({ ...referredJane, gives: 3, ...told }, 3).map(({ id }) => id);
    expect(ids({ stage: 'won' })).toEqual(['WO1', expect.stringMatching(/^WO/), 'RR8']);
    expect(ids({ stage: 'no' })).toEqual(['NO1', expect.stringMatching(/^NO/), 'RR8']);
    expect(ids({ stage: 'won', tried: ['RR8'] })).not.toContain('RR8');
    expect(ids({ stage: 'talking' })).not.toContain('RR8');
    const all = suggest({ ...referredJane, stage: 'won' }, 40).map(({ id }) => id);
    expect(all.filter((id) => id === 'RR8')).toHaveLength(1);
    for (const gives of [0, 1, 2, 3, 4]) expect(suggest({ ...referredJane, gives }, 12).map(({ id }) => id)).not.toContain('RR8');
  });

  it('shrinks after silence: what takes both the least time comes first', () => {
    const silent = suggest({ ...jane, stage: 'talking', silent: true, unansweredAsks: 2, gives: 3, asks: 2 }, 6);
    const minutes = silent.map((step) => step.minutes);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    expect(minutes[0]).toBe(5);
  });

  it('asks a referral of a customer once a good result is marked, after the gifts', () => {
    const years = Array.from({ length: 20 }, (_, stepsDone) =>
      suggest({ ...jane, stage: 'won', goodResult: true, gives: stepsDone }, 3),
    );
    expect(years.flat().some(({ id }) => id === 'WR2')).toBe(true);
    expect(years.flatMap((three) => three[0]?.way)).not.toContain('ask');
  });

  it.each`
    stage    | step      | days   | offered  | why
    ${'won'} | ${'WO8'}  | ${21}  | ${true}  | ${'they began not long ago'}
    ${'won'} | ${'WO8'}  | ${35}  | ${false} | ${'they have begun long since'}
    ${'won'} | ${'WR12'} | ${21}  | ${false} | ${'no year has passed'}
    ${'won'} | ${'WR12'} | ${360} | ${true}  | ${'a year is nearly over'}
    ${'won'} | ${'WR12'} | ${366} | ${true}  | ${'a year has just passed'}
    ${'won'} | ${'WR12'} | ${500} | ${false} | ${'the year is long over'}
    ${'no'}  | ${'NO1'}  | ${10}  | ${true}  | ${'the answer is still fresh'}
    ${'no'}  | ${'NO1'}  | ${42}  | ${false} | ${'thanks for an answer of weeks ago are odd'}
  `('what speaks of a time after an answer is offered then: $step after $days days, $why', ({ stage, step, days, offered }) => {
    const all = suggest({ ...jane, stage, goodResult: true, stageDays: days }, 40).map(({ id }) => id);
    expect(all.includes(step)).toBe(offered);
  });

  it('has something for the time after a good result among the first three, at any step', () => {
    for (let gives = 0; gives < 12; gives += 1) {
      const ids = suggest({ ...jane, stage: 'won', goodResult: true, tried: ['WO1'], gives }, 3).map(({ id }) => id.slice(0, 2));
      expect(ids, `${gives} given`).toContain('WR');
    }
  });

  it('comes up with other steps after each one done', () => {
    for (const stage of stages) {
      const days = [1, 2, 3, 4].map((stepsDone) =>
        suggest({ ...jane, stage, gives: stepsDone }, 3)
          .map(({ id }) => id)
          .join(),
      );
      expect(new Set(days).size, stage).toBeGreaterThan(1);
    }
  });

  it('comes back to a tried step only when nothing new is left, the oldest first', () => {
    const tried = ['DI6', 'DI8', 'DI12', 'DI4'];
    const giftsOnly = { ...jane, stage: 'talking' as const, unansweredAsks: 2 };
    expect(suggest({ ...giftsOnly, tried: tried.slice(0, 2) }, 3).map(({ id }) => id)).toEqual(['DI4', 'DI12', 'DI6']);
    // The last one tried stays out even when that leaves one too few.
    expect(suggest({ ...giftsOnly, tried }, 4).map(({ id }) => id)).toEqual(['DI6', 'DI8', 'DI12']);
  });
});

describe('whatever the log holds', () => {
  const anyFacts = fc.record({
    stage: fc.constantFrom(...stages),
    silent: fc.boolean(),
    stageDays: fc.nat(800),
    referred: fc.boolean(),
    gives: fc.nat(500),
    asks: fc.nat(500),
    goodResult: fc.boolean(),
    unansweredAsks: fc.nat(4),
    asksAfterNo: fc.nat(3),
    tried: fc.array(fc.constantFrom(...playbook.map((step) => step.id as string), 'gone'), { maxLength: 60 }),
    name: fc.option(fc.constantFrom('Jane', '{name}', '$&', 'José {x}', ' ')),
    company: fc.option(fc.constantFrom('Acme', '{company}')),
    referrer: fc.option(fc.constantFrom('Sam', '}{')),
  });
  const count = fc.integer({ min: 1, max: 3 });
  const holds = (promise: (facts: CoachFacts, count: number) => void) =>
    fc.assert(fc.property(anyFacts, count, promise), { numRuns: 2000 });
  const stepsOf = (facts: CoachFacts, many: number) => suggest(facts, many).flatMap(({ id }) => playbookStep(id) ?? []);

  it('gives exactly as many steps as wanted when there is a name, and at least one when there is none', () => {
    holds((facts, many) => {
      const given = suggest(facts, many);
      if (facts.name?.trim()) expect(given).toHaveLength(many);
      expect(given.length).toBeGreaterThan(0);
      expect(new Set(given.map(({ id }) => id)).size).toBe(given.length);
    });
  });

  it('shows nobody a brace', () => {
    holds((facts, many) => suggest(facts, many).forEach(({ text }) => expect(text).not.toMatch(/[{}]|undefined|null/)));
  });

  it('never asks for a referral before a good result', () => {
    holds((facts, many) => {
      if (!facts.goodResult) expect(stepsOf(facts, many).filter(referralAsk)).toEqual([]);
    });
  });

  it('only gives after two unanswered asks', () => {
    holds((facts, many) => {
      if (facts.unansweredAsks >= 2) expect(suggest(facts, many).filter(({ way }) => way === 'ask')).toEqual([]);
    });
  });

  it('asks somebody who said no at most once, ever', () => {
    holds((facts, many) => {
      const asks = suggest({ ...facts, stage: 'no' }, many).filter(({ way }) => way === 'ask');
      expect(asks.length).toBeLessThanOrEqual(facts.asksAfterNo === 0 ? 1 : 0);
    });
  });

  it('never offers the same step twice in a row, nor a long one, nor three asks', () => {
    holds((facts) => {
      const three = stepsOf(facts, 3);
      expect(three.map((step) => step.id)).not.toContain(facts.tried.at(-1));
      expect(three.filter((step) => step.theirMinutes > 5 || step.id === 'NO12')).toEqual([]);
      expect(three.filter((step) => step.way === 'ask').length).toBeLessThan(3);
    });
  });

  it('gives the same answer to the same question', () => {
    holds((facts, many) => {
      expect(suggest(facts, many)).toEqual(suggest({ ...facts, tried: [...facts.tried] }, many));
    });
  });
});
