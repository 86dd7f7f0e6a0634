import { expect, it } from 'vitest';
import { people, useDesk, words } from '../support/desk.ts';
import { useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);
const rep = async () => (await desk.tenant(({ people: known }) => known.get(people.dana.user)))!;

it('ends an absence: today’s nudge still comes', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them today');
  await dana.types('away until 7 dec');
  desk.at('2026-11-25T14:30:00Z');
  expect(words(await dana.types('back'))).toBe('Welcome back. `/nextstep` shows who needs a small step.');
  expect(await rep()).toMatchObject({ awayUntil: null });
  expect(words((await rounds.beat('2026-11-25T14:31:00Z'))[0]!)).toContain('*Acme*');
});

it.each([
  { first: null, at: '2026-11-23T14:00:00Z', why: 'never away' },
  { first: 'away until tomorrow', at: '2026-11-24T14:00:00Z', why: 'back by the calendar' },
])('says so when they are not away ($why)', async ({ first, at }) => {
  if (first) await desk.as('dana').types(first);
  desk.at(at);
  expect(words(await desk.as('dana').types('back'))).toBe('You are not away. Nudges come as usual.');
});

it('does not promise nudges to somebody who switched them off', async () => {
  await desk.as('dana').types('settings strength off');
  expect(words(await desk.as('dana').types('back'))).toBe('You are not away.');
});
