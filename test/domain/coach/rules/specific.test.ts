import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each`
  step                                                           | notes | verdict       | why
  ${'Share the case study with Jane'}                            | ${2}  | ${'specific'} | ${'they said things, and this fits anybody'}
  ${'Send Jane a one-pager'}                                     | ${3}  | ${'specific'} | ${'a one-pager fits anybody'}
  ${'Send Jane the newsletter'}                                  | ${2}  | ${'specific'} | ${'a newsletter fits everybody'}
  ${'Share the case study with Jane'}                            | ${1}  | ${'ok'}       | ${'one note is little to go by'}
  ${'Share the case study with Jane, as she asked about shifts'} | ${2}  | ${'ok'}       | ${'it answers what she asked'}
  ${'Send Jane the case study about her rota'}                   | ${2}  | ${'ok'}       | ${'it is about hers'}
  ${'Send Jane the clinic rota story'}                           | ${2}  | ${'ok'}       | ${'a story of its own'}
  ${'Ask Jane if the case study may name her'}                   | ${2}  | ${'ok'}       | ${'it is not handed over'}
`('“$step” with $notes notes is $verdict: $why', ({ step, notes, verdict }) => {
  expect(said(step, { notes })).toBe(verdict);
});
