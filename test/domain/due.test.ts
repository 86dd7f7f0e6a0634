import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, workingDaysBetween } from '../../src/domain/calendar.ts';
import { dueOn, nextNudgeAt, nudgesUntilSilence, overdue, quietOn, quietRule } from '../../src/domain/due.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import { defaultRhythms, rhythmDays, type Rhythms } from '../../src/domain/rhythm.ts';
import { stages } from '../../src/domain/stage.ts';
import { day, days, plannedProspect, someProspect, weekdays } from './some.ts';

const due = (prospect: Prospect) => dueOn(prospect, defaultRhythms, weekdays);
/** Last had a word on Monday 2 November; by default talking, so quiet from Thursday 5 November. */
const on = (told: Partial<Prospect> = {}) => someProspect({ stage: 'talking', ...told });
const planned = (plannedFor: string, told: Partial<Prospect> = {}) => plannedProspect(plannedFor, {}, told);

describe('the day a nudge may speak about somebody', () => {
  it.each`
    why                                                      | prospect                                                                                    | because      | is
    ${'quiet after three working days'}                      | ${on()}                                                                                     | ${'quiet'}   | ${'2026-11-05'}
    ${'a weekend is not counted'}                            | ${on({ contactedOn: day('2026-11-06') })}                                                   | ${'quiet'}   | ${'2026-11-11'}
    ${'silent people are asked about less'}                  | ${on({ unanswered: 2 })}                                                                    | ${'quiet'}   | ${'2026-11-09'}
    ${'a planned step on its day'}                           | ${planned('2026-11-12')}                                                                    | ${'planned'} | ${'2026-11-12'}
    ${'a planned step, however quiet they are'}              | ${planned('2026-12-24')}                                                                    | ${'planned'} | ${'2026-12-24'}
    ${'not now, with no date'}                               | ${on({ stage: 'not now' })}                                                                 | ${'quiet'}   | ${'2026-12-14'}
    ${'not now, on the agreed date'}                         | ${on({ stage: 'not now', agreedUntil: day('2027-03-01') })}                                 | ${'agreed'}  | ${'2027-03-01'}
    ${'not now, agreed, but a step is planned'}              | ${planned('2026-11-12', { stage: 'not now', agreedUntil: day('2027-03-01') })}              | ${'planned'} | ${'2026-11-12'}
    ${'a new customer'}                                      | ${on({ stage: 'won', stageSince: day('2026-11-02') })}                                      | ${'quiet'}   | ${'2026-11-09'}
    ${'a customer of long standing'}                         | ${on({ stage: 'won', stageSince: day('2026-06-01') })}                                      | ${'quiet'}   | ${'2026-11-30'}
    ${'a customer whose five days end after the first 30'}   | ${on({ stage: 'won', stageSince: day('2026-10-05'), contactedOn: day('2026-11-02') })}      | ${'quiet'}   | ${'2026-11-30'}
    ${'a customer whose five days end on the 30th day'}      | ${on({ stage: 'won', stageSince: day('2026-10-11'), contactedOn: day('2026-11-02') })}      | ${'quiet'}   | ${'2026-11-09'}
    ${'no'}                                                  | ${on({ stage: 'no', stageSince: day('2026-11-02') })}                                       | ${'quiet'}   | ${'2027-01-25'}
    ${'no, after a gift'}                                    | ${on({ stage: 'no', stageSince: day('2026-10-01') })}                                       | ${'quiet'}   | ${'2027-04-19'}
    ${'not on the day somebody wrote about them'}            | ${on({ touchedOn: day('2026-11-05') })}                                                     | ${'quiet'}   | ${'2026-11-06'}
    ${'not before a snooze ends'}                            | ${on({ snoozedUntil: day('2026-11-20') })}                                                  | ${'quiet'}   | ${'2026-11-20'}
    ${'a snooze that ended long ago changes nothing'}        | ${on({ snoozedUntil: day('2026-11-03') })}                                                  | ${'quiet'}   | ${'2026-11-05'}
    ${'a snooze holds for a planned step too'}               | ${planned('2026-11-12', { snoozedUntil: day('2026-11-20') })}                               | ${'planned'} | ${'2026-11-20'}
    ${'an import comes up on its own day'}                   | ${on({ spreadTo: day('2026-11-13') })}                                                      | ${'quiet'}   | ${'2026-11-13'}
    ${'a step planned for an imported person is not spread'} | ${planned('2026-11-12', { spreadTo: day('2026-11-13') })}                                   | ${'planned'} | ${'2026-11-12'}
    ${'slower'}                                              | ${on({ slower: 1 })}                                                                        | ${'quiet'}   | ${'2026-11-10'}
    ${'a namesake’s silence holds for the quiet'}            | ${on({ silentUntil: day('2027-03-01') })}                                                   | ${'quiet'}   | ${'2027-03-01'}
    ${'and for a planned step'}                              | ${planned('2026-11-12', { silentUntil: day('2027-03-01') })}                                | ${'planned'} | ${'2027-03-01'}
    ${'and beyond the day agreed with them'}                 | ${on({ stage: 'not now', agreedUntil: day('2027-02-01'), silentUntil: day('2027-03-01') })} | ${'agreed'}  | ${'2027-03-01'}
    ${'one that is over changes nothing'}                    | ${on({ silentUntil: day('2026-11-03') })}                                                   | ${'quiet'}   | ${'2026-11-05'}
    ${'stopped'}                                             | ${on({ stopped: true })}                                                                    | ${'stopped'} | ${null}
    ${'removed'}                                             | ${on({ removed: true })}                                                                    | ${'removed'} | ${null}
    ${'nobody answered the question'}                        | ${on({ nudges: nudgesUntilSilence, nudgedOn: day('2026-11-20') })}                          | ${'asked'}   | ${null}
  `('$why: $is', ({ prospect, because, is }) => {
    expect(due(prospect)).toEqual({ because, due: is });
  });

  it.each`
    nudges | next            | why
    ${1}   | ${'2026-11-11'} | ${'one working day is left out'}
    ${2}   | ${'2026-11-12'} | ${'two'}
    ${3}   | ${'2026-11-16'} | ${'four'}
    ${4}   | ${'2026-11-20'} | ${'eight, and then the question'}
    ${5}   | ${null}         | ${'the question went unanswered: silence'}
  `('after nudge $nudges on Monday the 9th: $why', ({ nudges, next }) => {
    expect(due(on({ nudges, nudgedOn: day('2026-11-09') })).due).toBe(next);
    expect(due({ ...planned('2026-11-09'), nudges, nudgedOn: day('2026-11-09') }).due).toBe(next);
  });

  it('is kept as the first instant of that day where the rep is', () => {
    const at = (zone: string, prospect = on()) => nextNudgeAt(prospect, defaultRhythms, { zone, week: weekdays });
    expect(at('America/New_York')).toEqual(new Date('2026-11-05T05:00:00Z'));
    expect(at('Pacific/Kiritimati')).toEqual(new Date('2026-11-04T10:00:00Z'));
    expect(at('UTC', on({ stopped: true }))).toBeNull();
  });
});

