import { expect, it } from 'vitest';
import { playbook } from '../../src/domain/coach/playbook.ts';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it('offers three small steps that fit, and one press plans one', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  const reply = await dana.types('coach acm');
  expect(words(reply)).toMatch(/^\*Acme\*, Jane Doe: which of these could you do today\?\n1\. .*\n2\. .*\n3\. /);
  expect(labels(reply)).toEqual(['Plan 1', 'Plan 2', 'Plan 3']);
  await dana.presses(reply, 'Plan 3');
  const was = await desk.prospect('Acme');
  expect(words(reply)).toContain(was.planned!.text.replace(/\.$/, ''));
  await dana.presses(reply, 'Plan 3');
  expect(await desk.prospect('Acme')).toEqual(was);
});

it('another press plans another in its place, with the first in the history', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  const reply = await dana.types('coach Acme');
  await dana.presses(reply, 'Plan 1');
  const first = (await desk.prospect('Acme')).planned!;
  expect(words(await dana.presses(reply, 'Plan 2'))).toContain('is off the plan');
  expect(await desk.tenant(({ steps }) => steps.get(first.id))).toMatchObject({ state: 'dropped' });
});

it('answers also where the team hid every step that would fit', async () => {
  const hidden = playbook.map(({ id }) => id);
  await desk.tenant(({ team }) => team.change({ playbook: { hidden, own: [] } }));
  const dana = desk.as('dana');
  const added = await dana.types('add Acme, Jane Doe');
  expect(words(added)).toBe('*Acme*, Jane Doe is on your list.');
  expect(words(await dana.types('coach Acme'))).toContain('`/nextstep Acme: your own small step` plans one of yours.');
});

it.each([
  { who: 'dana', typed: 'coach', says: 'Try `/nextstep coach Acme`' },
  { who: 'dana', typed: 'coach Nobody', says: 'I know nobody called *Nobody*' },
  { who: 'ben', typed: 'coach Acme', says: '*Acme* is with <@U0DANA>' },
] as const)('$who: $typed is refused', async ({ who, typed, says }) => {
  await desk.as('dana').types('add Acme');
  expect(words(await desk.as(who).types(typed))).toContain(says);
});

it('suggests nothing for somebody who is not to hear from us', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const early = await dana.types('coach Acme');
  await dana.types('not now Acme until march');
  expect(words(await dana.types('coach Acme'))).toContain('stay silent until Mon 1 Mar 2027');
  expect(words(await dana.presses(early, 'Plan 1'))).toContain('stay silent until Mon 1 Mar 2027');
  await dana.presses(await dana.types('stop Acme'), 'Stop for everybody');
  expect(words(await dana.types('coach Acme'))).toContain('asked us not to contact them');
  expect(words(await dana.presses(early, 'Plan 1'))).toContain('asked us not to contact them');
  expect((await desk.prospect('Acme')).planned).toBeNull();
});

it('a press by a colleague, from elsewhere, or for a step that does not exist plans nothing', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  const reply = await dana.types('coach Acme');
  const elsewhere = desk.as('dana', 'T0AWAY');
  await elsewhere.types('');
  const { id } = await desk.prospect('Acme');
  for (const press of [
    desk.as('ben').presses(reply, 'Plan 1'),
    elsewhere.presses(reply, 'Plan 1'),
    dana.forges('prospect.plan', { prospect: id, playbook: 'XX99' }),
    dana.forges('prospect.plan', { prospect: id, playbook: 'a'.repeat(9) }),
  ]) {
    expect(words(await press)).toContain('This button no longer fits how things stand');
  }
  expect((await desk.prospect('Acme')).planned).toBeNull();
});
