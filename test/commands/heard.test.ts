import { expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';
import { formWords } from '../support/forms.ts';

const desk = useDesk();
const lastDone = async () => {
  const { id } = await desk.prospect('Acme');
  return desk.tenant(({ steps }) => steps.lastDone(id));
};

it.each([
  { typed: 'heard Acme: she said yes', answered: true, unanswered: 0, says: '*Acme*, Jane Doe: “she said yes”, noted.' },
  { typed: 'heard Acme', answered: true, unanswered: 0, says: '*Acme*, Jane Doe: they answered, noted.' },
  { typed: 'heard Acme: no answer yet', answered: false, unanswered: 1, says: '*Acme*, Jane Doe: no answer yet, noted.' },
  { typed: 'heard Acme: <!here> on friday', answered: true, unanswered: 0, says: '“&lt;!here&gt; on friday”, noted.' },
])('$typed', async ({ typed, answered, unanswered, says }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  await dana.types('did Acme: sent it');
  const reply = await dana.types(typed);
  expect(words(reply)).toContain(says);
  expect(labels(reply)).toEqual(['Plan 1', 'Plan 2', 'Plan 3', ...(answered ? ['Where they stand…'] : []), 'Undo']);
  expect(await lastDone()).toMatchObject({ answered });
  expect(await desk.prospect('Acme')).toMatchObject({ unanswered });
});

it('offers to write down whom they named, after a step that asked for a name', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  await dana.types('did Acme: asked Jane for one printer who still counts by hand');
  expect(labels(await dana.types('heard Acme: no answer'))).not.toContain('They opened a door…');
  const reply = await dana.types('heard Acme: Stolz, a bookbinder');
  expect(words(await dana.presses(reply, 'They opened a door…'))).toContain('Who did Jane Doe refer?');
});

it('is kept in the story, in their words', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.types('heard Acme: call me after the fair');
  expect(words(await dana.types('show Acme'))).toContain('they answered: _call me after the fair_');
});

it('shows what is still planned instead of asking for more', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them by fri');
  const reply = await dana.types('heard Acme: she wrote');
  expect(words(reply)).toBe('*Acme*: “she wrote”, noted.\nStill planned: call them · Fri 27 Nov · give.');
  expect(labels(reply)).toEqual(['Take it off the plan', 'Where they stand…', 'Undo']);
  expect(formWords(await dana.presses(reply, 'Where they stand…'))).toContain('Where do they stand?');
});

it('saying twice that nobody answered counts once for the same step', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.types('did Acme: sent it');
  for (let turn = 0; turn < 3; turn++) await dana.types('heard Acme: no answer');
  expect((await desk.prospect('Acme')).unanswered).toBe(1);
});

it.each([
  { who: 'dana', typed: 'heard', says: 'Try `/nextstep heard Acme: she said yes`' },
  { who: 'dana', typed: 'heard Nobody: hello', says: 'I know nobody called *Nobody*' },
  { who: 'dana', typed: `heard Acme: ${'x'.repeat(10_000)}`, says: 'longer than the 2000 characters I keep' },
  { who: 'ben', typed: 'heard Acme: hello', says: '*Acme* is with <@U0DANA>' },
] as const)('$who: $typed is refused', async ({ who, typed, says }) => {
  await desk.as('dana').types('add Acme');
  const was = await desk.prospect('Acme');
  expect(words(await desk.as(who).types(typed))).toContain(says);
  expect(await desk.prospect('Acme')).toEqual(was);
});

it('suggests nothing during an agreed silence', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  await dana.types('not now Acme until march');
  const reply = await dana.types('heard Acme: she is on leave');
  expect(words(reply)).toBe('*Acme*, Jane Doe: “she is on leave”, noted.');
  expect(labels(reply)).toEqual(['Where they stand…', 'Undo']);
});

it('is about the step taken last, not the one written down last', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them');
  await dana.types('did Acme: sent a card on friday');
  await dana.types('done Acme');
  await dana.types('heard Acme');
  expect(await lastDone()).toMatchObject({ text: 'call them', answered: true });
});

it('offers a stop to an answer that asks for one, and says no more about next steps', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe: send Jane the checklist');
  const reply = await dana.types('heard Acme: please stop emailing me');
  expect(words(reply)).toContain('“please stop emailing me”, noted.\nThat sounds as if they want to be left alone.');
  expect(words(reply)).not.toContain('next smallest step');
  const asked = await dana.presses(reply, 'Stop for everybody…');
  expect(await desk.prospect('Acme')).toMatchObject({ stopped: false });
  await dana.presses(asked, 'Stop for everybody');
  expect(await desk.prospect('Acme')).toMatchObject({ stopped: true, planned: null });
});
