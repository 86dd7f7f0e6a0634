import { expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it.each(['refer Acme > Beta, Sam Roe', 'refer acme -> Beta, Sam Roe', 'refer Acme → Beta, Sam Roe'])(
  '%s adds Beta, and the first step offered thanks whoever opened the door',
  async (typed) => {
    const dana = desk.as('dana');
    await dana.types('add Acme, Jane Doe');
    const reply = await dana.types(typed);
    expect(words(reply)).toMatch(
      /\*Beta\*, Sam Roe is on your list, referred by \*Acme\*, Jane Doe\.\n[^\n]*\n1\. Thank Jane Doe/,
    );
    const acme = await desk.prospect('Acme');
    expect(await desk.prospect('Beta')).toMatchObject({ referrer: acme.id, contacts: ['Sam Roe'], owner: 'U0DANA' });
  },
);

it('opens nobody a door to themselves', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme Labs, Jane Doe');
  expect(words(await dana.types('refer Acme > acme'))).toContain('Try `/nextstep refer Acme &gt; Beta, Sam`');
  expect(words(await dana.types('list'))).not.toMatch(/referred|\*acme\*/);
});

it('plans the thank-you it offered, with the name of whoever opened the door', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  const reply = await dana.types('refer Acme > Beta, Sam Roe');
  expect(words(await dana.presses(reply, 'Plan 1'))).toContain('Next: *Thank Jane Doe before you write to Sam Roe*');
  expect((await desk.prospect('Beta')).planned?.text).toContain('Thank Jane Doe');
});

it('names the same person in every list of steps, and plans each as it was offered', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  await dana.types('refer Acme > Beta, Sam Roe');
  const coached = await dana.types('coach Beta');
  const offered = [...words(coached).matchAll(/^\d\. (.*?)\.? _\(/gm)].map(([, text]) => text!);
  expect(offered).toHaveLength(3);
  for (const [at, text] of offered.entries()) expect(words(await dana.presses(coached, `Plan ${at + 1}`))).toContain(text);
});

it('tells on both sides who referred whom', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.types('refer Acme > Beta');
  expect(words(await dana.types('show Acme'))).toContain('Opened the door to *Beta*');
  expect(words(await dana.types('show Beta'))).toContain('Referred by *Acme*');
});

it('takes the referral back with the person', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.presses(await dana.types('refer Acme > Beta'), 'Undo');
  await expect(desk.prospect('Beta')).rejects.toThrow('0 prospects');
  expect(words(await dana.types('show Acme'))).not.toContain('Beta');
});

it.each([
  { typed: 'refer Acme', says: 'Try `/nextstep refer Acme &gt; Beta, Sam`', why: 'nobody was referred' },
  { typed: 'refer > Beta', says: 'Try `/nextstep refer', why: 'nobody referred them' },
  { typed: 'refer Acme > ...', says: 'no letters', why: 'the new name is no name' },
  { typed: 'refer Acme > Old', says: 'already on your list', why: 'they are known' },
  { typed: 'refer Acme > Bens', says: '<@U0BEN> is already helping', why: 'a colleague helps them' },
  { typed: 'refer Acme > Gone', says: 'asked us not to contact them', why: 'they asked us to stop' },
  { typed: 'refer Nobody > Beta', says: 'I know nobody called *Nobody*', why: 'the referrer is unknown' },
])('adds nobody when $why', async ({ typed, says }) => {
  const dana = desk.as('dana');
  for (const name of ['Acme', 'Old', 'Gone']) await dana.types(`add ${name}`);
  await dana.presses(await dana.types('stop Gone'), 'Stop for everybody');
  await desk.as('ben').types('add Bens');
  const reply = await dana.types(typed);
  expect(words(reply)).toContain(says);
  expect(labels(reply)).toEqual([]);
  expect(await desk.tenant(({ prospects }) => prospects.of(null))).toHaveLength(4);
});

it.each([
  { name: 'Smith, Jones & Co', contact: null },
  { name: 'Beta > Gamma', contact: 'Kim, PhD' },
])('the form keeps both fields as they were filled in: $name, $contact', async ({ name, contact }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  const form = await dana.forges('open.refer', { prospect: (await desk.prospect('Acme')).id });
  await dana.submits(form, { name, contact });
  const { id } = await desk.prospect('Acme');
  expect(await desk.prospect(name)).toMatchObject({ name, contacts: contact ? [contact] : [], referrer: id });
});
