import { expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it.each`
  why                      | button         | value                           | home
  ${'another page'}        | ${'home.page'} | ${{ group: 'quiet', page: 2 }}  | ${{ group: 'quiet', page: 2 }}
  ${'a page that is none'} | ${'home.page'} | ${{ group: 'quiet', page: -1 }} | ${undefined}
  ${'a group of no kind'}  | ${'home.page'} | ${{ group: 'secret', page: 0 }} | ${undefined}
`('Home turns to $why', async ({ button, value, home }) => {
  const reply = await desk.as('dana').forges(button, value);
  expect(reply.home).toEqual(home);
  if (!home) expect(words(reply)).toContain('too old to use');
});
