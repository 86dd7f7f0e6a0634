import { describe, expect, it } from 'vitest';
import { drop, edit, mark, move, plan, withTried } from '../../../src/domain/changes/planning.ts';
import type { StepId } from '../../../src/domain/ids.ts';
import { dana, day, plannedProspect, someId, someProspect, tuesday } from '../some.ts';

const friday = day('2026-11-27');
const newStep = (told = {}) => ({ id: someId<StepId>(), by: dana, text: 'ask Jane for a date', ...told });

describe('planning', () => {
  it('puts a step on a day, read as a gift or an ask', () => {
    const { what, after, steps } = plan(someProspect(), newStep(), friday, tuesday);
    expect(after.planned).toMatchObject({ text: 'ask Jane for a date', way: 'ask', state: 'planned', plannedFor: friday });
    expect(after.touchedOn).toBe(tuesday);
    expect(what).toMatchObject({ kind: 'planned', day: friday });
    expect(steps).toEqual([{ was: null, is: after.planned }]);
  });

  it('may be told to them at once', () => {
    expect(plan(someProspect(), newStep({ promise: true }), friday, tuesday).after.planned).toMatchObject({ promise: true });
  });

  it('lets the step planned before go into history, first: there is room for one', () => {
    const before = plannedProspect('2026-11-24');
    const { steps, after } = plan(before, newStep(), friday, tuesday);
    expect(steps.map(({ is }) => [is.id, is.state])).toEqual([
      [before.planned!.id, 'dropped'],
      [after.planned!.id, 'planned'],
    ]);
  });

  it('is no word with them: quiet goes on counting', () => {
    const before = someProspect();
    expect(plan(before, newStep(), friday, tuesday).after.contactedOn).toBe(before.contactedOn);
  });

  it('takes the way as told and remembers the playbook’s step', () => {
    const { after } = plan(someProspect({ tried: ['FC1'] }), newStep({ way: 'give', playbook: 'FC2' }), friday, tuesday);
    expect(after.planned).toMatchObject({ way: 'give', playbook: 'FC2' });
    expect(after.tried).toEqual(['FC1', 'FC2']);
  });

  it.each`
    tried                                               | id       | is                                                                  | why
    ${['FC1', 'FC2']}                                   | ${'FC1'} | ${['FC2', 'FC1']}                                                   | ${'the latest last, each once'}
    ${['FC1']}                                          | ${null}  | ${['FC1']}                                                          | ${'own words are not kept'}
    ${Array.from({ length: 12 }, (_, at) => `FC${at}`)} | ${'DI1'} | ${[...Array.from({ length: 11 }, (_, at) => `FC${at + 1}`), 'DI1']} | ${'twelve are enough to vary'}
  `('remembers what was tried: $why', ({ tried, id, is }) => {
    expect(withTried(tried, id)).toEqual(is);
  });
});

describe('a planned step', () => {
  const before = plannedProspect('2026-11-24', { promise: true, playbook: 'FC1' });
  const planned = before.planned!;

  it('moves to another day and stays what it was', () => {
    const { after, steps } = move(before, planned, friday, tuesday);
    expect(after.planned).toEqual({ ...planned, plannedFor: friday });
    expect(steps).toEqual([{ was: planned, is: after.planned }]);
  });

  it('is reworded: read anew, no longer the playbook’s, still promised', () => {
    const { after } = edit(before, planned, 'ask Jane for a date', tuesday);
    expect(after.planned).toEqual({ ...planned, text: 'ask Jane for a date', way: 'ask', playbook: null });
  });

  it('is dropped into history', () => {
    const { after, steps } = drop(before, planned, tuesday);
    expect(after.planned).toBeNull();
    expect(steps).toEqual([{ was: planned, is: { ...planned, state: 'dropped' } }]);
  });

  it('is marked as an ask, or as told to them, without touching anybody', () => {
    const { after } = mark(before, planned, { way: 'ask', promise: false });
    expect(after).toEqual({ ...before, planned: { ...planned, way: 'ask', promise: false } });
  });
});
