import { expect, it } from 'vitest';
import { playbook } from '../../src/domain/coach/playbook.ts';
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
  ${'send Jane the answer: which gate?'}                     | ${'give'} | ${'a question mark behind what is handed over'}
  ${'please send Jane the answer: which gate?'}              | ${'give'} | ${'politely too'}
  ${'sent Jane the answer: which gate?'}                     | ${'give'} | ${'told afterwards too'}
  ${'Jane: share the list of dates?'}                        | ${'give'} | ${'a name in front'}
  ${'please, which gate suits Jane?'}                        | ${'ask'}  | ${'a polite question asks'}
  ${'send the task list'}                                    | ${'give'} | ${'ask inside another word'}
  ${'Tuesday: ask Jane which gate'}                          | ${'ask'}  | ${'a day in front'}
  ${'Jane: ask her which gate'}                              | ${'ask'}  | ${'a name in front'}
  ${"I'll ask Jane which gate"}                              | ${'ask'}  | ${'good intentions in front'}
  ${'asking Jane which gate'}                                | ${'ask'}  | ${'in another form'}
  ${'call Jane and ask which gate'}                          | ${'ask'}  | ${'the question is what the call is for'}
  ${'ring Jane to find out which gate'}                      | ${'ask'}  | ${'in other words'}
  ${'check with Jane whether Tuesday suits'}                 | ${'ask'}  | ${'a question by another name'}
  ${'quick question to Jane on the gate'}                    | ${'ask'}  | ${'without a verb'}
  ${'book the ten minutes Jane offered'}                     | ${'ask'}  | ${'it takes her time'}
  ${'agree with Jane on one date'}                           | ${'ask'}  | ${'it takes two'}
  ${'offer Jane a one-letter reply: A, B or C'}              | ${'ask'}  | ${'a letter is asked for'}
  ${'offer Jane two slots on Friday'}                        | ${'ask'}  | ${'two of something is a choice'}
  ${'offer Jane a second opinion'}                           | ${'give'} | ${'an opinion is a gift'}
  ${'tell Jane whom to ask'}                                 | ${'give'} | ${'she does the asking'}
  ${'thank Jane for asking'}                                 | ${'give'} | ${'she did the asking'}
  ${'send Jane tea or coffee'}                               | ${'give'} | ${'the rep chooses'}
  ${'call Jane about the gate'}                              | ${'give'} | ${'nothing is asked'}
  ${''}                                                      | ${'give'} | ${'nothing at all'}
`('“$text” is an $way: $why', ({ text, way }) => {
  expect(proposedWay(text)).toBe(way);
});

it('agrees with the playbook, but for one invitation that is meant as a gift', () => {
  const others = playbook.filter(({ text, way }) => proposedWay(text.replace(/\{[^}]*\}/g, 'Jane')) !== way);
  expect(others.map(({ id }) => id)).toEqual(['NN8']);
});
