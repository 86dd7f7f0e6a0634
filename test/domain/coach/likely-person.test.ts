import { expect, it } from 'vitest';
import { likelyPerson } from '../../../src/domain/coach/likely-person.ts';

it.each`
  name                    | person   | why
  ${'Jane Doe'}           | ${true}  | ${'two names'}
  ${'Ana María García'}   | ${true}  | ${'three names, accents'}
  ${'Sinéad O’Connor'}    | ${true}  | ${'an apostrophe'}
  ${'Jean-Luc Picard'}    | ${true}  | ${'a hyphen'}
  ${'Ben T. Ode'}         | ${true}  | ${'a middle initial'}
  ${'Acme'}               | ${false} | ${'one word may be either: the company is the safer guess'}
  ${'Blue Ridge Foods'}   | ${false} | ${'a company’s word'}
  ${'Kern GmbH'}          | ${false} | ${'a company’s ending'}
  ${'Riverside Bakery'}   | ${false} | ${'another company’s word'}
  ${'Blue Airlines'}      | ${false} | ${'another'}
  ${'City Council'}       | ${false} | ${'another'}
  ${'Chess Club'}         | ${false} | ${'another'}
  ${'Hotel Adlon'}        | ${false} | ${'a company’s word that begins'}
  ${'Kern Law'}           | ${false} | ${'a company’s word that is a surname, behind a surname'}
  ${'Jude Law'}           | ${true}  | ${'the same behind a first name'}
  ${'Rui Sá'}             | ${true}  | ${'a surname that is an ending without its accent'}
  ${'Daniel Ek'}          | ${true}  | ${'a surname that is an ending'}
  ${'Charity Jones'}      | ${true}  | ${'a first name that is a company’s word'}
  ${'Vries BV'}           | ${false} | ${'an ending of another country'}
  ${'Kern Sp. z o.o.'}    | ${false} | ${'an ending of more words'}
  ${'north star'}         | ${false} | ${'no capitals'}
  ${'Acme 24'}            | ${false} | ${'a number'}
  ${'One Two Three Four'} | ${false} | ${'too many words'}
  ${''}                   | ${false} | ${'nothing'}
`('$name is likely a person: $person, $why', ({ name, person }) => {
  expect(likelyPerson(name)).toBe(person);
});
