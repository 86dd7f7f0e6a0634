import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each`
  step                                                   | verdict      | why
  ${'Follow up with Jane'}                               | ${'visible'} | ${'the classic'}
  ${'folow up w jane re proposal'}                       | ${'visible'} | ${'typed in haste'}
  ${'f/u Wei thu'}                                       | ${'visible'} | ${'for short'}
  ${'Folllow-up Mrs Patel tmrw'}                         | ${'visible'} | ${'a slip and a hyphen'}
  ${'Following up with Raj on the quote'}                | ${'visible'} | ${'in another form'}
  ${'quick check-in w/ Tom'}                             | ${'visible'} | ${'as a noun'}
  ${'Keep the momentum going with Yusuf'}                | ${'visible'} | ${'keeping what nobody can see'}
  ${"Navigate Minh's politics"}                          | ${'visible'} | ${'neither the verb nor the thing can be seen'}
  ${'See where things stand with Raj'}                   | ${'visible'} | ${'seeing nothing'}
  ${'Send Tom a quick check-in'}                         | ${'visible'} | ${'a mail with nothing in it'}
  ${'Be there for Grace'}                                | ${'visible'} | ${'being'}
  ${'Support Omar'}                                      | ${'visible'} | ${'helping, somehow'}
  ${'Follow up with Jane by sending the checklist'}      | ${'ok'}      | ${'it says how'}
  ${'Ask Marta whether my follow-ups are useful to her'} | ${'ok'}      | ${'asking about follow-ups'}
  ${'Send Elif the follow-up items she listed'}          | ${'ok'}      | ${'follow-up items are things'}
  ${'Tell Sofia where to check in at the venue'}         | ${'ok'}      | ${'checking in at a desk'}
  ${'Help José carry the samples'}                       | ${'ok'}      | ${'help one can see'}
  ${"Bump Grace's call to Tuesday"}                      | ${'ok'}      | ${'a call gets another day'}
  ${'Follow Bill on LinkedIn'}                           | ${'ok'}      | ${'one click'}
  ${'Stay on the line while Oskar resets his router'}    | ${'ok'}      | ${'a call, word for word'}
`('“$step” is $verdict: $why', ({ step, verdict }) => {
  expect(said(step)).toBe(verdict);
});
