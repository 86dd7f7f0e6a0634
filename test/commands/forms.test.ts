import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/views/message.ts';
import { type Name, people, useDesk } from '../support/desk.ts';
import { filledIn, formWords, modalOf } from '../support/forms.ts';

// What holds for every form about a person, whatever it asks.
const desk = useDesk();
const dana = () => desk.as('dana');

type Values = Readonly<Record<string, string | null>>;

const steps = { planned: 'Acme: call Jane friday', done: 'did Acme: sent the list' };

/** Every form of Acme's story: how it is opened, and what a person might fill in. */
const all: readonly { form: string; before?: string; open: string; dots?: true; more?: true; values: Values; typed?: string }[] =
  [
    { form: 'step.plan', open: 'Plan a step', values: { step: 'Send Jane a card' }, typed: 'Send Jane a card' },
    {
      form: 'step.did',
      open: 'Did something',
      values: { step: 'Sent a card', note: 'she laughed' },
      typed: 'Sent a card · she laughed',
    },
    { form: 'step.tell', before: steps.done, open: 'What happened?', values: { note: 'she laughed' }, typed: 'she laughed' },
    { form: 'prospect.stage', open: 'Stage', values: { stage: 'No', reason: 'chose B' }, typed: 'chose B' },
    { form: 'prospect.snooze', open: 'Snooze', values: { until: '2026-12-24' } },
    {
      form: 'step.edit',
      before: steps.planned,
      open: 'Edit the step',
      dots: true,
      values: { step: 'Ask Jane' },
      typed: 'Ask Jane',
    },
    { form: 'prospect.contact', open: 'Add a contact', dots: true, values: { name: 'Sam Roe' }, typed: 'Sam Roe' },
    { form: 'prospect.heard', open: 'They answered…', more: true, values: { note: 'she laughed' }, typed: 'she laughed' },
    { form: 'prospect.rename', open: 'Rename…', more: true, values: { name: 'ACME' }, typed: 'ACME' },
    {
      form: 'prospect.hand',
      open: 'Hand over…',
      more: true,
      values: { colleague: 'U0ADA', note: 'likes tea' },
      typed: 'likes tea',
    },
    { form: 'prospect.stop', open: 'Stop…', dots: true, values: { reason: 'wrote to us' }, typed: 'wrote to us' },
  ];

type Case = (typeof all)[number];

async function opened({ form, before, open, dots, more }: Case): Promise<Reply> {
  for (const typed of ['add Acme, Jane Doe', ...(before ? [before] : [])]) await dana().types(typed);
  const story = await dana().types('show Acme');
  const from = more ? await dana().chooses(story, 'Everything else…') : story;
  const page = await (dots ? dana().chooses(from, open) : dana().presses(from, open));
  expect(page.open?.callback_id).toBe(form);
  return page;
}

/** All that stands about Acme: the row, and how long the story is. */
const state = async () => {
  const acme = await desk.prospect('Acme');
  return { acme, entries: await desk.tenant(({ log }) => log.story(acme.id, 50)) };
};

describe.each(all.map((one) => [one.form, one] as const))('%s', (_, one) => {
  it('is taken once, however often Slack delivers it', async () => {
    const page = await opened(one);
    const { entries } = await state();
    const first = await dana().submits(page, one.values, { key: 'once' });
    const was = await state();
    expect(was.entries).toHaveLength(entries.length + 1);
    expect(await dana().submits(page, one.values, { key: 'once' })).toEqual(first);
    expect(await state()).toEqual(was);
  });

  it.each<{ who: Name; workspace?: string; why: string; says: string }>([
    { who: 'ben', why: 'a colleague', says: 'no longer fits how things stand' },
    { who: 'gil', why: 'a guest', says: '' },
    { who: 'dana', workspace: 'T0OTHER', why: 'the same person in another workspace', says: 'no longer fits how things stand' },
    { who: 'ada', workspace: 'T0OTHER', why: 'an admin of another workspace', says: 'no longer fits how things stand' },
  ])('is not for $why to submit', async ({ who, workspace, says }) => {
    const page = await opened(one);
    const was = await state();
    const reply = await desk.as(who, workspace).submits(page, one.values);
    expect(formWords(reply)).toContain(says);
    expect(JSON.stringify(reply)).not.toMatch(/Acme|Jane Doe/);
    expect(await state()).toEqual(was);
  });

  it('is for a manager to submit, in the place of a rep', async () => {
    const page = await opened(one);
    const was = await state();
    await desk.as('max').submits(page, one.values);
    expect((await state()).entries[0]).toMatchObject({ actor: people.max.user });
    expect(await state()).not.toEqual(was);
  });

  it('about somebody who was forged into it does nothing', async () => {
    const page = await opened(one);
    await desk.as('ben').types('add Bens, Lee Poe: call Lee');
    const { id } = await desk.prospect('Bens');
    const was = await desk.prospect('Bens');
    const filled = filledIn(page, one.values);
    const carried = JSON.parse(filled.carries) as object;
    const forged = [
      { ...filled, carries: JSON.stringify({ ...carried, prospect: id }) },
      { ...filled, carries: JSON.stringify({ ...carried, prospect: 'Bens' }) },
      { ...filled, carries: JSON.stringify({ ...carried, nudge: 'x' }) },
      { ...filled, carries: '' },
      {
        ...filled,
        values: { ...filled.values, step: ['a'], note: ['a'], reason: ['a'], name: ['a'], until: 'soon', day: 'soon' },
      },
    ];
    const before = await state();
    for (const one of forged) {
      const reply = await dana().posts(one);
      expect(formWords(reply)).toContain('no longer fits how things stand');
      expect(JSON.stringify(reply)).not.toContain('Bens');
    }
    expect(await desk.prospect('Bens')).toEqual(was);
    expect(await state()).toEqual(before);
  });

  it('about somebody who is gone keeps what was typed', async () => {
    const page = await opened(one);
    await dana().types('remove Acme');
    const said = formWords(await dana().submits(page, one.values));
    expect(said).toContain('This form no longer fits how things stand');
    if (one.typed) expect(said).toContain(`You typed: ${one.typed}`);
  });

  it('has a short title and button, a way out, and all its fields in sight of a phone', async () => {
    const modal = modalOf(await opened(one))!;
    expect(['Not now', 'Never mind']).toContain(modal.close?.text);
    expect(modal.blocks.filter(({ type }) => type === 'input').length).toBeLessThanOrEqual(5);
  });
});
