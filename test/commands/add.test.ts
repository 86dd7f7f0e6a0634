import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();
const everybody = () => desk.tenant(({ prospects }) => prospects.of(null));

it.each([
  { typed: 'add Acme', name: 'Acme', contacts: [], why: 'a name' },
  { typed: 'add Acme, Jane Doe', name: 'Acme', contacts: ['Jane Doe'], why: 'a contact person after the comma' },
  { typed: 'ADD  "Acme, Inc."', name: 'Acme, Inc.', contacts: [], why: 'a company ending is no person' },
  { typed: 'add Acme , , Bob', name: 'Acme', contacts: ['Bob'], why: 'a comma too many' },
  { typed: 'add Acme, Bob , ,', name: 'Acme', contacts: ['Bob'], why: 'and behind' },
  { typed: 'add Acme, Inc., Jane Doe', name: 'Acme, Inc.', contacts: ['Jane Doe'], why: 'an ending and a person' },
  { typed: 'add Smith & Söhne <GmbH>', name: 'Smith & Söhne <GmbH>', contacts: [], why: 'signs Slack encodes' },
  { typed: 'add Evil\u202eCorp\u0000\u0007', name: 'EvilCorp', contacts: [], why: 'what nobody can see is left out' },
  { typed: 'add 株式会社', name: '株式会社', contacts: [], why: 'any script' },
  { typed: 'add <!channel>', name: '<!channel>', contacts: [], why: 'words that would call everybody' },
])('adds $name for $typed: $why', async ({ typed, name, contacts }) => {
  const reply = await desk.as('dana').types(typed);
  expect(await everybody()).toMatchObject([{ name, contacts, owner: 'U0DANA', stage: 'new', planned: null, stopped: false }]);
  expect(words(reply)).toContain('is on your list. What is the smallest step you could help them take?');
  expect(labels(reply).at(-1)).toBe('Undo');
});

it('shows a name that would call everybody as the words it is', async () => {
  const dana = desk.as('dana');
  const reply = await dana.types('add <!channel>, <!subteam^S1>: ping <!here>');
  const shown = [reply, await dana.types('list'), await dana.types('show <!channel>'), await dana.types('undo')];
  for (const answer of shown) expect(JSON.stringify(answer)).not.toMatch(/<[!@]/);
  expect(words(reply)).toContain('*&lt;!channel&gt;*, &lt;!subteam^S1&gt; is on your list. Next: *ping &lt;!here&gt;*');
});

describe('beside somebody whose name is like it', () => {
  it.each([
    { there: 'Bäckerei Jansen, Uwe Jansen', typed: 'Jansen', meant: '*Bäckerei Jansen*, Uwe Jansen', why: 'a part of the name' },
    { there: 'Acme Rockets', typed: 'Acme', meant: '*Acme Rockets*', why: 'its beginning' },
    {
      there: 'Acme, Jane Doe',
      typed: 'Jane Doe',
      step: ': call her tomorrow',
      meant: '*Acme*, Jane Doe',
      why: 'the contact person',
    },
    { there: 'Max Müller', typed: 'max mueller', meant: '*Max Müller*', why: 'no ü on the keyboard' },
    { there: 'Maja Mueller', typed: 'Maja Müller', meant: '*Maja Mueller*', why: 'the other way round' },
  ])('$typed asks whether $meant was meant, and says how to go back: $why', async ({ there, typed, step = '', meant }) => {
    const dana = desk.as('dana');
    await dana.types(`add ${there}`);
    const reply = await dana.types(`add ${typed}${step}`);
    expect(words(reply)).toContain('is on your list');
    const [, back] =
      /Did you mean (?:.+), who is on your list already\? Then `\/nextstep (.+)` takes this one off again\.$/m.exec(
        words(reply),
      )!;
    expect(words(reply)).toContain(`Did you mean ${meant}, who`);
    await dana.types(back!);
    expect((await everybody()).filter(({ removed }) => !removed)).toMatchObject([{ name: there.split(',')[0] }]);
  });

  it.each([
    { there: 'Acme', typed: 'Acme Rockets', why: 'more than the name is another' },
    { there: 'Acme', typed: 'Beta', why: 'nothing is like it' },
    { there: 'Johnson Controls', typed: 'John', why: 'the beginning of a word is none' },
    { there: 'Acme', typed: 'Acmee', why: 'a slip may be meant' },
    { there: 'Sun Box', typed: 'Box', why: 'three letters are in many names' },
  ])('$typed asks nothing beside $there: $why', async ({ there, typed }) => {
    const dana = desk.as('dana');
    await dana.types(`add ${there}`);
    expect(words(await dana.types(`add ${typed}`))).not.toContain('Did you mean');
  });

  it('asks nothing about a colleague’s, about one of several, nor about somebody who wants silence', async () => {
    const dana = desk.as('dana');
    await desk.as('ben').types('add Bäckerei Jansen');
    expect(words(await dana.types('add Jansen'))).not.toContain('Did you mean');
    for (const there of ['Volksbank Bonn', 'Volksbank Trier']) await dana.types(`add ${there}`);
    expect(words(await dana.types('add Volksbank'))).not.toContain('Did you mean');
    await dana.types('add Quiet House');
    await dana.presses(await dana.types('stop Quiet House'), 'Stop for everybody');
    expect(words(await dana.types('add Quiet'))).not.toContain('Did you mean');
  });
});

