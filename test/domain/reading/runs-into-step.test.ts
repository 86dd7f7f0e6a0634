import { expect, it } from 'vitest';
import { runsIntoStep } from '../../../src/domain/reading/runs-into-step.ts';

const at = { now: new Date('2026-11-23T15:00:00Z'), zone: 'America/New_York', locale: 'en-US' };

it.each`
  words                                             | name                    | step                                | why
  ${'Acme Jane Doe send Jane the checklist by fri'} | ${'Acme Jane Doe'}      | ${'send Jane the checklist by fri'} | ${'the step begins in small letters'}
  ${'acme send the deck tomorrow'}                  | ${'acme'}               | ${'send the deck tomorrow'}         | ${'all in small letters'}
  ${'Acme - call Jane on 5 dec'}                    | ${'Acme'}               | ${'call Jane on 5 dec'}             | ${'a dash is no colon'}
  ${'Bank of the West call Jane by 5 dec'}          | ${'Bank of the West'}   | ${'call Jane by 5 dec'}             | ${'small words inside a name'}
  ${'Acme, Jane van Doe send the deck today'}       | ${'Acme, Jane van Doe'} | ${'send the deck today'}            | ${'with a contact person'}
`('“$words” is $name, and a step: $why', ({ words, name, step }: Record<string, string>) => {
  expect(runsIntoStep(words!, at)).toEqual({ name, step });
});

it.each`
  words                        | why
  ${'Acme'}                    | ${'a name'}
  ${'Acme Jane Doe'}           | ${'a name of three words'}
  ${'house of cards'}          | ${'a name in small letters'}
  ${'Thank God Its Friday'}    | ${'a day, and nothing small'}
  ${'acme tomorrow'}           | ${'nothing to do'}
  ${'Ruby tuesday'}            | ${'a day that the name holds'}
  ${'"The bar by friday"'}     | ${'quotes say where it ends'}
  ${'Acme send Jane the deck'} | ${'no day: it may be a name'}
`('“$words” may be a name: $why', ({ words }: Record<string, string>) => {
  expect(runsIntoStep(words!, at)).toBeNull();
});
