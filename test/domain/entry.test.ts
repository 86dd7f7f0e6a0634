import { expect, it } from 'vitest';
import { type Before, undoable, type What } from '../../src/domain/entry.ts';
import type { StepId } from '../../src/domain/ids.ts';
import { tuesday } from './some.ts';

const before: Before = { prospect: null, steps: [] };
const step = '00000000-0000-7000-8000-000000000001' as StepId;

it.each`
  what                                                               | can      | why
  ${{ kind: 'added', name: 'Acme' }}                                 | ${true}  | ${'an adding'}
  ${{ kind: 'planned', step, text: 'send it', day: tuesday }}        | ${true}  | ${'a plan'}
  ${{ kind: 'done', step, text: 'send it', day: tuesday, note: '' }} | ${true}  | ${'a step taken'}
  ${{ kind: 'removed' }}                                             | ${true}  | ${'a removal'}
  ${{ kind: 'stopped' }}                                             | ${false} | ${'a confirmed stop is final'}
  ${{ kind: 'lifted', reason: 'they wrote again' }}                  | ${false} | ${'only an admin lifts a stop, and a new stop ends that'}
  ${{ kind: 'forgotten' }}                                           | ${false} | ${'there is nothing left to put back'}
  ${{ kind: 'undone', what: 'planned' }}                             | ${false} | ${'an undo is taken back by doing the thing again'}
  ${{ kind: 'set', setting: 'hour', value: '08:00' }}                | ${false} | ${'a setting is set anew'}
`('can be taken back: $can, $why', ({ what, can }: { what: What; can: boolean }) => {
  expect(undoable({ what, before })).toBe(can);
});

it('cannot take back what kept nothing to put back', () => {
  expect(undoable({ what: { kind: 'removed' }, before: null })).toBe(false);
});