it('shows a command about a name with a backtick as one span of code', async () => {
  const dana = desk.as('dana');
  await dana.types('add Ti`ck');
  expect(words(await dana.types('add Ti`ck'))).toContain('`/nextstep show Tiˋck` tells');
  expect(words(await dana.types('done Ti`ck'))).toContain('`/nextstep did Tiˋck: what you did` logs');
  expect(words(await dana.types('remove Ti`ck'))).toContain('`/nextstep forget Tiˋck` erases');
});

it('asks for the colon when a name runs into a step, and adds nobody', async () => {
  const reply = await desk.as('dana').types('add Acme Jane Doe send Jane the `checklist` by fri');
  expect(words(reply)).toContain('Try `/nextstep add Acme Jane Doe: send Jane the ˋchecklistˋ by fri`');
  expect(await everybody()).toEqual([]);
});

it('plans the first step in the same breath', async () => {
  const reply = await desk.as('dana').types('add Acme, Jane Doe: send Jane the checklist by fri');
  expect((await desk.prospect('Acme')).planned).toMatchObject({ text: 'send Jane the checklist', plannedFor: '2026-11-27' });
  expect(words(reply)).toBe(
    '*Acme*, Jane Doe is on your list. Next: *send Jane the checklist*, Fri 27 Nov.\nThis gives them something.',
  );
});

describe('refuses, and writes nothing:', () => {
  it.each([
    { typed: 'add', says: 'Try `/nextstep add Acme, Jane Doe: send Jane the checklist by fri`', why: 'no name' },
    { typed: 'add \u0000\u200b\u202e', says: 'Try `/nextstep add Acme', why: 'nothing to see' },
    { typed: 'add ...', says: 'That name has no letters in it', why: 'a name of dots' },
    { typed: 'add : call them', says: 'Try `/nextstep add Acme', why: 'only a step' },
    { typed: `add ${'x'.repeat(81)}`, says: 'A name holds 80 characters', why: '81 characters' },
    { typed: `add ${'x'.repeat(10_000)}`, says: 'A name holds 80 characters', why: '10,000 characters of name' },
    { typed: `add Acme: ${'x'.repeat(10_000)}`, says: 'longer than the 500 characters I keep', why: '10,000 characters of step' },
    { typed: 'add @ben: call him', says: 'write their name without `@`', why: 'a colleague is no prospect' },
    { typed: 'add Acme: call them yesterday', says: '“yesterday” is in the past', why: 'a day gone by' },
    { typed: 'add Acme: call them on feb 30', says: 'is not in the calendar', why: 'no such day' },
    { typed: 'add Acme: call them in 3 years', says: 'too far away', why: 'more than two years off' },
  ])('$why', async ({ typed, says }) => {
    const reply = await desk.as('dana').types(typed);
    expect(words(reply)).toContain(says);
    expect(words(reply).length).toBeLessThan(3_000);
    expect(await everybody()).toEqual([]);
  });
});

it('keeps what was typed in sight when it refuses', async () => {
  await desk.as('dana').types('add Acme');
  const typed = 'add Acme: send them two pages on <costs> by friday';
  expect(words(await desk.as('ben').types(typed))).toBe(
    '<@U0DANA> is already helping *Acme*. Ask them, or add your own contact there: `/nextstep add Acme, First Last`\n' +
      'You typed: add Acme: send them two pages on &lt;costs&gt; by friday',
  );
});

it('goes on with the step when the day is picked, though the name is new', async () => {
  const dana = desk.as('dana');
  const asked = await dana.types('add Acme, Jane Doe: call Jane soon');
  expect(words(asked)).toContain('You typed: add Acme, Jane Doe: call Jane soon');
  expect(words(await dana.presses(asked, 'Fri 27 Nov'))).toContain('*Acme*, Jane Doe is on your list. Next: *call Jane*');
  expect((await desk.prospect('Acme')).planned).toMatchObject({ text: 'call Jane', plannedFor: '2026-11-27' });
});

