import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each`
  step                                                            | verdict   | why
  ${'Build business case for Jane'}                               | ${'size'} | ${'a large thing'}
  ${'draft the 20 page proposal for lee'}                         | ${'size'} | ${'pages'}
  ${'Do a line by line comparison of all 6 vendors for Yusuf'}    | ${'size'} | ${'line by line'}
  ${"thursday, all day: nguyễn's bid"}                            | ${'size'} | ${'all day'}
  ${"2 hours on Hanna's proposal"}                                | ${'size'} | ${'time without a verb'}
  ${"Spend 3 hours on Will's slides"}                             | ${'size'} | ${'time with a verb'}
  ${'Complete security questionnaire for Pedro (180 questions)'}  | ${'size'} | ${'the number stands in brackets'}
  ${"Read all 300 pages of Oskar's tender"}                       | ${'size'} | ${'reading takes its size'}
  ${'Get the proposal done for Bill'}                             | ${'size'} | ${'done by nobody in particular'}
  ${'preapre the presentation for Yusuf'}                         | ${'size'} | ${'a slip'}
  ${"Migrate Wei's data"}                                         | ${'size'} | ${'it has no small form'}
  ${'Record a 45 minute walkthrough for Bill'}                    | ${'size'} | ${'minutes'}
  ${'Draft the first line of the proposal for Bill'}              | ${'ok'}   | ${'a piece of it'}
  ${"Write the one number I know for Rachel's business case"}     | ${'ok'}   | ${'one number'}
  ${'Send Jane the deck'}                                         | ${'ok'}   | ${'sending a large thing is quick'}
  ${'Spend 10 min listing 3 questions for Samir'}                 | ${'ok'}   | ${'ten minutes'}
  ${'Record a 60 second clip for Noemi on the broken search box'} | ${'ok'}   | ${'a minute'}
  ${'Ask Ana which part of the business case her CFO skipped'}    | ${'ok'}   | ${'asking about a large thing'}
  ${'Tell Omar the trial login is ready'}                         | ${'ok'}   | ${'theirs, and there'}
  ${"Read Farah's two-line reply"}                                | ${'ok'}   | ${'two lines'}
`('“$step” is $verdict: $why', ({ step, verdict }) => {
  expect(said(step)).toBe(verdict);
});
