import { describe, expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';
import { fieldsOf, formWords } from '../support/forms.ts';

const desk = useDesk();
const dana = () => desk.as('dana');
const plan = () => dana().forges('shortcut.plan', {});
const link = 'https://sales.slack.com/archives/C0SALES/p1764000000000100';
const log = (text: string) => dana().forges('shortcut.log', { text, link });
const acme = () => desk.prospect('Acme');
const noteOf = (page: Awaited<ReturnType<typeof log>>) => {
  const element = fieldsOf(page).find(({ block_id: id }) => id === 'note')?.element;
  return element?.type === 'plain_text_input' ? element.initial_value : undefined;
};

describe('Plan a next step', () => {
  it('asks with whom, and then for the step', async () => {
    await dana().types('add Acme, Jane Doe');
    const page = await dana().submits(await plan(), { who: (await acme()).id });
    expect(formWords(page)).toMatch(/^Plan a step\n[^]*With \*Acme\*, Jane Doe\./);
    await dana().submits(page, { step: 'Send Jane a card' });
    expect((await acme()).planned).toMatchObject({ text: 'Send Jane a card' });
  });

  it('asks for somebody new where nobody is on the list, or when that is pressed', async () => {
    expect(formWords(await plan())).toContain('Whom do you want to help?');
    await dana().types('add Acme');
    const page = await dana().presses(await plan(), 'Somebody new');
    await dana().submits(page, { name: 'Beta' });
    expect(await desk.prospect('Beta')).toMatchObject({ owner: 'U0DANA' });
  });

  it('plans with nobody, with nobody of a colleague’s, and with nobody under a stop', async () => {
    await dana().types('add Acme');
    await desk.as('ben').types('add Bens');
    const page = await plan();
    expect((await dana().submits(page, { who: null })).errors).toEqual({
      who: 'With whom? Search for a name, or press Somebody new.',
    });
    const theirs = await dana().submits(page, { who: (await desk.prospect('Bens')).id });
    expect(formWords(theirs)).toContain('no longer fits how things stand');
    expect(formWords(theirs)).not.toContain('Bens');
    await dana().presses(await dana().types('stop Acme'), 'Stop for everybody');
    expect((await dana().submits(page, { who: (await acme()).id })).errors).toEqual({
      who: 'They asked us not to contact them, and that holds for the whole team.',
    });
  });
});

describe('Log a next step', () => {
  it('takes the message along, as people read it, with its link', async () => {
    await dana().types('add Acme, Jane Doe');
    const page = await log('<@U0BEN>: she &lt;loved&gt; it');
    expect(formWords(page)).toContain('ben: she &lt;loved&gt; it');
    const did = await dana().submits(page, { who: (await acme()).id });
    expect(noteOf(did)).toBe(`ben: she <loved> it\n${link}`);
    const kept = await dana().submits(did, { step: 'Sent Jane the list' });
    expect(formWords(kept)).toContain('*Acme*, Jane Doe. Done: Sent Jane the list.');
    const { id } = await acme();
    expect(await desk.tenant(({ steps }) => steps.lastDone(id))).toMatchObject({ note: `ben: she <loved> it\n${link}` });
  });

  it('takes it along to somebody new', async () => {
    await dana().types('add Acme');
    const page = await dana().presses(await log('she loved it'), 'Somebody new');
    expect(formWords(page)).toContain('she loved it');
    expect(fieldsOf(page).map(({ block_id: id }) => id)).toEqual(['name', 'contact']);
    const did = await dana().submits(page, { name: 'Beta', contact: 'Sam Roe' });
    expect(formWords(did)).toContain('With *Beta*, Sam Roe.');
    expect(noteOf(did)).toContain('she loved it');
  });

  it('keeps a long message to what a note holds, and the link whole', async () => {
    await dana().types('add Acme');
    const did = await dana().submits(await log('"😀" '.repeat(2_000)), { who: (await acme()).id });
    expect(noteOf(did)).toMatch(new RegExp(`\n${link}$`));
    await dana().submits(did, { step: 'Sent the list' });
    expect(await acme()).toMatchObject({ gives: 1 });
  });

  it('keeps the message in sight when they are gone meanwhile, or a colleague has them', async () => {
    await dana().types('add Acme, Jane Doe');
    const page = await log('she loved it');
    const { id } = await acme();
    await dana().types('hand Acme to @ben');
    expect(formWords(await dana().submits(page, { who: id }))).toMatch(
      /no longer fits how things stand[^]*You typed: she loved it/,
    );
    const again = await dana().submits(await dana().presses(page, 'Somebody new'), { name: 'Acme', contact: 'Jane Doe' });
    expect(formWords(again)).toMatch(/<@U0BEN> is already helping \*Acme\*[^]*she loved it/);
  });
});

it('nothing opens for guests, or for what was forged', async () => {
  expect(words(await desk.as('gil').forges('shortcut.plan', {}))).toContain('full members');
  expect(words(await dana().forges('shortcut.log', { text: 7 }))).toContain('no longer fits how things stand');
});

it('a message without words and without a link is still one to log', async () => {
  await dana().types('add Acme, Jane Doe');
  const page = await dana().forges('shortcut.log', { text: '', link: null });
  expect(formWords(await dana().submits(page, { who: (await acme()).id }))).toMatch(/^Log a step\n/);
});
