import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each`
  step                                                         | verdict     | why
  ${'Research Acme'}                                           | ${'finish'} | ${'it never ends'}
  ${'reserach globex'}                                         | ${'finish'} | ${'a slip'}
  ${'figure out what Björn really wants'}                      | ${'finish'} | ${'thinking'}
  ${'Think about Raj'}                                         | ${'finish'} | ${'thinking'}
  ${"Monitor Wei's LinkedIn"}                                  | ${'finish'} | ${'watching'}
  ${'Keep tabs on Leila'}                                      | ${'finish'} | ${'watching'}
  ${'Prepare for the call with Priya'}                         | ${'finish'} | ${'being ready'}
  ${"Be aware of Dana's deadline"}                             | ${'finish'} | ${'being'}
  ${'do some digging on Marek'}                                | ${'finish'} | ${'digging'}
  ${'Find out more about Sofia'}                               | ${'finish'} | ${'more is never enough'}
  ${'background research on Siân'}                             | ${'finish'} | ${'as a noun'}
  ${'Decide what to do about Ana'}                             | ${'finish'} | ${'deciding'}
  ${"Read Bill's report for one question"}                     | ${'ok'}     | ${'one question is an end'}
  ${'Find 3 facts for Noor'}                                   | ${'ok'}     | ${'counted'}
  ${"Find out Siân's train time"}                              | ${'ok'}     | ${'a time is found or not'}
  ${'Read my notes from the call with Bill'}                   | ${'ok'}     | ${"one look at one's own notes"}
  ${'Tell Rory I looked into the bug: it was the date format'} | ${'ok'}     | ${'it has ended'}
  ${'Ask Chris what he is researching'}                        | ${'ok'}     | ${'his research'}
  ${'Watch the clip Elif sent'}                                | ${'ok'}     | ${'a clip ends'}
  ${'Jot one question for Bilal from his annual report'}       | ${'ok'}     | ${'one question'}
`('“$step” is $verdict: $why', ({ step, verdict }) => {
  expect(said(step)).toBe(verdict);
});
