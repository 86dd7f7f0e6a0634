import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each`
  step                                  | facts                    | verdict         | why
  ${'Ask Jane for one example'}         | ${{ unansweredAsks: 2 }} | ${'give-first'} | ${'a third ask after two without an answer'}
  ${'Offer Jane a choice of two dates'} | ${{ unansweredAsks: 3 }} | ${'give-first'} | ${'a choice asks'}
  ${'Send Jane the link'}               | ${{ unansweredAsks: 2 }} | ${'ok'}         | ${'a gift'}
  ${'Ask Jane for one example'}         | ${{ unansweredAsks: 1 }} | ${'ok'}         | ${'one is no row'}
  ${'Ask Jane for one example'}         | ${{}}                    | ${'ok'}         | ${'nothing is known'}
  ${'Ask Jane for 45 minutes'}          | ${{ unansweredAsks: 2 }} | ${'ask-size'}   | ${'what the words say comes first'}
`('“$step” after $facts.unansweredAsks is $verdict: $why', ({ step, facts, verdict }) => {
  expect(said(step, facts)).toBe(verdict);
});
