import { expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it('lets go of the planned step, keeps it in the history, and offers something smaller', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe: send the deck by friday');
  const before = (await desk.prospect('Acme')).planned!;
  const reply = await dana.types('drop acm');
  expect(words(reply)).toContain('*Acme*, Jane Doe: “send the deck” is off the plan.\nWould something smaller help?');
  expect(labels(reply)).toEqual(['Undo', 'Plan 1', 'Plan 2', 'Plan 3']);
  expect(await desk.prospect('Acme')).toMatchObject({ planned: null, gives: 0 });
  expect(await desk.tenant(({ steps }) => steps.get(before.id))).toMatchObject({ state: 'dropped' });
  await dana.presses(reply, 'Plan 2');
  expect((await desk.prospect('Acme')).planned?.playbook).toBeTruthy();
});

it('twice finds nothing to drop', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them');
  await dana.types('drop Acme');
  expect(words(await dana.types('drop Acme'))).toContain('Nothing is planned with *Acme*, so nothing was changed.');
});

it.each([
  { who: 'dana', typed: 'drop', says: 'Try `/nextstep drop Acme`' },
  { who: 'dana', typed: 'drop Nobody', says: 'I know nobody called *Nobody*' },
  { who: 'ben', typed: 'drop Acme', says: '*Acme* is with <@U0DANA>' },
] as const)('$who: $typed is refused', async ({ who, typed, says }) => {
  await desk.as('dana').types('add Acme: call them');
  expect(words(await desk.as(who).types(typed))).toContain(says);
  expect((await desk.prospect('Acme')).planned).not.toBeNull();
});

it('offers nothing to send during an agreed silence', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.types('not now Acme until march');
  await dana.types('Acme: call them on 5 march');
  const reply = await dana.types('drop Acme');
  expect(words(reply)).toBe('*Acme*: “call them” is off the plan.');
  expect(labels(reply)).toEqual(['Undo']);
});
