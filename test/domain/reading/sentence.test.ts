import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/domain/reading/name.ts';
import { readSentence } from '../../../src/domain/reading/sentence.ts';

const mine = [
  ['Acme', ['Jane Doe']],
  ['Acme Rockets', ['Lee Poe']],
  ['Beta GmbH', ['Sam Roe', 'Kim Lee']],
  ['Northwind', ['May Chen']],
  ['Zoë & Söhne', ['Zoë Kern']],
  ['Next Door Cafe', ['Will Smith']],
  ['The Grand Hotel', []],
  ['Ratio 3:1', ['Ann Odd']],
].map(([name, contacts], at) => ({
  id: String(at),
  name: name as string,
  key: nameKey(name as string),
  contacts: contacts as string[],
}));

describe('a sentence written to the app', () => {
  it.each`
    written                                   | command                                                  | why
    ${'sent Acme the deck'}                   | ${'did Acme: sent Acme the deck'}                        | ${'a step that was taken'}
    ${'I just called Jane Doe, she was glad'} | ${'did Acme: called Jane Doe, she was glad'}             | ${'a contact person'}
    ${'called Jane about the rota'}           | ${'did Acme: called Jane about the rota'}                | ${'a first name that is only hers'}
    ${'called jane'}                          | ${'did Acme: called jane'}                               | ${'her first name as people type it'}
    ${'sent acme the deck'}                   | ${'did Acme: sent acme the deck'}                        | ${'a name in lower case'}
    ${'sent jane doe 3 photos'}               | ${'did Acme: sent jane doe 3 photos'}                    | ${'a full name in lower case'}
    ${'Sent Acme Rockets the deck'}           | ${'did Acme Rockets: Sent Acme Rockets the deck'}        | ${'the longest name'}
    ${'emailed zoe & sohne'}                  | ${'did Zoë & Söhne: emailed zoe & sohne'}                | ${'in plain letters'}
    ${'Hi, we met Beta today'}                | ${'did Beta GmbH: met Beta today'}                       | ${'a name without its ending'}
    ${'told Jane we said no to the discount'} | ${'did Acme: told Jane we said no to the discount'}      | ${'what we said is no answer of theirs'}
    ${'remind me about Beta in march'}        | ${'snooze Beta GmbH until march'}                        | ${'a reminder rests until its day'}
    ${'Please remind me about Acme next tue'} | ${'snooze Acme until next tue'}                          | ${'with a day of the week'}
    ${'remind me about May Chen in may'}      | ${'snooze Northwind until may'}                          | ${'a month beside a name that is one'}
    ${'remind me about Acme in 2 weeks'}      | ${'snooze Acme until in 2 weeks'}                        | ${'with a distance'}
    ${'remind me about Acme'}                 | ${'snooze Acme until tomorrow'}                          | ${'without a day'}
    ${'remind me to call Jane on friday'}     | ${'step Acme: call Jane on friday'}                      | ${'something to do is a plan'}
    ${"I'll send Acme the checklist by fri"}  | ${'step Acme: send Acme the checklist by fri'}           | ${'a promise is a plan'}
    ${'I have to call Acme'}                  | ${'step Acme: call Acme'}                                | ${'so is a duty'}
    ${'need to ask Sam which gate'}           | ${'step Beta GmbH: ask Sam which gate'}                  | ${'so is a need'}
    ${'Acme said no, they chose B'}           | ${'no Acme: Acme said no, they chose B'}                 | ${'a no'}
    ${'Jane said yes!'}                       | ${'won Acme: Jane said yes!'}                            | ${'a yes'}
    ${'Beta said not now'}                    | ${'not now Beta GmbH: Beta said not now'}                | ${'a not now'}
    ${'heard back from Kim Lee: she likes'}   | ${'heard Beta GmbH: heard back from Kim Lee: she likes'} | ${'an answer'}
    ${'Jane replied'}                         | ${'heard Acme: Jane replied'}                            | ${'an answer'}
  `('“$written” is $command: $why', ({ written, command }) => {
    expect(readSentence(written, mine)).toBe(command);
  });

  it.each`
    why                              | written
    ${'a command already'}           | ${['Acme: send Jane the deck', 'did Acme: called Jane', 'add Omega']}
    ${'nobody of mine is named'}     | ${['sent the deck', 'sent Omega the deck', 'thanks', '']}
    ${'nothing happened'}            | ${['Acme is a nice company', 'saw that Acme is hiring', 'had no time for Acme', 'left Acme alone', 'wrote Jane off']}
    ${'a question'}                  | ${['should I call Acme?', 'did I call Acme?', 'have I called Acme?', 'called Acme?', 'rang Acme? no, I did not', 'Has Acme replied?', 'what if Acme said yes?', 'will Jane come']}
    ${'a condition'}                 | ${['If Acme said yes, call me', 'when Acme says no we stop']}
    ${'it did not happen'}           | ${['Jane has not replied', 'nobody at Acme answered', 'emailed Jane the list, she has not replied', 'I will not call Acme', "I'll never call Acme again", 'I should have called Acme', 'almost called Acme']}
    ${'a no to something else'}      | ${['Jane said no problem', 'Jane said no worries, she can wait', 'Boss said no to a discount for Acme', 'Acme said later today is fine', 'Acme said not yet decided']}
    ${'somebody else answered'}      | ${['Ben replied about Acme', 'Ben heard from Acme']}
    ${'two people'}                  | ${['offered Acme and Northwind a visit', 'introduced Jane to Sam', 'told Jane about Beta', 'sent Acme the deck\nsent Northwind the list']}
    ${'a word that is no name here'} | ${['sent the deck, next week I call', 'called, may call again', 'showed it to the team, will see', 'visited the grand opening']}
    ${'a day still to come'}         | ${['sent Beta the deck, call Beta back on friday', 'told Beta we ship on monday', 'met Beta, next meeting 3 december']}
    ${'to stop is no plan'}          | ${['need to stop Acme', 'need to remove Acme', 'next week I will call Acme']}
    ${'no day'}                      | ${['remind me about Acme at 5pm', 'remind me about Acme when she is back', 'remind me about Acme in 2 hours']}
    ${'the name holds a colon'}      | ${['called Ann Odd']}
  `('nothing is read into $why', ({ written }: { written: string[] }) => {
    expect(written.filter((one) => readSentence(one, mine) !== null)).toEqual([]);
  });

  it('of two people of one name it chooses neither', () => {
    const twins = ['Jane Doe', 'Jane Roe'].map((name) => ({ id: name, name, key: nameKey(name), contacts: [] }));
    expect(readSentence('called Jane', twins)).toBeNull();
    expect(readSentence('called Jane Roe', twins)).toBe('did Jane Roe: called Jane Roe');
  });
});
