import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';
import { formWords } from '../support/forms.ts';

const desk = useDesk();
const held = 'asked us not to contact them';

const stopAcme = async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe: call Jane friday');
  const sure = await dana.types('stop Acme');
  return { dana, sure, done: await dana.presses(sure, 'Stop for everybody') };
};

it.each(['stop Acme please', 'stop acme, pls', 'stop Acme 🙏'])('“%s” asks about Acme', async (typed) => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  expect(labels(await dana.types(typed))).toEqual(['Stop for everybody', 'Never mind']);
});

it('somebody new keeps what their name ends in', async () => {
  const dana = desk.as('dana');
  const asked = await dana.types('Rocket 🚀: send the deck');
  await dana.presses(asked, labels(asked)[0]!);
  expect(await desk.prospect('Rocket 🚀')).toMatchObject({ planned: { text: 'send the deck' } });
  expect(words(asked)).toContain('*Rocket 🚀*');
});

it('finds somebody whose name ends in what is said to be kind', async () => {
  const dana = desk.as('dana');
  for (const name of ['Acme', 'Acme Thanks']) await dana.types(`add ${name}`);
  expect(words(await dana.types('show Acme Thanks'))).toContain('*Acme Thanks*');
});

it('asks first, in full, and writes nothing until then', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe: call Jane friday');
  const sure = await dana.types('stop acm');
  expect(words(sure)).toMatch(/\*Acme\*, Jane Doe: nobody in the team will contact them again[^]*Is that what they asked for\?/);
  expect(labels(sure)).toEqual(['Stop for everybody', 'Never mind']);
  expect(await desk.prospect('Acme')).toMatchObject({ stopped: false });
  await dana.presses(sure, 'Never mind');
  expect(words(await dana.presses(sure, 'Stop for everybody'))).toContain('no longer fits');
  expect(await desk.prospect('Acme')).toMatchObject({ stopped: false, planned: { text: 'call Jane' } });
});

it('drops what was planned, and cannot be undone by a word', async () => {
  const { dana, done } = await stopAcme();
  expect(words(done)).toContain('*Acme*, Jane Doe: we leave them in peace, all of us.');
  expect(labels(done)).toEqual([]);
  expect(await desk.prospect('Acme')).toMatchObject({ stopped: true, planned: null });
  await dana.types('undo');
  expect(await desk.prospect('Acme')).toMatchObject({ stopped: true });
});

it.each([
  { who: 'dana', typed: 'Acme: write to Jane', why: 'planning' },
  { who: 'dana', typed: 'add Acme', why: 'adding again' },
  { who: 'dana', typed: 'talking Acme', why: 'another stage' },
  { who: 'dana', typed: 'coach Acme', why: 'suggestions' },
  { who: 'dana', typed: 'hand Acme to @ben', why: 'handing over' },
  { who: 'dana', typed: 'rename Acme > Beta', why: 'another name' },
  { who: 'dana', typed: 'rename Beta Labs > Acme', why: 'their name for another' },
  { who: 'dana', typed: 'contact Acme: Sam Roe', why: 'another contact' },
  { who: 'dana', typed: 'refer Beta Labs > ACME Inc.', why: 'a referral' },
  { who: 'dana', typed: 'stop Acme', why: 'stopping again' },
  { who: 'ben', typed: 'add Acme', why: 'a colleague' },
  { who: 'ben', typed: 'add acme gmbh, Sam Roe', why: 'a colleague with another contact person' },
  { who: 'ben', typed: 'add Açme, Jane Doe: call her', why: 'a colleague with a step' },
  { who: 'max', typed: 'Acme: write to Jane', why: 'a manager' },
  { who: 'ada', typed: 'add Acme, Jane Doe', why: 'an admin' },
] as const)('holds for $why ($who: $typed)', async ({ who, typed }) => {
  await stopAcme();
  await desk.as('dana').types('add Beta Labs');
  expect(words(await desk.as(who).types(typed))).toContain(held);
  expect(await desk.tenant(({ prospects }) => prospects.of(null))).toHaveLength(2);
  expect(await desk.prospect('Acme')).toMatchObject({ stopped: true, planned: null, owner: 'U0DANA' });
});

it('rests on the name, also when nobody of that name is left', async () => {
  const { dana } = await stopAcme();
  await dana.types('remove Acme');
  for (const name of ['dana', 'ben'] as const) expect(words(await desk.as(name).types('add Acme'))).toContain(held);
});

