import { expect, it } from 'vitest';
import { fullName, mainContact } from '../../src/domain/prospect.ts';

it.each`
  name         | contacts               | to            | inFull              | why
  ${'Acme'}    | ${['Jane Doe']}        | ${'Jane Doe'} | ${'Acme, Jane Doe'} | ${'the contact person'}
  ${'Acme'}    | ${['Jane Doe', 'Sam']} | ${'Jane Doe'} | ${'Acme, Jane Doe'} | ${'the first is the main one'}
  ${'Sam Ode'} | ${[]}                  | ${'Sam Ode'}  | ${'Sam Ode'}        | ${'nobody else is known'}
`('$inFull: $why', ({ name, contacts, inFull, to }) => {
  expect(fullName({ name, contacts })).toBe(inFull);
  expect(mainContact({ name, contacts })).toBe(to);
});
