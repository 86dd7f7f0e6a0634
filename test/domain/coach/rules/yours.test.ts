import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each`
  step                                         | verdict    | why
  ${'Get a reply from Ana'}                    | ${'yours'} | ${"to get somebody's answer"}
  ${'Get Jane to sign'}                        | ${'yours'} | ${'to get somebody to do'}
  ${'Have Raj confirm the order'}              | ${'yours'} | ${'to have somebody do'}
  ${'Make sure Kofi renews'}                   | ${'yours'} | ${"to see to somebody's doing"}
  ${'Tom agrees to a second call'}             | ${'yours'} | ${'they are the subject'}
  ${'Bruno to introduce me to his CEO'}        | ${'yours'} | ${"somebody else's task"}
  ${"Lee's go-ahead"}                          | ${'yours'} | ${'a result without a verb'}
  ${'Contract signed by Raj'}                  | ${'yours'} | ${'a result as done'}
  ${'Win Omar over'}                           | ${'yours'} | ${'winning somebody'}
  ${'Close the Acme deal'}                     | ${'yours'} | ${'a result for the books'}
  ${'Hear back from Dana about the quote'}     | ${'yours'} | ${'waiting'}
  ${"Turn Tom's no into a yes"}                | ${'yours'} | ${'turning somebody'}
  ${'Get Ivan the manual he lost'}             | ${'ok'}    | ${'to get is to bring'}
  ${'Get the parcel to Yusuf'}                 | ${'ok'}    | ${'bringing, with the person behind'}
  ${"Have the courier drop Ana's sample"}      | ${'ok'}    | ${'a helper of ours does it'}
  ${'Ask Farah what convinced her last time'}  | ${'ok'}    | ${'asking about a decision'}
  ${'Congratulate Marek on closing the round'} | ${'ok'}    | ${'their result, and done'}
  ${'Tell Siân the case is closed'}            | ${'ok'}    | ${'a ticket is no sale'}
  ${'Sign the card for Priya'}                 | ${'ok'}    | ${"signing something of one's own"}
  ${"Get Jane's book signed by the author"}    | ${'ok'}    | ${'not a contract'}
`('“$step” is $verdict: $why', ({ step, verdict }) => {
  expect(said(step)).toBe(verdict);
});
