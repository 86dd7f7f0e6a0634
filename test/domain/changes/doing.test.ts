import { describe, expect, it } from 'vitest';
import { did, finish, goodResult, type Happened, heard, share, tell } from '../../../src/domain/changes/doing.ts';
import type { StepId } from '../../../src/domain/ids.ts';
import { dana, day, plannedProspect, someId, someProspect, someStep, tuesday } from '../some.ts';

const happened = (told: Partial<Happened> = {}): Happened => ({ day: tuesday, note: null, answered: null, ...told });
const newStep = (told = {}) => ({ id: someId<StepId>(), by: dana, text: 'sent the checklist', ...told });

describe('a step taken', () => {
  it('is the planned one, done with what happened', () => {
    const before = plannedProspect('2026-11-20', {}, { stage: 'talking', nudges: 2, nudgedOn: day('2026-11-23') });
    const { after, steps, what } = finish(before, before.planned!, happened({ note: 'she loved it' }), tuesday);
    expect(steps).toEqual([
      { was: before.planned, is: { ...before.planned, state: 'done', doneOn: tuesday, note: 'she loved it', answered: null } },
    ]);
    expect(after).toMatchObject({
      planned: null,
      contactedOn: tuesday,
      lastStepOn: tuesday,
      gives: 1,
      asks: 0,
      nudges: 0,
      nudgedOn: null,
    });
    expect(what).toMatchObject({ kind: 'done', note: 'she loved it', day: tuesday });
  });

  it('may never have been planned, and leaves what is planned alone', () => {
    const before = plannedProspect('2026-12-01');
    const { after, steps } = did(before, newStep(), happened(), tuesday);
    expect(after.planned).toBe(before.planned);
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({ was: null, is: { state: 'done', doneOn: tuesday, plannedFor: null } });
  });

  it('counts on the day it was taken, and an older one changes neither the last word nor the last step', () => {
    const before = someProspect({ contactedOn: day('2026-11-20'), lastStepOn: day('2026-11-19') });
    const older = did(before, newStep(), happened({ day: day('2026-11-10') }), tuesday).after;
    expect(older).toMatchObject({ contactedOn: '2026-11-20', lastStepOn: '2026-11-19', touchedOn: tuesday, gives: 1 });
    const newer = did(before, newStep(), happened({ day: day('2026-11-23') }), tuesday).after;
    expect(newer).toMatchObject({ contactedOn: '2026-11-23', lastStepOn: '2026-11-23' });
  });

  it.each`
    text                     | stage        | gives | asks | asksAfterNo
    ${'sent the checklist'}  | ${'no'}      | ${3}  | ${4} | ${1}
    ${'ask Jane for a date'} | ${'no'}      | ${2}  | ${5} | ${2}
    ${'ask Jane for a date'} | ${'talking'} | ${2}  | ${5} | ${1}
  `('“$text” weighs on the balance of a $stage', ({ text, stage, ...balance }) => {
    const before = someProspect({ stage, gives: 2, asks: 4, asksAfterNo: 1 });
    expect(did(before, newStep({ text }), happened(), tuesday).after).toMatchObject({
      gives: balance.gives,
      asks: balance.asks,
      asksAfterNo: balance.asksAfterNo,
    });
  });

  it.each`
    answered | unanswered | unansweredAsks | contactedOn     | why
    ${null}  | ${1}       | ${1}           | ${'2026-11-20'} | ${'not pressed is unknown, never "unanswered"'}
    ${false} | ${2}       | ${2}           | ${'2026-11-20'} | ${'an ask without an answer'}
    ${true}  | ${0}       | ${0}           | ${'2026-11-24'} | ${'an answer ends the silence'}
  `('answered: $answered, $why', ({ answered, unanswered, unansweredAsks, contactedOn }) => {
    const before = someProspect({ unanswered: 1, unansweredAsks: 1 });
    const { after, steps } = did(before, newStep({ way: 'ask' }), happened({ day: day('2026-11-20'), answered }), tuesday);
    expect(after).toMatchObject({ unanswered, unansweredAsks, contactedOn });
    expect(steps[0]!.is.answered).toBe(answered);
  });
});

