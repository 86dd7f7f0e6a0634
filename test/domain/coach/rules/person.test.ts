import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each`
  step                                                                   | verdict     | why
  ${'Email Acme'}                                                        | ${'person'} | ${'a company'}
  ${'Email Northwind Ltd the answer on VAT'}                             | ${'person'} | ${'a company by its ending'}
  ${'Send the buying committee the notes'}                               | ${'person'} | ${'a committee'}
  ${'ask legal about clause 7'}                                          | ${'person'} | ${'a department without an article'}
  ${'Email the CFO the one-page budget sheet'}                           | ${'person'} | ${'a role'}
  ${'Ask someone at Initech who owns payroll'}                           | ${'person'} | ${'anyone'}
  ${'Send info@brightfield.example the two dates'}                       | ${'person'} | ${"a desk's mail"}
  ${'Leave a 20 second voicemail'}                                       | ${'person'} | ${'nobody'}
  ${'Pass the note to finance'}                                          | ${'person'} | ${'a department at the end'}
  ${'Ask IT which browser they use'}                                     | ${'person'} | ${'they are a department'}
  ${'Call the Harbour Hotel about towels'}                               | ${'person'} | ${'a company with an article'}
  ${'Leave the card at the Leeds branch'}                                | ${'person'} | ${'a place named for a town'}
  ${'Ring back on Monday'}                                               | ${'person'} | ${'nobody'}
  ${'Ask "Mack" McAllister which bay to use'}                            | ${'ok'}     | ${'a nickname before the name'}
  ${'Ask Ms Price which price list applies'}                             | ${'ok'}     | ${'a title'}
  ${'Tell the receptionist, Maureen, that the parcel is for Dr Adeyemi'} | ${'ok'}     | ${'a role with a name'}
  ${'msg siobhán the wifi code'}                                         | ${'ok'}     | ${'accents'}
  ${'call xiomara 9am'}                                                  | ${'ok'}     | ${'no capital, and where a person stands'}
  ${"ask d'angelo for the code"}                                         | ${'ok'}     | ${'an apostrophe'}
  ${'Send 田中さん the two-line summary'}                                | ${'ok'}     | ${'another script'}
  ${'Tell محمد the date'}                                                | ${'ok'}     | ${'another script'}
  ${'Ask Li Na which day suits'}                                         | ${'ok'}     | ${'two short words'}
  ${'Ask her which day suits'}                                           | ${'ok'}     | ${'a pronoun'}
  ${'Send them the two dates'}                                           | ${'ok'}     | ${'they are people'}
  ${'Ask <@U123ABC> which date suits'}                                   | ${'ok'}     | ${'a mention'}
  ${'Email jane@acme.example the two dates'}                             | ${'ok'}     | ${"a person's mail"}
  ${'Read my notes from Tuesday'}                                        | ${'ok'}     | ${'nobody is written to'}
  ${'Ask my boss for one template'}                                      | ${'ok'}     | ${"somebody of one's own"}
`('“$step” is $verdict: $why', ({ step, verdict }) => {
  expect(said(step)).toBe(verdict);
});

it.each`
  step                                 | facts                                              | verdict     | why
  ${'Email acme the summary'}          | ${{ name: 'Acme', contacts: ['Jane Doe'] }}        | ${'person'} | ${'the log knows it for a company'}
  ${'Email Brightwater the summary'}   | ${{ name: 'Brightwater', contacts: ['Jane Doe'] }} | ${'person'} | ${'the log knows it for a company'}
  ${'Email Okonkwo the summary'}       | ${{ name: 'Okonkwo', contacts: [] }}               | ${'ok'}     | ${'it may well be a person'}
  ${'send grace the map'}              | ${{ name: 'Acme', contacts: ['Grace Hill'] }}      | ${'ok'}     | ${'a contact that is a word'}
  ${'tell quill the date'}             | ${{ name: 'Acme', contacts: ['Quill'] }}           | ${'ok'}     | ${'a contact nobody else has'}
  ${'Send the checklist'}              | ${{ name: 'Acme', contacts: ['Jane Doe'] }}        | ${'ok'}     | ${'everybody knows whom it is for'}
  ${'Send the checklist'}              | ${{ name: 'Acme Ltd', contacts: [] }}              | ${'person'} | ${'nobody is known'}
  ${'Send them the two dates'}         | ${{ name: 'Acme Ltd', contacts: [] }}              | ${'person'} | ${'they are nobody yet'}
  ${'Send them the two dates'}         | ${{ name: 'Riverside Bakery', contacts: [] }}      | ${'person'} | ${'a bakery is nobody yet'}
  ${'Send them the two dates'}         | ${{ name: 'Jane Doe Consulting', contacts: [] }}   | ${'person'} | ${'nor is a consultancy, whoever it is named for'}
  ${'Tell Jane the two dates'}         | ${{ name: 'Jane Doe Consulting', contacts: [] }}   | ${'ok'}     | ${'she is somebody'}
  ${'Send them the two dates'}         | ${{ name: 'Charity Jones', contacts: [] }}         | ${'ok'}     | ${'a person, whatever her name means'}
  ${'Send them the two dates'}         | ${{ name: 'Acme Ltd', contacts: ['Jane Doe'] }}    | ${'ok'}     | ${'they have a name'}
  ${'Send them the two dates'}         | ${{ name: 'Jane Doe', contacts: [] }}              | ${'ok'}     | ${'the prospect is a person'}
  ${'Send the team the two dates'}     | ${{ name: 'Acme', contacts: ['Jane Doe'] }}        | ${'person'} | ${'a team is nobody, whoever else is known'}
  ${'Send all members the two dates'}  | ${{ name: 'Acme', contacts: ['Jane Doe'] }}        | ${'person'} | ${'nor are all of them'}
  ${'Send the team photo'}             | ${{ name: 'Acme', contacts: ['Jane Doe'] }}        | ${'ok'}     | ${"a thing, though a team's"}
  ${'Send the user guide by Monday'}   | ${{ name: 'Acme', contacts: ['Jane Doe'] }}        | ${'ok'}     | ${'a thing'}
  ${'Leave the key at the front desk'} | ${{ name: 'Acme', contacts: ['Jane Doe'] }}        | ${'ok'}     | ${'everybody knows whom it is for'}
  ${'Leave the key at the front desk'} | ${{ name: 'Acme Ltd', contacts: [] }}              | ${'person'} | ${'a place, and nobody is known'}
`('“$step” for $facts.name is $verdict: $why', ({ step, facts, verdict }) => {
  expect(said(step, facts)).toBe(verdict);
});
