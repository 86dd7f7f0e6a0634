import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each`
  step                                 | before                                                | verdict     | why
  ${'Send Jane the summary'}           | ${['Send Jane the summary']}                          | ${'repeat'} | ${'the same words'}
  ${'send jane the summary tomorrow!'} | ${['Send Jane the summary']}                          | ${'repeat'} | ${'the same but for the day'}
  ${'Resend the paragraph to Jane'}    | ${['Send Jane the paragraph']}                        | ${'repeat'} | ${'again is not new'}
  ${'Email Jane the summary'}          | ${['Send Jane the summary', 'Ask Jane for one date']} | ${'repeat'} | ${'the step before the last counts too'}
  ${'Send Jane the summary'}           | ${['Send Jane the summary', 'x y', 'x y z']}          | ${'ok'}     | ${'three steps ago is long ago'}
  ${'Send Jane the map'}               | ${['Send Jane the summary']}                          | ${'ok'}     | ${'another thing'}
  ${'Ask Jane about the summary'}      | ${['Send Jane the summary']}                          | ${'ok'}     | ${'another doing'}
  ${'Ask Jane which date suits'}       | ${['Ask Jane which line worries her']}                | ${'ok'}     | ${'another question'}
  ${'Read my notes on Jane'}           | ${['Go over my notes from the call']}                 | ${'repeat'} | ${'getting ready twice in a row'}
  ${'Read my notes on Jane'}           | ${['Send Jane the summary']}                          | ${'ok'}     | ${'getting ready once'}
  ${'Send Jane the summary'}           | ${[]}                                                 | ${'ok'}     | ${'nothing came before'}
`('“$step” after $before is $verdict: $why', ({ step, before, verdict }) => {
  const lastSteps = before.map((text: string) => ({ text }));
  expect(said(step, { lastSteps })).toBe(verdict);
});