describe('an answer', () => {
  const ask = someStep({ state: 'done', way: 'ask', doneOn: day('2026-11-20') });
  it.each`
    why                                                  | step                           | answered | unanswered | unansweredAsks | contactedOn
    ${'they answered: the silence is over'}              | ${ask}                         | ${true}  | ${0}       | ${0}           | ${'2026-11-24'}
    ${'they answered, at large'}                         | ${null}                        | ${true}  | ${0}       | ${0}           | ${'2026-11-24'}
    ${'they did not: one more unanswered, an ask'}       | ${ask}                         | ${false} | ${2}       | ${1}           | ${'2026-11-02'}
    ${'they did not: one more unanswered, a gift'}       | ${{ ...ask, way: 'give' }}     | ${false} | ${2}       | ${0}           | ${'2026-11-02'}
    ${'saying so twice counts once'}                     | ${{ ...ask, answered: false }} | ${false} | ${1}       | ${0}           | ${'2026-11-02'}
    ${'without a step there is nothing left unanswered'} | ${null}                        | ${false} | ${1}       | ${0}           | ${'2026-11-02'}
  `('$why', ({ step, answered, ...is }) => {
    const { after, steps } = heard(someProspect({ unanswered: 1 }), step, answered, null, tuesday);
    expect(after).toMatchObject({
      unanswered: is.unanswered,
      unansweredAsks: is.unansweredAsks,
      contactedOn: is.contactedOn,
      touchedOn: tuesday,
    });
    expect(steps).toEqual(step ? [{ was: step, is: { ...step, answered } }] : []);
  });
});

it('keeps a good result with the step and opens the way to asking for a referral', () => {
  const step = someStep({ state: 'done', doneOn: tuesday });
  const { after, steps } = goodResult(someProspect({ stage: 'won' }), step, tuesday);
  expect(after.goodResultOn).toBe(tuesday);
  expect(steps).toEqual([{ was: step, is: { ...step, goodResult: true } }]);
});

it.each([true, false])('a note that may be told (%s) is the step’s own matter: the person is as they were', (shared) => {
  const before = someProspect({ nudges: 2, nudgedOn: day('2026-11-20') });
  const step = someStep({ state: 'done', doneOn: tuesday, note: 'she loved it', shared: !shared });
  const { after, steps, what } = share(before, step, shared);
  expect(after).toBe(before);
  expect(steps).toEqual([{ was: step, is: { ...step, shared } }]);
  expect(what).toEqual({ kind: 'shared', step: step.id, shared });
});

describe('what happened, told later', () => {
  const ask = someStep({ state: 'done', way: 'ask', doneOn: day('2026-11-20') });
  it.each`
    why                                          | was      | told                                  | is                                    | news     | unanswered
    ${'words, and nobody knows of an answer'}    | ${null}  | ${{ note: 'rang', answered: null }}   | ${{ note: 'rang', answered: null }}   | ${null}  | ${1}
    ${'they answered'}                           | ${null}  | ${{ note: null, answered: true }}     | ${{ note: null, answered: true }}     | ${true}  | ${0}
    ${'they did not'}                            | ${null}  | ${{ note: 'rang', answered: false }}  | ${{ note: 'rang', answered: false }}  | ${false} | ${2}
    ${'the answer was known: it counts once'}    | ${false} | ${{ note: 'twice', answered: false }} | ${{ note: 'twice', answered: false }} | ${null}  | ${1}
    ${'an answer that is known is not unlearnt'} | ${true}  | ${{ note: 'rang', answered: null }}   | ${{ note: 'rang', answered: true }}   | ${null}  | ${1}
  `('$why', ({ was, told, is, news, unanswered }) => {
    const step = { ...ask, answered: was };
    const { what, after, steps } = tell(someProspect({ unanswered: 1 }), step, told, tuesday);
    expect(what).toEqual({ kind: 'told', step: ask.id, note: told.note, answered: news });
    expect(after).toMatchObject({ unanswered, touchedOn: tuesday });
    expect(steps).toEqual([{ was: step, is: { ...step, ...is } }]);
  });
});
