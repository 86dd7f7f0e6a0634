import { expect, it } from 'vitest';
import { proposedWay } from '../../src/domain/step.ts';

it.each`
  text                                                       | way       | why
  ${'send Jane the checklist'}                               | ${'give'} | ${'it hands something over'}
  ${'ask Jane who else should see it'}                       | ${'ask'}  | ${'it asks'}
  ${'Ask which of the two fits'}                             | ${'ask'}  | ${'in any case of letters'}
  ${'asked Jane for ten minutes'}                            | ${'ask'}  | ${'told afterwards too'}
  ${'please ask Jane for ten minutes'}                       | ${'ask'}  | ${'politely too'}
  ${'invite Sam to the walk-through'}                        | ${'ask'}  | ${'an invitation asks for their time'}
  ${'offer a choice of two days'}                            | ${'ask'}  | ${'a choice asks for an answer'}
  ${'offer her Tuesday or Thursday'}                         | ${'ask'}  | ${'a choice in other words'}
  ${'does the Thursday still suit you?'}                     | ${'ask'}  | ${'a question asks'}
  ${'offer my notes on the rollout'}                         | ${'give'} | ${'an offer without a choice is a gift'}
  ${'tell Jane that Sam asked about her'}                    | ${'give'} | ${'somebody else asked'}
  ${'answer the question about prices? yes: send the table'} | ${'give'} | ${'a question mark inside is no question'}
  ${'send the task list'}                                    | ${'give'} | ${'ask inside another word'}
`('“$text” is an $way: $why', ({ text, way }) => {
  expect(proposedWay(text)).toBe(way);
});
