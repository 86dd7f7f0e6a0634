import { expect, it } from 'vitest';
import { said } from '../said.ts';

const before = (...texts: string[]) => texts.map((text) => ({ text }));
const twoCalls = before('Ask Jane for a call', 'Ask Jane for a call on Friday');
const twoLetters = before('Ask Jane whether the map arrived', 'Ask Jane whether Tuesday suits');

it.each`
  step                                          | facts                                                                 | verdict     | why
  ${'Ask Jane for a call on Monday'}            | ${{ silent: true, lastSteps: twoCalls }}                              | ${'shrink'} | ${'as much as before'}
  ${'Ask Jane for ten minutes'}                 | ${{ silent: true, lastSteps: twoLetters }}                            | ${'shrink'} | ${'more than before'}
  ${'Ask Jane what worries her'}                | ${{ silent: true }}                                                   | ${'shrink'} | ${'an open question, and nothing known of before'}
  ${'Ask Jane for one example'}                 | ${{ silent: true, lastSteps: [{ text: 'a', theirMinutes: 2 }] }}      | ${'shrink'} | ${'what the log says counts before what the words say'}
  ${'Ask Jane what worries her'}                | ${{ silent: true, lastSteps: twoCalls }}                              | ${'ok'}     | ${'smaller than before'}
  ${'Offer Jane a one-letter reply: A, B or C'} | ${{ silent: true, lastSteps: twoLetters }}                            | ${'ok'}     | ${'nothing is smaller than a letter'}
  ${'Ask Jane which month suits better'}        | ${{ silent: true, lastSteps: twoLetters }}                            | ${'ok'}     | ${'one tap'}
  ${'Send Jane the link'}                       | ${{ silent: true, lastSteps: twoCalls }}                              | ${'ok'}     | ${'a gift asks nothing'}
  ${'Ask Jane for a call on Monday'}            | ${{ silent: false, lastSteps: before('Send Jane a', 'Send Jane b') }} | ${'ok'}     | ${'they are not silent'}
`('“$step” is $verdict: $why', ({ step, facts, verdict }) => {
  expect(said(step, facts)).toBe(verdict);
});
