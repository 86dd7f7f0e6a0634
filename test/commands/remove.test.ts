import { expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it.each(['remove', 'rm', 'delete'])('%s takes them off the list; undo brings them back with their step', async (verb) => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe: call Jane friday');
  const reply = await dana.types(`${verb} Acme`);
  expect(words(reply)).toContain('*Acme*, Jane Doe is off your list');
  await expect(desk.prospect('Acme')).rejects.toThrow('0 prospects');
  expect(words(await dana.types('list'))).toContain('Nobody is on your list yet');
  await dana.presses(reply, 'Undo');
  expect(await desk.prospect('Acme')).toMatchObject({ planned: { text: 'call Jane', state: 'planned' } });
});

it('asks first when only part of the name was typed', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme Labs');
  const sure = await dana.types('remove acme');
  expect(words(sure)).toContain('Nothing is saved yet. Take *Acme Labs* off your list?');
  expect(await desk.prospect('Acme Labs')).toMatchObject({ removed: false });
  await dana.presses(sure, 'Yes, Acme Labs');
  await expect(desk.prospect('Acme Labs')).rejects.toThrow('0 prospects');
});

it('asks first when the contact person is not theirs, and not when they are', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  const sure = await dana.types('remove Acme, Somebody Else');
  expect(words(sure)).toContain('Nothing is saved yet. Take *Acme*, Jane Doe off your list?');
  expect(words(sure)).toContain('You typed: remove Acme, Somebody Else');
  expect(await desk.prospect('Acme')).toMatchObject({ removed: false });
  expect(words(await dana.types('remove Acme, jane doe'))).toContain('is off your list');
});

it('asks a manager, too, and says what about whom', async () => {
  await desk.as('dana').types('add Acme, Jane Doe');
  const sure = await desk.as('max').types('remove Acme, Somebody Else');
  expect(words(sure)).toContain('They are with <@U0DANA>, and nothing is saved yet. Take *Acme*, Jane Doe off your list?');
  await desk.as('max').presses(sure, 'Yes, Acme');
  await expect(desk.prospect('Acme')).rejects.toThrow('0 prospects');
});

it('says whose list, when a manager does it', async () => {
  await desk.as('dana').types('add Acme');
  expect(words(await desk.as('max').types('remove Acme'))).toContain('*Acme* is off <@U0DANA>’s list');
});

it('leaves a colleague’s prospect alone', async () => {
  await desk.as('dana').types('add Acme');
  expect(words(await desk.as('ben').types('remove Acme'))).toContain('is with <@U0DANA>');
  expect(await desk.prospect('Acme')).toMatchObject({ removed: false });
});

it('is not taken back over somebody new of the same name', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  const removed = await dana.types('remove Acme');
  await dana.types('add Acme, Sam Roe');
  expect(words(await dana.presses(removed, 'Undo'))).toContain('*Acme* is already on your list');
  expect(await desk.prospect('Acme')).toMatchObject({ contacts: ['Sam Roe'] });
});
