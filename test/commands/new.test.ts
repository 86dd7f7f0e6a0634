import { expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it('takes somebody back to the beginning', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.types('deciding Acme');
  const reply = await dana.types('new acme');
  expect(words(reply)).toContain('*Acme*: a fresh start.');
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'new' });
  await dana.presses(reply, 'Undo');
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'deciding' });
});

it('offers to add somebody it does not know, and undo takes all of it back', async () => {
  const dana = desk.as('dana');
  const offer = await dana.types('new Beta, Sam Roe');
  expect(words(offer)).toContain('I know nobody called *Beta* yet');
  const added = await dana.presses(offer, 'Add Beta');
  expect(words(added)).toContain('*Beta*, Sam Roe is on your list');
  expect(await desk.prospect('Beta')).toMatchObject({ stage: 'new', contacts: ['Sam Roe'] });
  await dana.presses(added, 'Undo');
  await expect(desk.prospect('Beta')).rejects.toThrow('0 prospects');
});

it('adds nobody when the offer is declined', async () => {
  const dana = desk.as('dana');
  const offer = await dana.types('new Beta');
  expect(labels(offer)).toEqual(['Add Beta', 'Never mind']);
  expect(words(await dana.presses(offer, 'Never mind'))).toContain('nothing was saved');
  await expect(desk.prospect('Beta')).rejects.toThrow('0 prospects');
});

it('takes a name one letter away for somebody new', async () => {
  const dana = desk.as('dana');
  await dana.types('add Beta');
  await dana.types('deciding Beta');
  expect(labels(await dana.types('new Betta'))).toEqual(['Add Betta', 'Never mind']);
  expect(await desk.prospect('Beta')).toMatchObject({ stage: 'deciding' });
});
