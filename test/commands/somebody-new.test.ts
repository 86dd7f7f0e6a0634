import { describe, expect, it } from 'vitest';
import { people, useDesk } from '../support/desk.ts';
import { formWords } from '../support/forms.ts';

const desk = useDesk();
const dana = () => desk.as('dana');
const form = () => dana().forges('open.add', {});
const acme = () => desk.prospect('Acme');

it('adds somebody by a name alone', async () => {
  const added = await dana().submits(await form(), { name: 'Acme' });
  expect(formWords(added)).toContain('*Acme* is on your list');
  expect(await acme()).toMatchObject({ owner: 'U0DANA', contacts: [], planned: null });
  await dana().presses(added, 'Undo');
  await expect(acme()).rejects.toThrow('0 prospects');
});

it.each`
  why                            | step                         | day             | text                  | on
  ${'the day chosen'}            | ${'Send Jane a card'}        | ${'2026-11-27'} | ${'Send Jane a card'} | ${'2026-11-27'}
  ${'the day the step says'}     | ${'Send Jane a card by fri'} | ${null}         | ${'Send Jane a card'} | ${'2026-11-27'}
  ${'else the next working day'} | ${'Send Jane a card'}        | ${null}         | ${'Send Jane a card'} | ${'2026-11-24'}
`('with a contact person and a first step, for $why', async ({ step, day, text, on }) => {
  const added = await dana().submits(await form(), { name: 'Acme', contact: 'Jane Doe', step, day });
  expect(formWords(added)).toContain(`*Acme*, Jane Doe is on your list. Next: *${text}*`);
  expect(await acme()).toMatchObject({ contacts: ['Jane Doe'], planned: { text, plannedFor: on } });
});

it('tells what the reader says about the first step', async () => {
  const added = await dana().submits(await form(), { name: 'Acme', contact: 'Jane Doe', step: 'Follow up with Jane' });
  expect(formWords(added)).toContain('What would a camera see you do?');
  await dana().presses(added, 'Make it smaller');
  expect((await acme()).planned!.text).not.toBe('Follow up with Jane');
});

it('asks for a day that cannot be, and keeps the words', async () => {
  const asked = await dana().submits(await form(), { name: 'Acme', step: 'Send a card by feb 30' });
  await expect(acme()).rejects.toThrow('0 prospects');
  await dana().presses(asked, 'Tue 24 Nov');
  expect((await acme()).planned).toMatchObject({ text: 'Send a card', plannedFor: '2026-11-24' });
});

it.each`
  why                       | values                                                  | errors
  ${'no name'}              | ${{ name: null }}                                       | ${{ name: 'Who?' }}
  ${'a name of no letters'} | ${{ name: '!!' }}                                       | ${{ name: 'That name has no letters in it. A name looks like Jane Doe.' }}
  ${'a contact of none'}    | ${{ name: 'Acme', contact: '!!' }}                      | ${{ contact: 'That name has no letters in it. A name looks like Jane Doe.' }}
  ${'a day without a step'} | ${{ name: 'Acme', day: '2026-11-27' }}                  | ${{ step: 'Which step is it for? Or leave the day empty.' }}
  ${'a day gone by'}        | ${{ name: 'Acme', step: 'Send it', day: '2026-11-22' }} | ${{ day: 'That day is in the past. Pick today or a later one.' }}
  ${'too long a step'}      | ${{ name: 'Acme', step: 'a'.repeat(501) }}              | ${{ step: 'That is longer than the 500 characters I keep. Could you say it shorter?' }}
`('says at the field what is wrong: $why', async ({ values, errors }) => {
  expect((await dana().submits(await form(), values)).errors).toEqual(errors);
  await expect(acme()).rejects.toThrow('0 prospects');
});

it('keeps every word when a colleague is helping them, and says so on top', async () => {
  await desk.as('ben').types('add Acme, Jane Doe');
  const filled = { name: 'Acme', contact: 'Jane Doe', step: 'Send Jane a card', day: '2026-11-27' };
  const again = await dana().submits(await form(), filled);
  expect(formWords(again).split('\n')[1]).toContain('<@U0BEN> is already helping *Acme*');
  for (const value of Object.values(filled)) expect(JSON.stringify(again)).toContain(value);
  expect(await acme()).toMatchObject({ owner: 'U0BEN', planned: null });
});

describe('whoever has typed no command yet', () => {
  it('is a rep from then on, and is told how this works, once', async () => {
    await desk.tenant(({ people: known }) => known.change(people.dana.user, { joinedAt: null }));
    expect(formWords(await dana().submits(await form(), { name: 'Acme' }))).toContain('Welcome. On working days from');
    expect((await desk.tenant(({ people: known }) => known.get(people.dana.user)))?.joinedAt).not.toBeNull();
    expect(formWords(await dana().submits(await form(), { name: 'Beta' }))).not.toContain('Welcome');
  });
});

it('is not for guests', async () => {
  const page = await form();
  await desk.as('gil').submits(page, { name: 'Acme' });
  await expect(acme()).rejects.toThrow('0 prospects');
});

it.each`
  name                   | contact       | why
  ${'Smith, Jones & Co'} | ${null}       | ${'a comma in the name'}
  ${'Smith, Jones & Co'} | ${'Jane Doe'} | ${'and a contact person'}
  ${'Acme'}              | ${'Kim, PhD'} | ${'a comma in the contact person'}
  ${'Acme'}              | ${'Inc'}      | ${'a contact person who is called like an ending'}
`('keeps both fields as they were filled in: $why', async ({ name, contact }) => {
  await dana().submits(await form(), { name, contact, step: 'Send a card' });
  expect(await desk.prospect(name)).toMatchObject({ name, contacts: contact ? [contact] : [], planned: { text: 'Send a card' } });
});

it('keeps a name with a comma whole while a day is asked for', async () => {
  const asked = await dana().submits(await form(), {
    name: 'Smith, Jones & Co',
    contact: 'Jane Doe',
    step: 'Send a card by feb 30',
  });
  await dana().presses(asked, 'Tue 24 Nov');
  expect(await desk.prospect('Smith, Jones & Co')).toMatchObject({ contacts: ['Jane Doe'], planned: { text: 'Send a card' } });
});
