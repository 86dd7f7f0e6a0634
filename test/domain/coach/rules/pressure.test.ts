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
`('“$step” is $verdict: $why', ({ step, verdict }) => {
  expect(said(step)).toBe(verdict);
});
