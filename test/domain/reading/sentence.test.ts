import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/domain/reading/name.ts';
import { readSentence } from '../../../src/domain/reading/sentence.ts';

const mine = [
  ['Acme', ['Jane Doe']],
  ['Acme Rockets', ['Lee Poe']],
  ['Beta GmbH', ['Sam Roe', 'Kim Lee']],
  ['Zoë & Söhne', ['Zoë Kern']],
  ['Ratio 3:1', ['Ann Odd']],
].map(([name, contacts], at) => ({
  id: String(at),
  name: name as string,
  key: nameKey(name as string),
  contacts: contacts as string[],
}));

describe('a sentence written to the app', () => {
  it.each`
    written                                       | command                                                     | why
    ${'sent Acme the deck'}                       | ${'did Acme: sent Acme the deck'}                           | ${'a step that was taken'}
    ${'I just called Jane Doe about the rota'}    | ${'did Acme: called Jane Doe about the rota'}               | ${'a contact person'}
    ${'called jane about the rota'}               | ${'did Acme: called jane about the rota'}                   | ${'a first name that is only hers'}
    ${'Sent Acme Rockets the deck'}               | ${'did Acme Rockets: Sent Acme Rockets the deck'}           | ${'the longest name'}
    ${'emailed zoe & sohne'}                      | ${'did Zoë & Söhne: emailed zoe & sohne'}                   | ${'in plain letters'}
    ${'Hi, we met Beta today'}                    | ${'did Beta GmbH: met Beta today'}                          | ${'the first word of a name'}
    ${'remind me about Beta in march'}            | ${'snooze Beta GmbH until in march'}                        | ${'a reminder rests until its day'}
    ${'Please remind me about Acme next tuesday'} | ${'snooze Acme until next tuesday'}                         | ${'with a day of the week'}
    ${'remind me about Acme'}                     | ${'snooze Acme until tomorrow'}                             | ${'without a day'}
    ${'remind me to call Jane on friday'}         | ${'step Acme: call Jane on friday'}                         | ${'a reminder with something to do is a plan'}
    ${"I'll send Acme the checklist by fri"}      | ${'step Acme: send Acme the checklist by fri'}              | ${'a promise is a plan'}
    ${'need to ask Sam which gate'}               | ${'step Beta GmbH: ask Sam which gate'}                     | ${'so is a need'}
    ${'Acme said no, they chose B'}               | ${'no Acme: Acme said no, they chose B'}                    | ${'a no'}
    ${'Jane said yes!'}                           | ${'won Acme: Jane said yes!'}                               | ${'a yes'}
    ${'Beta said not now'}                        | ${'not now Beta GmbH: Beta said not now'}                   | ${'a not now'}
    ${'heard back from Kim Lee: she likes it'}    | ${'heard Beta GmbH: heard back from Kim Lee: she likes it'} | ${'an answer'}
    ${'Acme: send Jane the deck'}                 | ${null}                                                     | ${'a command already'}
    ${'did Acme: called Jane'}                    | ${null}                                                     | ${'a command already'}
    ${'sent the deck'}                            | ${null}                                                     | ${'nobody is named'}
    ${'sent Omega the deck'}                      | ${null}                                                     | ${'nobody of mine is named'}
    ${'Acme is a nice company'}                   | ${null}                                                     | ${'nothing happened'}
    ${'should I call Acme?'}                      | ${null}                                                     | ${'a question is no plan'}
    ${'did I call Acme?'}                         | ${null}                                                     | ${'a question is no step'}
    ${'called Ann Odd'}                           | ${null}                                                     | ${'the name holds a colon'}
    ${'thanks'}                                   | ${null}                                                     | ${'a kind word'}
    ${''}                                         | ${null}                                                     | ${'nothing'}
  `('“$written” is $command: $why', ({ written, command }) => {
    expect(readSentence(written, mine)).toBe(command);
  });

  it('of two people it chooses neither', () => {
    const twins = ['Jane Doe', 'Jane Roe'].map((name) => ({ id: name, name, key: nameKey(name), contacts: [] }));
    expect(readSentence('called Jane', twins)).toBeNull();
    expect(readSentence('called Jane Roe', twins)).toBe('did Jane Roe: called Jane Roe');
  });
});
