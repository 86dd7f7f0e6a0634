import { expect, it } from 'vitest';
import { runsIntoStep } from '../../../src/domain/reading/runs-into-step.ts';

const at = { now: new Date('2026-11-23T15:00:00Z'), zone: 'America/New_York', locale: 'en-US' };

it.each`
  words                                             | name                  | step                                | why
  ${'Acme Jane Doe send Jane the checklist by fri'} | ${'Acme Jane Doe'}    | ${'send Jane the checklist by fri'} | ${'a name of three words'}
  ${'acme, jane doe send her the deck tomorrow'}    | ${'acme, jane doe'}   | ${'send her the deck tomorrow'}     | ${'all in small letters'}
  ${'Acme Send Jane the deck by fri'}               | ${'Acme'}             | ${'Send Jane the deck by fri'}      | ${'with a capital'}
  ${'Acme - please call Jane on 5 dec'}             | ${'Acme'}             | ${'please call Jane on 5 dec'}      | ${'a dash is no colon'}
  ${'acme call tomorrow'}                           | ${'acme'}             | ${'call tomorrow'}                  | ${'one word is a step'}
  ${'Bank of the West follow up by fri'}            | ${'Bank of the West'} | ${'follow up by fri'}               | ${'of two words'}
`('“$words” is $name, and a step: $why', ({ words, name, step }: Record<string, string>) => {
  expect(runsIntoStep(words!, at)).toEqual({ name, step });
});

it.each`
  words                                    | why
  ${'Acme Jane Doe'}                       | ${'a name of three words'}
  ${'house of cards'}                      | ${'a name in small letters'}
  ${'Call Center Friday'}                  | ${'nothing stands before it'}
  ${'thank god its friday'}                | ${'nor here'}
  ${'Café zum goldenen Sonntag'}           | ${'a day, and nothing done'}
  ${'acme tomorrow'}                       | ${'nothing to do'}
  ${'"The long call by friday"'}           | ${'quotes say where it ends'}
  ${'“Bars we call by friday”'}            | ${'round quotes, too'}
  ${'Acme send Jane the deck'}             | ${'no day: it may be a name'}
  ${'<@U0BEN> send the deck by fri'}       | ${'a colleague is told to be one'}
  ${`Acme send ${'x'.repeat(200)} by fri`} | ${'too long to show'}
`('“$words” may be a name: $why', ({ words }: Record<string, string>) => {
  expect(runsIntoStep(words!, at)).toBeNull();
});
