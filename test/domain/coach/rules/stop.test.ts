import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each`
  step                     | stopped      | verdict      | why
  ${'Send Jane the link'}  | ${true}      | ${'stop'}    | ${'they asked us to stop'}
  ${'Follow up with Jane'} | ${true}      | ${'stop'}    | ${'it comes before everything else'}
  ${'Джейн: две даты'}     | ${true}      | ${'stop'}    | ${'in every language'}
  ${''}                    | ${true}      | ${'stop'}    | ${'whatever the step'}
  ${'Send Jane the link'}  | ${false}     | ${'ok'}      | ${'they did not'}
  ${'Follow up with Jane'} | ${undefined} | ${'visible'} | ${'nobody knows of a stop'}
`('“$step”, stopped $stopped, is $verdict: $why', ({ step, stopped, verdict }) => {
  expect(said(step, stopped === undefined ? {} : { stopped })).toBe(verdict);
});
