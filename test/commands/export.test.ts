import { expect, it } from 'vitest';
import { type Name, people, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it.each<{ name: Name; typed: string; whose: string | null; says: RegExp; why: string }>([
  { name: 'dana', typed: 'export', whose: people.dana.user, says: /^I am putting your people/, why: 'a rep has her own people' },
  { name: 'dana', typed: 'export Acme', whose: people.dana.user, says: /your people/, why: 'there is no export of one person' },
  { name: 'max', typed: 'export', whose: null, says: /the team’s people/, why: 'a manager sees the team' },
  { name: 'ada', typed: 'export', whose: null, says: /the team’s people/, why: 'and so does an admin' },
])('$name types $typed: $why', async ({ name, typed, whose, says }) => {
  const reply = await desk.as(name).types(typed);
  expect(words(reply)).toMatch(says);
  expect(reply.errand).toMatchObject({ kind: 'export', whose });
});

it('the button does the same, and a delivery that comes twice is the same errand', async () => {
  const dana = desk.as('dana');
  const settings = await dana.types('settings');
  const first = await dana.presses(settings, 'Export everything', { key: 'a press' });
  const again = await dana.presses(settings, 'Export everything', { key: 'a press' });
  expect(first.errand).toMatchObject({ kind: 'export', whose: people.dana.user });
  expect(again.errand).toEqual(first.errand);
  expect((await dana.presses(settings, 'Export everything')).errand).not.toEqual(first.errand);
});

it('a guest takes nothing out', async () => {
  const reply = await desk.as('gil').types('export');
  expect(words(reply)).toContain('full members');
  expect(reply.errand).toBeUndefined();
});
