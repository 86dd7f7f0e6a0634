import { expect, it } from 'vitest';
import { stepText } from '../../../src/domain/coach/step-text.ts';

const actOf = (text: string, facts = {}): string => stepText(text, facts).act.trim();

it.each`
  text                                         | act                                            | why
  ${'Send Jane the three-line summary'}        | ${'send @p the 3 line summary'}                | ${'a name, a number, a hyphen'}
  ${'snd kim the pdf n call ines w/ the info'} | ${'send @p the pdf and call @p with the info'} | ${'short forms'}
  ${'f/u Wei thu re: SoW'}                     | ${'follow up @p thursday about : sow'}         | ${'short forms'}
  ${'Folllow-up Mrs Patel tmrw'}               | ${'follow up @p tomorrow'}                     | ${'a slip'}
  ${'Email Mr van der Berg at Acme'}           | ${'email @p at @c'}                            | ${'a title with a name of many words, and a company'}
  ${'Ask Dr. O’Neill’s boss'}                  | ${"ask @p 's boss"}                            | ${'typographic quotes'}
  ${'Ask Li Na, then D’Angelo'}                | ${'ask @p , then @p'}                          | ${'names of two words and with an apostrophe'}
  ${'ask xiomara and wojtek which day'}        | ${'ask @p and @p which day'}                   | ${'nobody else can stand there'}
  ${'msg siobhán'}                             | ${'message @p'}                                | ${'accents'}
  ${'Send 田中さん and محمد the date'}         | ${'send @p and @p the date'}                   | ${'other scripts'}
  ${'Ask <@U123ABC> about it'}                 | ${'ask @p about it'}                           | ${'a mention'}
  ${'Email jane@acme.example and hr@acme.com'} | ${'email @p and @c'}                           | ${'a person’s mail and a desk’s'}
  ${'Ask Will if Mark will call'}              | ${'ask @p if @p will call'}                    | ${'names that are words'}
  ${'ask will about the bill'}                 | ${'ask @p about the bill'}                     | ${'the same without capitals'}
  ${'Mark the map for Grace'}                  | ${'mark the map for @p'}                       | ${'a verb that is a name'}
  ${'Grace: send her the map'}                 | ${'send her the map'}                          | ${'a name in front'}
  ${'Marek approves the quote'}                | ${'@p approves the quote'}                     | ${'a name that begins'}
  ${'Persuade Tom'}                            | ${'persuade @p'}                               | ${'a capital that begins is no name'}
  ${'Send Deck And Book Demo'}                 | ${'send deck and book demo'}                   | ${'titles wear capitals'}
  ${'FOLLOW UP WITH JANE'}                     | ${'follow up with @p'}                         | ${'shouting wears capitals'}
  ${'Tell Jude Law the date'}                  | ${'tell @p the date'}                          | ${'a surname that companies have too'}
  ${'Meet Umbrella Corp in May'}               | ${'meet @c in may'}                            | ${'a company by its ending, a month'}
  ${'Thursday 9am: please just call her'}      | ${'call her'}                                  | ${'a day and politeness in front'}
  ${'2) I need to remember to email Ana'}      | ${'email @p'}                                  | ${'a number and good intentions in front'}
  ${'Followed up with Ana'}                    | ${'follow up with @p'}                         | ${'a step already taken'}
  ${'Sent Ana the map'}                        | ${'send @p the map'}                           | ${'a step already taken'}
  ${'Ask Ana what "as is" means'}              | ${'ask @p what means'}                         | ${'somebody else’s words'}
  ${"Ask Ana what 'done' means"}               | ${'ask @p what means'}                         | ${'in single quotes'}
  ${"don't let it slip, we won't"}             | ${'do not let it slip , we will not'}          | ${'contractions'}
  ${'spend 45min, 1.5h or 2 hrs'}              | ${'spend 45 minute , 1.5 hour or 2 hour'}      | ${'units glued to their numbers'}
  ${'Tell Ana it’s 10% off'}                   | ${'tell @p it is 10 % off'}                    | ${'signs stand alone'}
`('reads “$text” as “$act”: $why', ({ text, act }) => {
  expect(actOf(text)).toBe(act);
});

