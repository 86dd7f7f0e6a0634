import { expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it('says that you are talking, and keeps the step planned on the way', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: send the checklist friday');
  const reply = await dana.types('talking Acme');
  expect(words(reply)).toMatch(/\*Acme\*: you are talking\.[^]*Still planned: send the checklist/);
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'talking', planned: { text: 'send the checklist' } });
});

it('ends an agreed silence: they came back to us', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.types('not now Acme until march');
  expect(words(await dana.types('Acme: write to them'))).toContain('silent until');
  await dana.types('talking Acme');
  expect(words(await dana.types('Acme: write to them'))).toContain('Next: *write to them*');
});

it.each([
  { typed: 'talking', says: 'Try `/nextstep talking Acme`', why: 'no name' },
  { typed: 'talking Nobody', says: 'I know nobody called *Nobody*', why: 'an unknown name' },
  { typed: 'talking Bens', says: 'is with <@U0BEN>', why: 'a colleague’s prospect' },
  { typed: `talking Acme: ${'x'.repeat(501)}`, says: 'longer than the 500 characters', why: 'a reason too long' },
])('changes nothing for $why', async ({ typed, says }) => {
  await desk.as('ben').types('add Bens');
  await desk.as('dana').types('add Acme');
  expect(words(await desk.as('dana').types(typed))).toContain(says);
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'new' });
  expect(await desk.prospect('Bens')).toMatchObject({ stage: 'new' });
});
