import { expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it('says that they are making up their mind, and offers what would make it easier', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  const reply = await dana.types('deciding Acme: board meets in May');
  expect(words(reply)).toMatch(/they are making up their mind\.[^]*What would make the decision a little easier/);
  expect(labels(reply)).toEqual(['Undo', 'Plan 1', 'Plan 2', 'Plan 3']);
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'deciding', reason: 'board meets in May' });
  expect(words(await dana.presses(reply, 'Plan 1'))).toContain('Next: *');
});

it('lets a manager say it for a rep, on the rep’s prospect', async () => {
  await desk.as('dana').types('add Acme');
  await desk.as('max').types('deciding Acme');
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'deciding', owner: 'U0DANA' });
});
