import { describe, expect, it } from 'vitest';
import { people, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it.each`
  why                      | button         | value                           | home
  ${'another page'}        | ${'home.page'} | ${{ group: 'quiet', page: 2 }}  | ${{ group: 'quiet', page: 2 }}
  ${'a page that is none'} | ${'home.page'} | ${{ group: 'quiet', page: -1 }} | ${undefined}
  ${'a group of no kind'}  | ${'home.page'} | ${{ group: 'secret', page: 0 }} | ${undefined}
`('Home turns to $why', async ({ button, value, home }) => {
  const reply = await desk.as('dana').forges(button, value);
  expect(reply.home).toEqual(home);
  if (!home) expect(words(reply)).toContain('no longer fits how things stand');
});

describe('a choice from a list in Home', () => {
  const form = (carries: unknown) => ({ form: '', carries: JSON.stringify(carries), values: {} });
  const quiet = { group: 'quiet', page: 2 };

  it('opens the story of whom was found, and draws the list as another one', async () => {
    await desk.as('dana').types('add Acme, Jane Doe');
    const { id: chosen } = await desk.prospect('Acme');
    const once = await desk.as('dana').uses('search.prospect', { chosen, form: form(quiet) });
    expect(words(once)).toContain('*Acme*, Jane Doe');
    expect(once.home).toEqual({ ...quiet, chosen: 1 });
    const twice = await desk.as('dana').uses('search.prospect', { chosen, form: form(once.home) });
    expect(twice.home).toEqual({ ...quiet, chosen: 2 });
  });

  it('shows a colleague’s list to a manager and an admin only', async () => {
    await desk.as('dana').types('add Acme, Jane Doe');
    const looks = (who: 'max' | 'ada' | 'ben') =>
      desk.as(who).uses('home.colleague', { chosen: people.dana.user, form: form({ group: 'all', page: 0 }) });
    expect(words(await looks('max'))).toContain('Acme');
    expect(words(await looks('ada'))).toContain('Acme');
    expect(words(await looks('ben'))).not.toContain('Acme');
  });

  it.each([
    { why: 'somebody else’s person', action: 'search.prospect', who: 'ben' as const, chosen: 'Acme' },
    { why: 'what is no person', action: 'search.prospect', who: 'dana' as const, chosen: 'U0DANA' },
    { why: 'what is no colleague', action: 'home.colleague', who: 'max' as const, chosen: '<!channel>' },
    { why: 'nothing', action: 'home.colleague', who: 'max' as const, chosen: undefined },
  ])('refuses $why', async ({ action, who, chosen }) => {
    await desk.as('dana').types('add Acme, Jane Doe');
    const { id } = await desk.prospect('Acme');
    const reply = await desk.as(who).uses(action, { chosen: chosen === 'Acme' ? id : chosen, form: form({}) });
    expect(words(reply)).toContain('no longer fits how things stand');
    expect(reply.home).toBeUndefined();
  });
});
