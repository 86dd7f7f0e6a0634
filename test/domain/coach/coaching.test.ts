import { describe, expect, it } from 'vitest';
import { addDays, type LocalDay } from '../../../src/domain/calendar.ts';
import { playbookStep, referralAsk } from '../../../src/domain/coach/playbook.ts';
import { blanksFor, plainCoaching, playbookWords, suggestFor } from '../../../src/domain/coach/coaching.ts';
import type { ProspectId } from '../../../src/domain/ids.ts';
import type { Prospect } from '../../../src/domain/prospect.ts';
import { someId, someProspect, tuesday } from '../some.ts';

const acme = (told: Partial<Prospect> = {}) => someProspect({ name: 'Acme', contacts: ['Jane'], ...told });
const beta = someId<ProspectId>();
const throughBeta = { ...plainCoaching, doors: new Map([[beta, 'Sam']]) };
const shelves = (prospect: Prospect) => [
  ...new Set(suggestFor(prospect, plainCoaching, 3, tuesday).map(({ id }) => id.slice(0, 2))),
];

describe('what the log tells the coach', () => {
  it.each`
    why                                       | prospect                                               | is
    ${'the stage'}                            | ${acme({ stage: 'deciding' })}                         | ${['PS']}
    ${'silence, by two steps unanswered'}     | ${acme({ stage: 'talking', unanswered: 2, gives: 2 })} | ${['SI']}
    ${'who opened the door'}                  | ${acme({ referrer: beta })}                            | ${['RR']}
    ${'and that a step has been taken since'} | ${acme({ referrer: beta, gives: 1 })}                  | ${['FC']}
  `('$why', ({ prospect, is }) => {
    expect(shelves(prospect)).toEqual(is);
  });

  it.each`
    why                                              | prospect                                          | asks
    ${'a no may be asked once'}                      | ${acme({ stage: 'no' })}                          | ${1}
    ${'and was'}                                     | ${acme({ stage: 'no', asks: 1, asksAfterNo: 1 })} | ${0}
    ${'what was asked before the no does not count'} | ${acme({ stage: 'no', asks: 5, asksAfterNo: 0 })} | ${1}
    ${'two asks unanswered: gifts'}                  | ${acme({ stage: 'deciding', unansweredAsks: 2 })} | ${0}
  `('never asks too much: $why', ({ prospect, asks }) => {
    expect(suggestFor(prospect, plainCoaching, 12, tuesday).filter(({ way }) => way === 'ask')).toHaveLength(asks);
  });

  it('opens the way to a referral with the first good result, and not before', () => {
    const asksForReferral = (prospect: Prospect) =>
      suggestFor(prospect, plainCoaching, 40, tuesday).some(({ id }) => referralAsk(playbookStep(id)!));
    expect(asksForReferral(acme({ stage: 'won' }))).toBe(false);
    expect(asksForReferral(acme({ stage: 'won', goodResultOn: tuesday }))).toBe(true);
  });

  it('counts the days since the yes', () => {
    const since = (stageSince: LocalDay) =>
      suggestFor(acme({ stage: 'won', stageSince }), plainCoaching, 40, tuesday).some(({ id }) => id === 'WO8');
    expect(since(addDays(tuesday, -20))).toBe(true);
    expect(since(addDays(tuesday, -35))).toBe(false);
  });

  it('offers nothing twice in a row', () => {
    const [first] = suggestFor(acme(), plainCoaching, 1, tuesday);
    expect(suggestFor(acme({ tried: [first!.id] }), plainCoaching, 3, tuesday).map(({ id }) => id)).not.toContain(first!.id);
  });
});

describe('the names it fills in', () => {
  it.each`
    why                                    | prospect                                   | name         | company
    ${'the main contact'}                  | ${acme({ contacts: ['Jane', 'Sam'] })}     | ${'Jane'}    | ${'Acme'}
    ${'a person who is their own contact'} | ${acme({ name: 'Sam Ode', contacts: [] })} | ${'Sam Ode'} | ${'Sam Ode'}
    ${'a company with nobody to speak to'} | ${acme({ contacts: [] })}                  | ${null}      | ${'Acme'}
  `('$why', ({ prospect, name, company }) => {
    expect(blanksFor({ ...prospect, referrer: beta }, throughBeta)).toEqual({ name, company, referrer: 'Sam' });
  });

  it.each`
    why                                         | referrer | id       | words
    ${'thanks by name whoever opened the door'} | ${beta}  | ${'RR1'} | ${'Thank Sam before you write to Jane.'}
    ${'nobody opened it'}                       | ${null}  | ${'RR1'} | ${undefined}
    ${'a step there is no more'}                | ${beta}  | ${'XX1'} | ${undefined}
  `('a playbook step in words: $why', ({ referrer, id, words }) => {
    expect(playbookWords(id, acme({ referrer }), throughBeta)?.text).toBe(words);
  });

  it('without anybody to speak to, the first step is to find somebody', () => {
    expect(suggestFor(acme({ contacts: [] }), plainCoaching, 1, tuesday)[0]?.id).toBe('WHO');
  });
});
