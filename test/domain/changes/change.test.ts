import { expect, it } from 'vitest';
import { beforeOf, contacted, droppingPlanned, touched } from '../../../src/domain/changes/change.ts';
import { plan } from '../../../src/domain/changes/planning.ts';
import type { StepId } from '../../../src/domain/ids.ts';
import { dana, day, plannedProspect, someId, someProspect, tuesday } from '../some.ts';

it('ends the pauses after nudges when somebody acts, and says nothing more about them today', () => {
  const prospect = someProspect({ nudges: 3, nudgedOn: day('2026-11-20') });
  expect(touched(prospect, tuesday)).toEqual({ ...prospect, touchedOn: tuesday, nudges: 0, nudgedOn: null });
});

it.each`
  on              | contactedOn     | why
  ${'2026-11-24'} | ${'2026-11-24'} | ${'a word today is the latest'}
  ${'2026-11-01'} | ${'2026-11-02'} | ${'one logged late does not hide a later one'}
`('counts quiet from $contactedOn: $why', ({ on, contactedOn }) => {
  expect(contacted(someProspect(), on).contactedOn).toBe(contactedOn);
});

it('keeps a planned step that goes as history', () => {
  const prospect = plannedProspect('2026-11-24');
  expect(droppingPlanned(prospect)).toEqual([{ was: prospect.planned, is: { ...prospect.planned, state: 'dropped' } }]);
  expect(droppingPlanned(someProspect())).toEqual([]);
});

it('keeps with the entry what an undo needs: the prospect and every step as they were', () => {
  const prospect = plannedProspect('2026-11-24');
  const change = plan(prospect, { id: someId<StepId>(), by: dana, text: 'send it' }, tuesday, tuesday);
  expect(beforeOf(change)).toEqual({
    prospect,
    steps: [
      { id: prospect.planned!.id, was: prospect.planned },
      { id: change.after.planned!.id, was: null },
    ],
  });
});
