import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each`
  step                                                             | verdict       | why
  ${'Tell Lee this is his last chance'}                            | ${'pressure'} | ${'a last chance'}
  ${'Tell Marta the price goes up on Monday if she does not sign'} | ${'pressure'} | ${'a threat with a condition'}
  ${'Give Sofia till noon or the offer is gone'}                   | ${'pressure'} | ${'a deadline with a threat'}
  ${'Call Hanna every day until she picks up'}                     | ${'pressure'} | ${'siege'}
  ${'push Priya hard for a yes'}                                   | ${'pressure'} | ${'pushing a person'}
  ${'Put some pressure on Omar'}                                   | ${'pressure'} | ${'the word itself'}
  ${'Make Ines feel guilty for not replying'}                      | ${'pressure'} | ${'guilt'}
  ${'Tell Chris everyone else has already signed'}                 | ${'pressure'} | ${'rivals as a threat'}
  ${'Email Lee "final notice"'}                                    | ${'pressure'} | ${'what is written in quotation marks will be said'}
  ${'5th reminder to Raj'}                                         | ${'pressure'} | ${'a fifth of anything'}
  ${'Back Kofi into a corner'}                                     | ${'pressure'} | ${'an idiom'}
  ${'Ask Will why he keeps ignoring me'}                           | ${'pressure'} | ${'a question can be a reproach'}
  ${'Tell Oskar no pressure and no rush'}                          | ${'ok'}       | ${'it takes the pressure off'}
  ${'Ask Bill what pressure his team is under'}                    | ${'ok'}       | ${'a fair question'}
  ${'Send Kim the tyre pressure chart'}                            | ${'ok'}       | ${'another pressure'}
  ${'Ask Oskar how his competitors handle returns'}                | ${'ok'}       | ${'asking about rivals is no threat'}
  ${'Send Jo the final notice period clause she asked about'}      | ${'ok'}       | ${'a clause'}
  ${'Tell Lee he has to reset his password by Monday'}             | ${'ok'}       | ${'a duty that is his own'}
  ${'Tell Chris the deadline for the grant is 12 May'}             | ${'ok'}       | ${'his deadline, not ours'}
  ${'Apologise to Tom for the four emails last week'}              | ${'ok'}       | ${'the opposite of siege'}
  ${'Tell Inge the offer expires Friday at noon'}                  | ${'pressure'} | ${'the end of an offer'}
  ${'Mention to Paul that spots are filling up fast'}              | ${'pressure'} | ${'scarcity'}
  ${"Tell Zoe she'll be the last clinic without it"}               | ${'pressure'} | ${'fear of being left behind'}
  ${"Escalate to Paula's director since she won't answer"}         | ${'pressure'} | ${'over her head'}
  ${'Pin Sven down on a start date'}                               | ${'pressure'} | ${'a decision forced'}
  ${"Say to Anouk I'm counting on her"}                            | ${'pressure'} | ${'guilt'}
  ${'Remind Gina for the third time'}                              | ${'pressure'} | ${'times counted'}
  ${"Tell Ana the grant's offer period ends on Friday"}            | ${'ok'}       | ${"an office's deadline"}
  ${"Tell Eve it's fine if she doesn't reply"}                     | ${'ok'}       | ${'a way out'}
  ${"Escalate Paula's ticket to our engineers"}                    | ${'ok'}       | ${'a ticket goes over nobody'}
  ${'Ask Jorge what a week of waiting costs him'}                  | ${'ok'}       | ${'a fair question'}
  ${'Tell Hank his stock of filters is running low'}               | ${'ok'}       | ${'his stock, not ours'}
`('“$step” is $verdict: $why', ({ step, verdict }) => {
  expect(said(step)).toBe(verdict);
});
