import { expect, it } from 'vitest';
import { fullName, inPeace, mainContact, silentTo } from '../../src/domain/prospect.ts';
import { tuesday } from './some.ts';

it.each`
  name         | contacts               | to            | inFull              | why
  ${'Acme'}    | ${['Jane Doe']}        | ${'Jane Doe'} | ${'Acme, Jane Doe'} | ${'the contact person'}
  ${'Acme'}    | ${['Jane Doe', 'Sam']} | ${'Jane Doe'} | ${'Acme, Jane Doe'} | ${'the first is the main one'}
  ${'Sam Ode'} | ${[]}                  | ${'Sam Ode'}  | ${'Sam Ode'}        | ${'nobody else is known'}
`('$inFull: $why', ({ name, contacts, inFull, to }) => {
  expect(fullName({ name, contacts })).toBe(inFull);
  expect(mainContact({ name, contacts })).toBe(to);
});

it.each`
  agreedUntil     | silentUntil     | is              | why
  ${null}         | ${null}         | ${null}         | ${'nothing was agreed'}
  ${'2027-03-01'} | ${null}         | ${'2027-03-01'} | ${'agreed with them'}
  ${null}         | ${'2027-03-01'} | ${'2027-03-01'} | ${'agreed with a namesake'}
  ${'2027-03-01'} | ${'2027-02-01'} | ${'2027-03-01'} | ${'the longer of both'}
  ${'2027-02-01'} | ${'2027-03-01'} | ${'2027-03-01'} | ${'the longer of both'}
  ${'2026-11-24'} | ${'2026-11-24'} | ${null}         | ${'both end today'}
  ${'2026-11-20'} | ${'2026-11-25'} | ${'2026-11-25'} | ${'one is over'}
`('are silent until $is: $why', ({ is, ...agreed }) => {
  expect(silentTo(agreed, tuesday)).toBe(is);
  expect(inPeace({ ...agreed, stopped: false }, tuesday)).toBe(is !== null);
  expect(inPeace({ ...agreed, stopped: true }, tuesday)).toBe(true);
});