it('reaches colleagues’ contacts at the same company, and drops their plans', async () => {
  await desk.as('ben').types('add Acme, Sam Roe: call Sam friday');
  await desk.as('dana').types('add Acme, Jane Doe');
  const dana = desk.as('dana');
  await dana.presses(await dana.types('stop Acme'), 'Stop for everybody');
  const all = await desk.tenant(({ prospects }) => prospects.withKeys(['acme']));
  expect(all.map(({ owner, stopped, planned }) => ({ owner, stopped, planned }))).toEqual([
    { owner: expect.any(String), stopped: true, planned: null },
    { owner: expect.any(String), stopped: true, planned: null },
  ]);
  expect(words(await desk.as('ben').types('Acme: call Sam'))).toContain(held);
});

it('leaves others at their work: a longer name, a colleague’s own customer', async () => {
  await desk.as('ben').types('add Acme Bakery');
  await stopAcme();
  expect(words(await desk.as('ben').types('Acme Bakery: call them'))).toContain('Next: *call them*');
});

it('refuses to add a stopped contact person to somebody who is fine', async () => {
  const dana = desk.as('dana');
  await dana.types('add Jane Doe');
  await dana.presses(await dana.types('stop Jane Doe'), 'Stop for everybody');
  await dana.types('add Acme');
  expect(words(await dana.types('contact Acme: Jane Doe'))).toContain(held);
  expect(words(await dana.types('add Acme, Jane Doe'))).toContain(held);
  expect(await desk.prospect('Acme')).toMatchObject({ contacts: [] });
});

it('never comes back with an undo: not of a removal, not of a rename', async () => {
  const dana = desk.as('dana');
  const ben = desk.as('ben');
  await ben.types('add Acme, Sam Roe');
  await dana.types('add Acme, Jane Doe');
  const removed = await dana.types('remove Acme');
  await dana.types('add Old, Kim Roe');
  const renamed = await dana.types('rename Old > New Name');
  await ben.types('add Old, Lee Roe');
  for (const name of ['Acme', 'Old']) await ben.presses(await ben.types(`stop ${name}`), 'Stop for everybody');
  for (const reply of [removed, renamed]) expect(words(await dana.presses(reply, 'Undo'))).toContain(held);
  expect((await desk.tenant(({ prospects }) => prospects.of('U0DANA' as never))).map(({ name }) => name)).toEqual(['New Name']);
});

it.each([
  { who: 'ben', says: 'is with <@U0DANA>', stopped: false },
  { who: 'max', says: 'Is that what they asked for?', stopped: true },
] as const)('$who, about Dana’s prospect', async ({ who, says, stopped }) => {
  await desk.as('dana').types('add Acme');
  const reply = await desk.as(who).types('stop Acme');
  expect(words(reply)).toContain(says);
  if (stopped) await desk.as(who).presses(reply, 'Stop for everybody');
  expect(await desk.prospect('Acme')).toMatchObject({ stopped });
});

it('is never due for a nudge', async () => {
  await stopAcme();
  expect(words(await desk.as('dana').types('why Acme'))).toContain('never, because they asked us not to contact them');
});

describe('the form', () => {
  const form = async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme, Jane Doe: call Jane friday');
    return dana.chooses(await dana.types('show Acme'), 'Stop…');
  };

  it('asks first, and why for whoever wants to say', async () => {
    const page = await form();
    expect(formWords(page)).toMatch(/nobody in the team will contact them again[^]*Is that what they asked for\?/);
    expect(await desk.prospect('Acme')).toMatchObject({ stopped: false });
    const done = await desk.as('dana').submits(page, { reason: 'wrote to <legal>' });
    expect(formWords(done)).toContain('we leave them in peace, all of us.');
    expect(await desk.prospect('Acme')).toMatchObject({ stopped: true, planned: null });
    expect(words(await desk.as('dana').types('show Acme'))).toContain('asked us to stop: _wrote to &lt;legal&gt;_');
    expect(formWords(await desk.as('dana').submits(page))).toContain(held);
  });

  it('needs no reason, and one longer than what I keep is said at the field', async () => {
    const page = await form();
    expect((await desk.as('dana').submits(page, { reason: 'a'.repeat(2_001) })).errors).toEqual({
      reason: 'That is longer than the 2000 characters I keep. Could you say it shorter?',
    });
    await desk.as('dana').submits(page);
    expect(await desk.prospect('Acme')).toMatchObject({ stopped: true });
  });
});