describe('added again', () => {
  it.each(['add acme', 'add ACME Inc.', 'add Acmé', 'add “Acme”'])('%s is the same one', async (typed) => {
    await desk.as('dana').types('add Acme');
    expect(words(await desk.as('dana').types(typed))).toBe(
      '*Acme* is already on your list. `/nextstep show Acme` tells the story so far.',
    );
    expect(await everybody()).toHaveLength(1);
  });

  it('takes the contact person, and the step', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    expect(words(await dana.types('add Acme, Jane Doe'))).toBe('*Acme*: *Jane Doe* is the one to write to.');
    const second = await dana.types('add Acme, Sam Roe: call Sam tomorrow');
    expect(words(second)).toContain('Next: *call Sam*, tomorrow, Tue 24 Nov.');
    expect(words(second)).toContain('*Sam Roe* is one of the contacts.');
    expect(words(await dana.types('add Acme, sam roe: call Sam friday'))).toContain('*sam roe* is the one to write to.');
    expect(words(await dana.types('add Acme , , Bob: call Bob'))).toContain('*Bob* is one of the contacts.');
    expect(await desk.prospect('Acme')).toMatchObject({
      contacts: ['Sam Roe', 'Jane Doe', 'Bob'],
      planned: { text: 'call Bob' },
    });
  });

  it('by a colleague needs a contact person of one’s own', async () => {
    await desk.as('dana').types('add Acme, Jane Doe');
    expect(words(await desk.as('ben').types('add Acme, Jane Doe'))).toContain('is already helping *Acme*');
    expect(words(await desk.as('ben').types('add Acme, Sam Roe'))).toContain('*Acme*, Sam Roe is on your list');
    expect((await everybody()).map(({ owner }) => owner).toSorted()).toEqual(['U0BEN', 'U0DANA']);
  });

  it('after a stop is refused, whoever asks', async () => {
    await desk.as('dana').types('add Acme, Jane Doe');
    await desk.as('dana').presses(await desk.as('dana').types('stop Acme'), 'Stop for everybody');
    for (const name of ['dana', 'ben', 'max', 'ada'] as const) {
      for (const typed of ['add Acme', 'add Acme Ltd, Jane Doe', 'add Acme, Jane Doe: call her']) {
        expect(words(await desk.as(name).types(typed)), `${name}: ${typed}`).toContain('asked us not to contact them');
      }
    }
    expect(await everybody()).toMatchObject([{ stopped: true, planned: null }]);
  });

  it('during an agreed silence is refused with the day and with whom it was agreed', async () => {
    await desk.as('dana').types('add Acme');
    await desk.as('dana').types('not now Acme until march: budget');
    expect(words(await desk.as('ben').types('add Acme'))).toBe(
      '*Acme* said not now. We agreed to stay silent until Mon 1 Mar 2027, the whole team, so nothing was saved. <@U0DANA> is the one to ask.',
    );
    desk.at('2027-03-01T15:00:00Z');
    expect(words(await desk.as('ben').types('add Acme, Sam Roe'))).toContain('is on your list');
  });
});

it('writes nothing of it when the step may not be planned', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  await dana.types('not now Acme until march');
  const was = await desk.prospect('Acme');
  expect(words(await dana.types('add Acme, Sam Roe: call Sam'))).toContain('so nothing was saved.');
  expect(await desk.prospect('Acme')).toEqual(was);
});

it('writes once when Slack delivers the same command twice, and answers the same', async () => {
  const dana = desk.as('dana');
  const first = await dana.types('add Acme: call them', { key: 'twice' });
  expect(await dana.types('add Acme: call them', { key: 'twice' })).toEqual(first);
  const { id, revision } = await desk.prospect('Acme');
  expect(revision).toBe(2);
  expect(await desk.tenant(({ log }) => log.story(id, 10))).toHaveLength(2);
});

it('plans a suggested step at one press, and shows it again at a second', async () => {
  const dana = desk.as('dana');
  const added = await dana.types('add Acme, Jane Doe');
  const first = await dana.presses(added, 'Plan 1');
  const was = await desk.prospect('Acme');
  expect(was.planned).toMatchObject({ plannedFor: '2026-11-24', playbook: expect.stringMatching(/^FC/) });
  expect(words(await dana.presses(added, 'Plan 1'))).toBe(words(first));
  expect(await desk.prospect('Acme')).toEqual(was);
});
