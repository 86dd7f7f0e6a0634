import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

describe('two people where one goes', () => {
  it.each([
    { typed: 'won Acme, Beta', becomes: { stage: 'won' } },
    { typed: 'won Acme and Beta', becomes: { stage: 'won' } },
    { typed: 'talking beta & acme gmbh', becomes: { stage: 'talking' } },
    { typed: 'did Acme, and Beta: sent the deck', becomes: { gives: 1 } },
    { typed: 'snooze Acme, Beta 2 weeks', becomes: { snoozes: 1 } },
    { typed: 'not now Acme; Beta until march', becomes: { stage: 'not now', agreedUntil: '2027-03-01' } },
    { typed: 'Acme, Beta: send the deck', becomes: { planned: { text: 'send the deck' } } },
    { typed: 'done Acme + Beta', becomes: {} },
    { typed: 'won Acme, Beta please', becomes: { stage: 'won' } },
    { typed: 'won Acme and Beta they signed', becomes: { stage: 'won', reason: 'they signed' } },
    { typed: 'did Acme and Beta sent them the deck', becomes: { gives: 1 } },
    { typed: 'not now Acme and Beta until march budget', becomes: { stage: 'not now', reason: 'budget' } },
  ])('$typed asks who is first, and goes on with whom is pressed', async ({ typed, becomes }) => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    await dana.types('add Beta');
    const before = await desk.prospect('Acme');
    const asked = await dana.types(typed);
    expect(words(asked)).toContain('One at a time, so nothing is saved yet. Who is first? Type it again for the others.');
    expect(labels(asked).toSorted()).toEqual(['Acme', 'Beta', 'Never mind']);
    expect(await desk.prospect('Acme')).toEqual(before);
    await dana.presses(asked, 'Beta');
    expect(await desk.prospect('Beta')).toMatchObject(becomes);
    expect(await desk.prospect('Acme')).toEqual(before);
  });
});

it.each([
  { why: 'a contact person of theirs', add: ['Acme, Beta', 'Beta'], typed: 'won Acme, Beta', whom: 'Acme' },
  { why: 'a name with an and in it', add: ['Acme and Beta', 'Acme', 'Beta'], typed: 'won Acme & Beta', whom: 'Acme and Beta' },
  { why: 'somebody nobody knows', add: ['Acme', 'Beta'], typed: 'won Acme, Zoe', whom: 'Acme' },
  { why: 'one of them twice', add: ['Acme', 'Beta'], typed: 'won Acme, Acme GmbH', whom: 'Acme' },
])('is one person: $why', async ({ add, typed, whom }) => {
  const dana = desk.as('dana');
  for (const name of add) await dana.types(`add ${name}`);
  await dana.types(typed);
  expect(await desk.prospect(whom)).toMatchObject({ stage: 'won' });
});

it('is only about those whom a rep sees', async () => {
  await desk.as('dana').types('add Acme');
  await desk.as('dana').types('add Beta');
  await desk.as('ben').types('add Acme, Beta');
  expect(words(await desk.as('dana').types('won Acme, Beta'))).toContain('Who is first?');
});

it('gives way to a name that begins so', async () => {
  const dana = desk.as('dana');
  for (const name of ['Smith', 'Jones', 'Smith and Jones Partners']) await dana.types(`add ${name}`);
  expect(words(await dana.types('show Smith and Jones'))).toMatch(/^\*Smith and Jones Partners\*/);
});

it('offers a leader every colleague’s namesake, and says whose it is', async () => {
  await desk.as('ben').types('add Acme');
  await desk.as('ben').types('add Beta, Sam Roe');
  await desk.as('dana').types('add Beta, Lee Poe');
  const asked = await desk.as('max').types('remove Acme, Beta');
  expect(labels(asked).toSorted()).toEqual(['Acme · ben', 'Beta, Lee Poe · dana', 'Beta, Sam Roe · ben', 'Never mind']);
  expect(labels(await desk.as('max').types('show Beta')).toSorted()).toEqual([
    'Beta, Lee Poe · dana',
    'Beta, Sam Roe · ben',
    'Never mind',
  ]);
});

it('finds those a leader may see, their own before a colleague’s', async () => {
  await desk.as('ben').types('add Acme');
  await desk.as('ben').types('add Beta, Jane Doe');
  await desk.as('max').types('add Beta, Sam Roe');
  const asked = await desk.as('max').types('talking Acme and Beta');
  await desk.as('max').presses(asked, 'Beta, Sam Roe');
  const all = await desk.tenant(({ prospects }) => prospects.of(null));
  expect(all.filter(({ stage }) => stage === 'talking')).toMatchObject([{ name: 'Beta', owner: 'U0MAX' }]);
  expect(words(await desk.as('dana').types('talking Acme and Beta'))).not.toContain('Who is first');
});