const someRhythms: fc.Arbitrary<Rhythms> = fc.record({
  ...Object.fromEntries(Object.keys(defaultRhythms).map((name) => [name, fc.integer({ min: 1, max: 40 })])),
}) as fc.Arbitrary<Rhythms>;

describe('quiet', () => {
  it('begins on the first day that is as many working days from the last word as the rhythm of that day says', () => {
    const calendars = fc.constantFrom(weekdays, { days: [7, 1, 2] as const, holidays: days('2026-11-09', '2026-11-10') });
    const someone = fc.record({
      stage: fc.constantFrom(...stages),
      stageSince: fc.integer({ min: 0, max: 60 }).map((ago) => addDays(day('2026-11-02'), -ago)),
      unanswered: fc.nat(3),
      slower: fc.nat(1),
    });
    fc.assert(
      fc.property(someone, someRhythms, calendars, (told, rhythms, week) => {
        const prospect = someProspect(told);
        let first = prospect.contactedOn;
        while (workingDaysBetween(prospect.contactedOn, first, week) < rhythmDays(prospect, rhythms, first))
          first = addDays(first, 1);
        expect(quietOn(prospect, rhythms, week)).toBe(first);
      }),
      { numRuns: 500 },
    );
  });

  it.each`
    why                                   | prospect                                                                       | is
    ${'does not wait for a snooze'}       | ${on({ snoozedUntil: day('2027-01-01') })}                                     | ${'2026-11-05'}
    ${'does not wait for a pause'}        | ${on({ nudges: 4, nudgedOn: day('2026-11-20') })}                              | ${'2026-11-05'}
    ${'looks past the planned step'}      | ${planned('2026-12-24', { stage: 'talking' })}                                 | ${'2026-11-05'}
    ${'waits for a namesake’s silence'}   | ${on({ silentUntil: day('2027-01-04') })}                                      | ${'2027-01-04'}
    ${'looks past the step in a silence'} | ${planned('2026-11-12', { stage: 'talking', silentUntil: day('2027-01-04') })} | ${'2027-01-04'}
    ${'is never said of the stopped'}     | ${on({ stopped: true })}                                                       | ${null}
    ${'is never said of the removed'}     | ${on({ removed: true })}                                                       | ${null}
  `('$why', ({ prospect, is }) => {
    expect(quietOn(prospect, defaultRhythms, weekdays)).toBe(is);
  });
});

