import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';
import { formWords } from '../support/forms.ts';

const desk = useDesk();

it('the first is the one to write to, the next ones come after', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  expect(words(await dana.types('contact Acme: Jane Doe'))).toBe('*Acme*: *Jane Doe* is the one to write to.');
  expect(words(await dana.types('contact acm: <!here> & Co'))).toBe('*Acme*: *&lt;!here&gt; &amp; Co* is one of the contacts.');
  expect((await desk.prospect('Acme')).contacts).toEqual(['Jane Doe', '<!here> & Co']);
});

it('naming one again makes them the one to write to, and naming the first again writes nothing', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  await dana.types('contact Acme: Sam Roe');
  expect(words(await dana.types('contact Acme: sam roe'))).toBe('*Acme*: *sam roe* is the one to write to.');
  const was = await desk.prospect('Acme');
  expect(was.contacts).toEqual(['Sam Roe', 'Jane Doe']);
  expect(labels(await dana.types('contact Acme: Sam Roe'))).toEqual([]);
  expect(await desk.prospect('Acme')).toEqual(was);
});

it('keeps ten', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  for (let at = 1; at <= 10; at++) await dana.types(`contact Acme: Person ${at}`);
  expect(words(await dana.types('contact Acme: Person 11'))).toContain('already has 10 contacts');
  expect(words(await dana.types('contact Acme: Person 7'))).toContain('is the one to write to');
  expect((await desk.prospect('Acme')).contacts).toHaveLength(10);
});

it('names the one who asked us to stop: the company, or the person', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  await dana.types('add Beta');
  await dana.presses(await dana.types('stop Acme'), 'Stop for everybody');
  expect(words(await dana.types('contact Acme: Jim'))).toMatch(/^\*Acme\* asked us not to contact them/);
  expect((await desk.prospect('Acme')).contacts).toEqual(['Jane Doe']);
});

it.each([
  { who: 'dana', typed: 'contact Acme', says: 'Try `/nextstep contact Acme: Jane Doe`' },
  { who: 'dana', typed: 'contact', says: 'Try `/nextstep contact Acme: Jane Doe`' },
  { who: 'dana', typed: 'contact Acme: ...', says: 'That name has no letters in it, so nothing was saved. A name looks like' },
  { who: 'dana', typed: `contact Acme: ${'x'.repeat(10_000)}`, says: 'A name holds 80 characters' },
  { who: 'dana', typed: 'contact Nobody: Jane', says: 'I know nobody called *Nobody*' },
  { who: 'ben', typed: 'contact Acme: Jane', says: '*Acme* is with <@U0DANA>' },
] as const)('$who: $typed is refused', async ({ who, typed, says }) => {
  await desk.as('dana').types('add Acme');
  const was = await desk.prospect('Acme');
  expect(words(await desk.as(who).types(typed))).toContain(says);
  expect(await desk.prospect('Acme')).toEqual(was);
});

describe('the form', () => {
  const dana = () => desk.as('dana');
  async function form(...then: string[]) {
    for (const typed of ['add Acme, Jane Doe', ...then]) await dana().types(typed);
    return dana().chooses(await dana().types('show Acme'), 'Add a contact');
  }

  it('adds one', async () => {
    const page = await form('contact Acme: Kim <Poe>');
    expect(formWords(page)).toContain('At *Acme*, Jane Doe, Kim &lt;Poe&gt;.');
    const kept = await dana().submits(page, { name: 'Sam Roe' });
    expect(formWords(kept)).toContain('*Acme*: *Sam Roe* is one of the contacts.');
    expect(await desk.prospect('Acme')).toMatchObject({ contacts: ['Jane Doe', 'Kim <Poe>', 'Sam Roe'] });
  });

  it.each`
    why             | name              | says
    ${'none'}       | ${null}           | ${'Who?'}
    ${'no letters'} | ${'!!'}           | ${'That name has no letters in it. A name looks like Jane Doe.'}
    ${'too long'}   | ${'a'.repeat(81)} | ${'A name holds 80 characters. What do you call them for short?'}
  `('says at the field what is wrong with the name: $why', async ({ name, says }) => {
    expect((await dana().submits(await form(), { name })).errors).toEqual({ name: says });
  });

  it('says on top what is not about the name, and keeps it', async () => {
    await dana().types('add Sam Roe');
    await dana().presses(await dana().types('stop Sam Roe'), 'Stop for everybody');
    const again = await dana().submits(await form(), { name: 'Sam Roe' });
    expect(formWords(again).split('\n')[1]).toContain('*Sam Roe* asked us not to contact them');
    expect(JSON.stringify(again)).toContain('"initial_value":"Sam Roe"');
    expect(await desk.prospect('Acme')).toMatchObject({ contacts: ['Jane Doe'] });
  });
});
