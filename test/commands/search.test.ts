import { expect, it } from 'vitest';
import { useDesk } from '../support/desk.ts';

const desk = useDesk();
const found = (typed: string) => desk.as('dana').searches('search.prospect', typed);

it.each`
  why                               | typed          | labels
  ${'nothing typed yet: everybody'} | ${''}          | ${['Acme Labs, Jane Doe', 'Acme West', 'Beta']}
  ${'the beginning of a name'}      | ${'acm'}       | ${['Acme Labs, Jane Doe', 'Acme West']}
  ${'a contact person'}             | ${'Jane'}      | ${['Acme Labs, Jane Doe']}
  ${'a slip'}                       | ${'acme wset'} | ${['Acme West']}
  ${'nobody'}                       | ${'Zurich'}    | ${[]}
`('finds one’s own people: $why', async ({ typed, labels }) => {
  for (const name of ['Acme West', 'Acme Labs, Jane Doe', 'Beta']) await desk.as('dana').types(`add ${name}`);
  await desk.as('ben').types('add Acme East');
  expect(await found(typed)).toEqual(labels);
});

it('offers nothing of no kind, and nothing of another workspace', async () => {
  await desk.as('dana').types('add Acme');
  expect(await desk.as('dana').searches('search.everything', '')).toEqual([]);
  expect(await desk.as('dana', 'T0OTHER').searches('search.prospect', '')).toEqual([]);
});

it('offers fifty of five hundred', async () => {
  await desk.as('dana').types('add Zurich');
  for (let at = 0; at < 60; at += 1) await desk.as('dana').types(`add Nr ${String(at).padStart(2, '0')}`);
  expect(await found('')).toHaveLength(50);
});