describe('the rule that makes somebody quiet', () => {
  it.each`
    why                                                 | stageSince      | name            | rhythm
    ${'a new customer'}                                 | ${'2026-11-02'} | ${'onboarding'} | ${5}
    ${'five days that end within the first month'}      | ${'2026-10-11'} | ${'onboarding'} | ${5}
    ${'five days that end after it: the slower rhythm'} | ${'2026-10-05'} | ${'won'}        | ${20}
    ${'a customer of long standing'}                    | ${'2026-06-01'} | ${'won'}        | ${20}
  `('is $name, $rhythm days: $why', ({ stageSince, name, rhythm }) => {
    expect(quietRule(on({ stage: 'won', stageSince }), defaultRhythms, weekdays)).toMatchObject({ name, rhythm });
  });
});

describe('how overdue somebody is', () => {
  it.each`
    why                                                        | prospect                                                    | today           | is
    ${'just quiet is once the rhythm'}                         | ${on()}                                                     | ${'2026-11-05'} | ${1}
    ${'twice the rhythm'}                                      | ${on()}                                                     | ${'2026-11-10'} | ${2}
    ${'counted up to three times'}                             | ${on()}                                                     | ${'2027-06-01'} | ${3}
    ${'a slow rhythm grows slowly'}                            | ${on({ stage: 'no', stageSince: day('2026-11-02') })}       | ${'2027-01-25'} | ${1}
    ${'an agreed date that has come is once'}                  | ${on({ stage: 'not now', agreedUntil: day('2026-11-05') })} | ${'2026-11-05'} | ${1}
    ${'30 working days after the agreed date is twice'}        | ${on({ stage: 'not now', agreedUntil: day('2026-11-05') })} | ${'2026-12-17'} | ${2}
    ${'a silence that ended today is once'}                    | ${on({ silentUntil: day('2026-11-12') })}                   | ${'2026-11-12'} | ${1}
    ${'a customer who fell quiet in the first month stays so'} | ${on({ stage: 'won', stageSince: day('2026-10-12') })}      | ${'2026-11-16'} | ${2}
  `('$why', ({ prospect, today, is }) => {
    expect(overdue(prospect, defaultRhythms, weekdays, today)).toBeCloseTo(is);
  });

  it('never falls as time passes, and is at least one for whoever is quiet', () => {
    const someone = fc.record({
      stage: fc.constantFrom(...stages),
      stageSince: fc.integer({ min: 0, max: 60 }),
      ahead: fc.nat(90),
    });
    fc.assert(
      fc.property(someone, ({ stage, stageSince, ahead }) => {
        const prospect = on({ stage, stageSince: addDays(day('2026-11-02'), -stageSince) });
        const from = quietOn(prospect, defaultRhythms, weekdays)!;
        const [now, later] = [0, 1].map((more) => overdue(prospect, defaultRhythms, weekdays, addDays(from, ahead + more)));
        expect(now).toBeGreaterThanOrEqual(1);
        expect(later).toBeGreaterThanOrEqual(now!);
      }),
    );
  });
});
