import { describe, expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';
import { formWords } from '../support/forms.ts';

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

describe('the form', () => {
  const dana = () => desk.as('dana');
  async function form() {
    await dana().types('add Acme, Jane Doe: call Jane friday');
    return dana().chooses(await dana().types('show Acme'), 'Edit the step');
  }
  const planned = async () => (await desk.prospect('Acme')).planned;

  it('has the words in it, and keeps the day', async () => {
    const page = await form();
    expect(JSON.stringify(page)).toContain('"initial_value":"call Jane"');
    const kept = await dana().submits(page, { step: 'Ask Jane\nfor two dates' });
    expect(formWords(kept)).toContain('*Acme*, Jane Doe. Next: *Ask Jane for two dates*, Fri 27 Nov.');
    expect(await planned()).toMatchObject({ text: 'Ask Jane for two dates', way: 'ask', plannedFor: '2026-11-27' });
  });

  it('writes nothing for the same words', async () => {
    const page = await form();
    const was = await desk.prospect('Acme');
    expect(formWords(await dana().submits(page))).toContain('Next: *call Jane*');
    expect(await desk.prospect('Acme')).toEqual(was);
  });

  it.each`
    why             | step               | says
    ${'none'}       | ${null}            | ${'Which words?'}
    ${'only a gap'} | ${'  '}            | ${'Which words?'}
    ${'too many'}   | ${'a'.repeat(501)} | ${'That is longer than the 500 characters I keep. Could you say it shorter?'}
  `('says at the field what is wrong with the words: $why', async ({ step, says }) => {
    expect((await dana().submits(await form(), { step })).errors).toEqual({ step: says });
    expect(await planned()).toMatchObject({ text: 'call Jane' });
  });

  it('asks once more when another step was planned meanwhile', async () => {
    const page = await form();
    await dana().types('Acme: send a card');
    const again = await dana().submits(page, { step: 'Call Jane at nine' });
    expect(formWords(again).split('\n')[1]).toContain('Meanwhile this was planned: send a card');
    expect(await planned()).toMatchObject({ text: 'send a card' });
    await dana().submits(again);
    expect(await planned()).toMatchObject({ text: 'Call Jane at nine', plannedFor: '2026-11-24' });
  });

  it('keeps the words when nothing is planned any more', async () => {
    const page = await form();
    await dana().types('done Acme');
    expect(formWords(await dana().submits(page, { step: 'Call Jane at nine' }))).toMatch(
      /no longer fits how things stand[^]*You typed: Call Jane at nine/,
    );
  });

  it('tells what the reader says, once, and makes the words smaller in their field', async () => {
    const typed = 'Follow up with Jane';
    const hinted = await dana().submits(await form(), { step: typed });
    expect(formWords(hinted)).toMatch(/What would a camera see you do\?[^]*\*Keep it\* again keeps your words\./);
    expect(await planned()).toMatchObject({ text: 'call Jane' });
    const smaller = await dana().presses(hinted, 'Make it smaller');
    await dana().submits(smaller);
    expect((await planned())!.text).not.toMatch(/call Jane|Follow up/);
    await dana().submits(hinted);
    expect(await planned()).toMatchObject({ text: typed, plannedFor: '2026-11-27' });
  });

  it('makes no words smaller for a step they were not written for, without saying so', async () => {
    const hinted = await dana().submits(await form(), { step: 'Follow up with Jane' });
    await dana().types('Acme: send a card');
    expect(formWords(await dana().presses(hinted, 'Make it smaller'))).toContain('Meanwhile this was planned: send a card');
    await dana().types('drop Acme');
    expect(formWords(await dana().presses(hinted, 'Make it smaller'))).toMatch(
      /no longer fits how things stand[^]*You typed: Follow up with Jane/,
    );
  });
});

it('says that the day stays, when the words tell of another', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call Jane friday');
  const stays = 'Its day stays Fri 27 Nov: `/nextstep move` changes that.';
  expect(words(await dana.types('edit Acme: send Jane the checklist on monday'))).toContain(stays);
  expect(words(await dana.types('edit Acme: send Jane the list'))).not.toContain('Its day stays');
});