it.each`
  text                               | facts                                                | act                     | why
  ${'Email Follow Up Ltd the dates'} | ${{ name: 'Follow Up Ltd', contacts: ['Jane Doe'] }} | ${'email @c the dates'} | ${'a company named like a doing'}
  ${'Follow up with Jane'}           | ${{ name: 'Follow Up Ltd', contacts: ['Jane Doe'] }} | ${'follow up with @p'}  | ${'the doing is not written like the name'}
  ${'tell jane the date'}            | ${{ name: 'Acme', contacts: ['Jane Doe'] }}          | ${'tell @p the date'}   | ${'by the first name alone'}
  ${'tell ms doe the date'}          | ${{ name: 'Acme', contacts: ['Jane Doe'] }}          | ${'tell @p the date'}   | ${'by the surname'}
  ${'the acme gate'}                 | ${{ name: 'Acme Health', contacts: ['Jane Doe'] }}   | ${'the @c gate'}        | ${'by its first word'}
  ${'Tell Jane the date'}            | ${{ name: 'Jane Doe Consulting', contacts: [] }}     | ${'tell @p the date'}   | ${'a person in the name of a company'}
  ${'photo for qadir'}               | ${{ name: 'Qadir', contacts: [] }}                   | ${'photo for @p'}       | ${'a prospect that may be a person'}
  ${'Push Grace is a name'}          | ${{ name: 'Push', contacts: ['Grace'] }}             | ${'@c @p is a name'}    | ${'even when it begins'}
  ${'Send Sam-Ira the map'}          | ${{ name: 'Acme', contacts: ['Sam Ira'] }}           | ${'send @p the map'}    | ${'a hyphen more'}
`('with $facts.name reads “$text” as “$act”: $why', ({ text, facts, act }) => {
  expect(actOf(text, facts)).toBe(act);
});

it.each`
  text                                     | english  | why
  ${'Send Jane the link'}                  | ${true}  | ${'English'}
  ${'Send 田中さん the two-line summary'}  | ${true}  | ${'a name in another script'}
  ${'Email Frau Krüger the dates'}         | ${true}  | ${'a title of another language'}
  ${'Follow up with Łukasz'}               | ${true}  | ${'a name of another language'}
  ${'ask gintaras'}                        | ${true}  | ${'two words'}
  ${'Follow-up mit Jane machen'}           | ${false} | ${'German around a loan word'}
  ${'Demo mit Herrn Vogel buchen'}         | ${false} | ${'German around a loan word'}
  ${'Hacer follow up con Joaquín'}         | ${false} | ${'Spanish around a loan word'}
  ${'Mandare il deck e prenotare la demo'} | ${false} | ${'Italian around loan words'}
  ${'Faire un follow-up avec Camille'}     | ${false} | ${'French around a loan word'}
  ${'Contact houden met Joost'}            | ${false} | ${'Dutch that begins like English'}
  ${'Ayşe ile demo ayarla'}                | ${false} | ${'Turkish'}
  ${'Boka demo med Åsa'}                   | ${false} | ${'Swedish'}
  ${'Umówić demo z panem Kowalskim'}       | ${false} | ${'Polish'}
  ${'Kirim Budi brosur kami'}              | ${false} | ${'Indonesian'}
  ${'田中さんにfollow upする'}             | ${false} | ${'Japanese around a loan word'}
  ${'김민수에게 제안서 보내기'}            | ${false} | ${'Korean'}
  ${'Связаться с Ольгой'}                  | ${false} | ${'Russian'}
  ${'🎉👍'}                                | ${false} | ${'no language'}
  ${'42'}                                  | ${false} | ${'no language'}
  ${''}                                    | ${false} | ${'nothing'}
`('“$text” is English: $english, $why', ({ text, english }) => {
  expect(stepText(text).english).toBe(english);
});

it('keeps the place of each word, so that a part can be told as it was typed', () => {
  const { text, actWords } = stepText('Fri: snd  Dr. Schmidt the “red” map');
  expect(actWords.map(({ start, end }) => text.slice(start, end))).toEqual(['snd', 'Dr. Schmidt', 'the', 'map']);
});
