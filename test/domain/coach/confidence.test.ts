import { describe, expect, it } from 'vitest';
import { namesBesides, soundsPrivate, tellsOnSomebody } from '../../../src/domain/coach/confidence.ts';

describe('a text tells on somebody', () => {
  it.each`
    text                                        | others               | tells              | why
    ${'Tell Sam that Dana Fox is unhappy'}      | ${['Dana Fox']}      | ${'Dana Fox'}      | ${'a name and a private matter'}
    ${'dana fox is leaving'}                    | ${['Dana Fox']}      | ${'Dana Fox'}      | ${'whatever the case'}
    ${'DANA  FOX, they say, has quit!'}         | ${['Dana Fox']}      | ${'Dana Fox'}      | ${'and the signs between'}
    ${'Rene Muller was fired'}                  | ${['René Müller']}   | ${'René Müller'}   | ${'accents left out'}
    ${'José’s salary came up'}                  | ${['Jose']}          | ${'Jose'}          | ${'accents put in, and a name with an s'}
    ${'Macy’s is leaving them'}                 | ${["Macy's"]}        | ${"Macy's"}        | ${'a name that ends so itself'}
    ${'Acme is in debt'}                        | ${['Acme GmbH']}     | ${'Acme GmbH'}     | ${'without its company ending'}
    ${'Ольга Иванова is pregnant'}              | ${['ольга иванова']} | ${'ольга иванова'} | ${'Cyrillic'}
    ${'أحمد علي is sick'}                       | ${['أحمد علي']}      | ${'أحمد علي'}      | ${'Arabic'}
    ${'田中太郎さん is resigning'}              | ${['田中太郎']}      | ${'田中太郎'}      | ${'a script without spaces'}
    ${'They laid off half of Beta'}             | ${['Acme', 'Beta']}  | ${'Beta'}          | ${'a matter of two words, the second name'}
    ${'Danafox is leaving'}                     | ${['Dana', 'Fox']}   | ${null}            | ${'part of a word is no name'}
    ${'Anna is leaving'}                        | ${['Ann']}           | ${null}            | ${'nor its beginning'}
    ${'I met Dana Fox and showed her the plan'} | ${['Dana Fox']}      | ${null}            | ${'a name alone is fine'}
    ${'the budget is approved'}                 | ${['Dana Fox']}      | ${null}            | ${'so is a matter alone'}
    ${'Dana Fox says I’ll get it'}              | ${['Dana Fox']}      | ${null}            | ${'I’ll is not ill'}
    ${'Dana Fox says it is quite a skill'}      | ${['Dana Fox']}      | ${null}            | ${'nor is a part of another word'}
    ${'Budget liked page two'}                  | ${['Budget']}        | ${null}            | ${'a company called so is no secret'}
    ${'Budget is leaving'}                      | ${['Budget']}        | ${'Budget'}        | ${'but may have one'}
    ${'Al told me his salary'}                  | ${['Al']}            | ${'Al'}            | ${'a short name does not hide inside the matter'}
    ${''}                                       | ${['Dana Fox']}      | ${null}            | ${'nothing tells nothing'}
    ${'Dana Fox is leaving'}                    | ${[]}                | ${null}            | ${'nobody else is known'}
  `('“$text”: $tells ($why)', ({ text, others, tells }: { text: string; others: string[]; tells: string | null }) => {
    expect(tellsOnSomebody(text, others)).toBe(tells);
  });

  it.each`
    text                               | tells     | why
    ${'Will is leaving in June'}       | ${'Will'} | ${'a first name, written like one'}
    ${'and Will’s budget is gone'}     | ${'Will'} | ${'in the middle, with an s'}
    ${'she will ask about the budget'} | ${null}   | ${'a word like any other'}
    ${'William is leaving'}            | ${null}   | ${'another name'}
  `('by a first name: “$text”: $tells ($why)', ({ text, tells }: { text: string; tells: string | null }) => {
    expect(tellsOnSomebody(text, [], ['Will'])).toBe(tells);
  });
});

it.each`
  text                          | sounds   | why
  ${'She is unhappy there'}     | ${true}  | ${'a private matter'}
  ${'UNHAPPY!'}                 | ${true}  | ${'alone, and loud'}
  ${'Kim hates it there'}       | ${true}  | ${'a feeling about others'}
  ${'off the record: she quit'} | ${true}  | ${'asked to be kept'}
  ${'Leave Kim the map'}        | ${false} | ${'leaving something is no leaving'}
  ${'The printer broke'}        | ${false} | ${'nor is a broken thing a broke company'}
  ${'Met Ana at the hospital'}  | ${false} | ${'a place of work'}
  ${'Ask for a private room'}   | ${false} | ${'private is not secret'}
  ${'She loved page two'}       | ${false} | ${'nothing of the kind'}
`('“$text” sounds private: $sounds ($why)', ({ text, sounds }) => {
  expect(soundsPrivate(text)).toBe(sounds);
});

describe('the others', () => {
  const acme = { name: 'Acme', contacts: ['Jane Doe', 'Kim'] };
  it('are called by their names, their contacts’ and these people’s first names', () => {
    const all = [acme, { name: 'Beta', contacts: ['Sam Roe', 'Lee', 'Dr Who'] }];
    expect(namesBesides([acme], all)).toEqual({ others: ['Beta', 'Sam Roe', 'Dr Who'], firstNames: ['Sam', 'Lee'] });
  });

  it.each`
    name          | contacts        | why
    ${'ACME Inc'} | ${['jane doe']} | ${'a colleague helps them, too'}
    ${'Acme'}     | ${['Jane Roe']} | ${'another Jane: nobody could tell whom a Jane means'}
  `('are nobody who is called as our own: $name, $contacts ($why)', ({ name, contacts }: typeof acme) => {
    const { others, firstNames } = namesBesides([acme], [acme, { name, contacts }]);
    expect([...others, ...firstNames].filter((other) => other !== 'Jane Roe')).toEqual([]);
  });
});
