import { expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it.each([
  { typed: 'edit Acme: send Jane two pages', text: 'send Jane two pages', way: 'give' },
  { typed: 'edit acm: ask Jane which page by tuesday', text: 'ask Jane which page by tuesday', way: 'ask' },
  { typed: 'edit Acme: send\nJane   two pages', text: 'send Jane two pages', way: 'give' },
])('$typed rewords the step and keeps its day', async ({ typed, text, way }) => {
  const dana = desk.as('dana');
  await dana.presses(await dana.types('add Acme, Jane Doe: send the deck by friday'), 'I told them');
  expect(words(await dana.types(typed))).toContain(`*Acme*, Jane Doe. Next: *${text}*, Fri 27 Nov.`);
  expect((await desk.prospect('Acme')).planned).toMatchObject({ text, way, plannedFor: '2026-11-27', promise: true });
});

it('a playbook step in other words is the rep’s own', async () => {
  const dana = desk.as('dana');
  await dana.presses(await dana.types('add Acme, Jane Doe'), 'Plan 1');
  await dana.types('edit Acme: call Jane');
  expect((await desk.prospect('Acme')).planned).toMatchObject({ text: 'call Jane', playbook: null });
});

it.each([
  { who: 'dana', typed: 'edit', says: 'Try `/nextstep edit Acme: send Jane two pages instead`' },
  { who: 'dana', typed: 'edit Acme', says: 'Try `/nextstep edit Acme' },
  { who: 'dana', typed: 'edit Acme:', says: 'Try `/nextstep edit Acme' },
  { who: 'dana', typed: 'edit Acme: \u200b\u0000', says: 'Try `/nextstep edit Acme' },
  { who: 'dana', typed: `edit Acme: ${'x'.repeat(10_000)}`, says: 'longer than the 500 characters I keep' },
  {
    who: 'dana',
    typed: 'edit Beta: new words',
    says: 'Nothing is planned with *Beta*, so nothing was changed. `/nextstep Beta: the next small step` plans one.\nYou typed: edit Beta: new words',
  },
  { who: 'ben', typed: 'edit Acme: new words', says: '*Acme* is with <@U0DANA>' },
] as const)('$who: $typed is refused', async ({ who, typed, says }) => {
  await desk.as('dana').types('add Acme: call them');
  await desk.as('dana').types('add Beta');
  const was = await desk.prospect('Acme');
  expect(words(await desk.as(who).types(typed))).toContain(says);
  expect(await desk.prospect('Acme')).toEqual(was);
});
