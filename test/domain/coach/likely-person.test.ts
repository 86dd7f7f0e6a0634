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
  ${'north star'}         | ${false} | ${'no capitals'}
  ${'Acme 24'}            | ${false} | ${'a number'}
  ${'One Two Three Four'} | ${false} | ${'too many words'}
  ${''}                   | ${false} | ${'nothing'}
`('$name is likely a person: $person, $why', ({ name, person }) => {
  expect(likelyPerson(name)).toBe(person);
});
