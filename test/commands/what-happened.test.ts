import { expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';
import { formWords } from '../support/forms.ts';

const desk = useDesk();
const dana = () => desk.as('dana');
const acme = () => desk.prospect('Acme');
const step = async () => desk.tenant(async ({ steps }) => steps.lastDone((await acme()).id));

async function done() {
  await dana().types('add Acme, Jane Doe: ask Jane for two dates');
  return dana().types('done Acme');
}

it.each`
  why                       | values                                              | is                                         | says                  | unanswered
  ${'words alone'}          | ${{ note: 'she\n<laughed>' }}                       | ${{ note: 'she\n<laughed>' }}              | ${'_she &lt;laughed'} | ${0}
  ${'an answer alone'}      | ${{ answered: 'Yes' }}                              | ${{ note: null, answered: true }}          | ${'They answered.'}   | ${0}
  ${'no answer, and words'} | ${{ note: 'rang twice', answered: 'No' }}           | ${{ note: 'rang twice', answered: false }} | ${'No answer so far'} | ${1}
  ${'nobody knows'}         | ${{ note: 'rang once', answered: 'I do not know' }} | ${{ note: 'rang once', answered: null }}   | ${'_rang once_'}      | ${0}
`('keeps what happened: $why', async ({ values, is, says, unanswered }) => {
  const form = await dana().presses(await done(), 'What happened?');
  expect(formWords(form)).toMatch(
    /^What happened\?\n\*Acme\*, Jane Doe: \*ask Jane for two dates\*\.\nWhat happened\?\nDid they answer\?\nYes\nNo\nI do not know$/,
  );
  const told = await dana().submits(form, values);
  expect(formWords(told)).toContain(says);
  expect(formWords(told)).toContain('next smallest step');
  expect(await step()).toMatchObject(is);
  expect(await acme()).toMatchObject({ unanswered, asks: 1 });
});

it('is in the story, can be taken back, and asks no more', async () => {
  const form = await dana().presses(await done(), 'What happened?');
  const told = await dana().submits(form, { note: 'she loved it', answered: 'Yes' });
  expect(labels(told)).not.toContain('What happened?');
  expect(words(await dana().types('show Acme'))).toContain('they answered: _she loved it_');
  expect(words(await dana().presses(told, 'Undo'))).toContain('Taken back for *Acme*, Jane Doe: what happened.');
  expect(await step()).toMatchObject({ note: null, answered: null });
});

it('the same said twice is written once', async () => {
  const form = await dana().presses(await done(), 'What happened?');
  const told = await dana().submits(form, { note: 'she loved it', answered: 'Yes' });
  const was = await acme();
  expect(formWords(await dana().submits(form, { note: 'she loved it', answered: 'Yes' }))).toContain('_she loved it_');
  expect(await acme()).toEqual(was);
  expect(told.nudge).toBeUndefined();
});

it('an answer counts once for the week, however it was told', async () => {
  await dana().types('add Beta, Sam Roe');
  const story = await dana().types('show Beta');
  await dana().submits(await dana().presses(story, 'Did something'), { step: 'Asked Sam', answered: 'Yes' });
  const answer = await done();
  const form = await dana().presses(answer, 'What happened?');
  await dana().presses(answer, 'They answered');
  await dana().submits(form, { note: 'she loved it', answered: 'Yes' });
  expect(words(await desk.as('max').types('digest'))).toContain('2 people answered');
});

it('says at the field that it is too long', async () => {
  const form = await dana().presses(await done(), 'What happened?');
  expect((await dana().submits(form, { note: 'a'.repeat(2_001) })).errors).toEqual({
    note: 'That is longer than the 2000 characters I keep. Could you say it shorter?',
  });
});

it('of a step that was taken back no longer fits, and keeps the words', async () => {
  const answer = await done();
  const form = await dana().presses(answer, 'What happened?');
  await dana().presses(answer, 'Undo');
  expect(words(await dana().presses(answer, 'What happened?'))).toContain('no longer fits how things stand');
  const late = formWords(await dana().submits(form, { note: 'she loved it' }));
  expect(late).toMatch(/no longer fits how things stand[^]*You typed: she loved it/);
});

it.each([{ answered: null }, { answered: 'Yes' }])(
  'a note left as it was drawn does not take the place of a newer one: %o',
  async (filled) => {
    const reply = await done();
    const [first, second] = [await dana().presses(reply, 'What happened?'), await dana().presses(reply, 'What happened?')];
    await dana().submits(first, { note: 'she loves tea' });
    await dana().submits(second, filled);
    expect(await step()).toMatchObject({ note: 'she loves tea' });
  },
);
