import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each`
  stage         | daysAhead    | verdict  | why
  ${'new'}      | ${8}         | ${'day'} | ${'more than a week'}
  ${'talking'}  | ${30}        | ${'day'} | ${'more than a week'}
  ${'deciding'} | ${8}         | ${'day'} | ${'more than a week'}
  ${'talking'}  | ${7}         | ${'ok'}  | ${'a week is this week'}
  ${'not now'}  | ${90}        | ${'ok'}  | ${'the day was agreed'}
  ${'no'}       | ${60}        | ${'ok'}  | ${'a slow rhythm'}
  ${'won'}      | ${30}        | ${'ok'}  | ${'an anniversary'}
  ${undefined}  | ${30}        | ${'ok'}  | ${'the stage is not known'}
  ${'new'}      | ${undefined} | ${'ok'}  | ${'the day is not known'}
`('$daysAhead days ahead for $stage is $verdict: $why', ({ stage, daysAhead, verdict }) => {
  expect(said('Send Jane the link', { ...(stage && { stage }), ...(daysAhead && { daysAhead }) })).toBe(verdict);
});

it('never fires on the words', () => {
  expect(said('Send Jane the link in three weeks', { stage: 'new', daysAhead: 1 })).toBe('ok');
});
