import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();
const lastDone = async (name: string) => {
  const { id } = await desk.prospect(name);
  return desk.tenant(({ steps }) => steps.lastDone(id));
};

it.each([
  { typed: 'done Acme', note: null, answered: null, says: 'Done with *Acme*, Jane Doe: call Jane.' },
  { typed: 'done acm', note: null, answered: null, says: 'Done with *Acme*, Jane Doe: call Jane.' },
  { typed: 'done jane doe', note: null, answered: null, says: 'Done with *Acme*, Jane Doe: call Jane.' },
  { typed: 'done Acme: she loved it', note: 'she loved it', answered: null, says: '_she loved it_' },
  { typed: 'done Acme: at 9:30: really', note: 'at 9:30: really', answered: null, says: '_at 9:30: really_' },
  { typed: 'done Acme: see you on friday', note: 'see you on friday', answered: null, says: '_see you on friday_' },
  { typed: 'done Acme: no answer', note: null, answered: false, says: 'No answer so far.' },
  { typed: 'done Acme: No reply yet.', note: null, answered: false, says: 'No answer so far.' },
  { typed: 'done', note: null, answered: null, says: 'Done with *Acme*, Jane Doe: call Jane.' },
  { typed: 'done: she loved it', note: 'she loved it', answered: null, says: '_she loved it_' },
])('$typed', async ({ typed, note, answered, says }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe: call Jane tomorrow');
  const reply = await dana.types(typed);
  expect(words(reply)).toContain(says);
  expect(words(reply)).toContain('What is the next smallest step you could help Jane Doe take?');
  expect(labels(reply)).toEqual(expect.arrayContaining(['They answered', 'Undo', 'Plan 1', 'Plan 2', 'Plan 3']));
  expect(await lastDone('Acme')).toMatchObject({ text: 'call Jane', note, answered, doneOn: '2026-11-23', state: 'done' });
  expect(await desk.prospect('Acme')).toMatchObject({
    planned: null,
    gives: 1,
    asks: 0,
    lastStepOn: '2026-11-23',
    contactedOn: '2026-11-23',
    unanswered: answered === false ? 1 : 0,
  });
});

it('shows a note as the words it is', async () => {
  await desk.as('dana').types('add Acme: call them');
  const said = words(await desk.as('dana').types('done Acme: <!here> *wow* & more\nlines'));
  expect(said).toContain('_&lt;!here&gt; *wow* &amp; more lines_');
});

describe('alone', () => {
  it('asks which one when several are due, keeps the note, and goes on with the one chosen', async () => {
    const dana = desk.as('dana');
    for (const name of ['Acme', 'Beta']) await dana.types(`add ${name}: call them today`);
    const asked = await dana.types('done: she loved it');
    expect(words(asked)).toBe('Which one do you mean? Nothing is saved yet.\nYou typed: done: she loved it');
    expect(labels(asked)).toEqual(['Acme', 'Beta', 'Never mind']);
    expect(words(await dana.presses(asked, 'Beta'))).toContain('Done with *Beta*: call them.');
    expect(await lastDone('Beta')).toMatchObject({ note: 'she loved it' });
    expect((await desk.prospect('Acme')).planned).not.toBeNull();
  });

  it('takes what is due before what is planned for later', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme: call them today');
    await dana.types('add Beta: call them on friday');
    expect(words(await dana.types('done'))).toContain('Done with *Acme*');
  });

  it('never guesses among several planned for later', async () => {
    const dana = desk.as('dana');
    for (const name of ['Acme', 'Beta']) await dana.types(`add ${name}: call them on friday`);
    expect(words(await dana.types('done'))).toContain('Nothing is planned for today.');
  });
});

describe('refuses, and writes nothing:', () => {
  it.each([
    { who: 'dana', typed: 'done Beta', says: 'Nothing is planned with *Beta*. `/nextstep did Beta: what you did`' },
    { who: 'dana', typed: 'done Nobody', says: 'I know nobody called *Nobody*' },
    { who: 'dana', typed: `done Acme: ${'x'.repeat(2_001)}`, says: 'longer than the 2000 characters I keep' },
    { who: 'dana', typed: `done ${'x'.repeat(10_000)}`, says: 'I know nobody called' },
    { who: 'ben', typed: 'done Acme: they loved it', says: '*Acme* is with <@U0DANA>, so nothing was changed' },
    { who: 'ben', typed: 'done', says: 'Nothing is planned for today.' },
  ] as const)('$who: $typed', async ({ who, typed, says }) => {
    await desk.as('dana').types('add Acme: call them');
    await desk.as('dana').types('add Beta');
    const was = [await desk.prospect('Acme'), await desk.prospect('Beta')];
    const reply = await desk.as(who).types(typed);
    expect(words(reply)).toContain(says);
    expect(words(reply).length).toBeLessThan(3_100);
    expect([await desk.prospect('Acme'), await desk.prospect('Beta')]).toEqual(was);
  });
});

it('a manager may finish a rep’s step, and the prospect stays the rep’s', async () => {
  await desk.as('dana').types('add Acme: call them');
  await desk.as('max').types('done Acme: they loved it');
  expect(await desk.prospect('Acme')).toMatchObject({ owner: 'U0DANA', planned: null, gives: 1 });
});

describe('under a done step', () => {
  it.each([
    { label: 'They answered', step: { answered: true }, says: 'They answered.' },
    { label: 'No answer', step: { answered: false }, says: 'No answer so far.' },
    { label: 'It went well for them', step: { goodResult: true }, says: 'It went well for them.' },
  ])('$label is noted at one press, and a second writes nothing', async ({ label, step, says }) => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    await dana.types('won Acme');
    const done = await dana.types('did Acme: showed them round');
    const first = await dana.presses(done, label);
    expect(words(first)).toContain(`Done with *Acme*: showed them round. ${says}`);
    expect(labels(first)).not.toContain(label);
    expect(await lastDone('Acme')).toMatchObject(step);
    const was = await desk.prospect('Acme');
    expect(await dana.presses(done, label)).toEqual(first);
    expect(await desk.prospect('Acme')).toEqual(was);
  });

  it('only an opened customer is asked about a good result', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    expect(labels(await dana.types('did Acme: sent it'))).not.toContain('It went well for them');
  });

  it('two unanswered steps make them silent, one answer ends it', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    for (const text of ['sent it', 'asked them']) await dana.presses(await dana.types(`did Acme: ${text}`), 'No answer');
    expect(await desk.prospect('Acme')).toMatchObject({ unanswered: 2, unansweredAsks: 1 });
    await dana.types('heard Acme');
    expect(await desk.prospect('Acme')).toMatchObject({ unanswered: 0, unansweredAsks: 0 });
  });

  it('somebody else’s press changes nothing', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme: call them');
    const story = await dana.types('show Acme');
    const done = await dana.types('did Acme: sent it');
    const elsewhere = desk.as('dana', 'T0OTHER');
    await elsewhere.types('');
    const was = await desk.prospect('Acme');
    for (const somebody of [desk.as('ben'), elsewhere]) {
      for (const label of ['They answered', 'No answer'])
        expect(words(await somebody.presses(done, label))).toContain('This button is too old to use');
      expect(words(await somebody.presses(story, 'Did it'))).toContain('This button is too old to use');
    }
    expect(await desk.prospect('Acme')).toEqual(was);
    expect(await lastDone('Acme')).toMatchObject({ answered: null });
  });

  it('a forged press naming another prospect’s step changes nothing', async () => {
    const dana = desk.as('dana');
    await desk.as('ben').types('add Beta: call them');
    await desk.as('ben').types('done Beta');
    await dana.types('add Acme');
    const step = (await lastDone('Beta'))!.id;
    const { id } = await desk.prospect('Acme');
    expect(words(await dana.forges('step.answered', { prospect: id, step, answered: true }))).toContain('too old');
    expect(words(await dana.forges('step.done', { prospect: id, step }))).toContain('too old');
    expect(await lastDone('Beta')).toMatchObject({ answered: null });
  });
});

it('suggests nothing while nothing may be sent', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.types('not now Acme until march');
  const reply = await dana.types('did Acme: sent a card');
  expect(words(reply)).toBe('Done with *Acme*: sent a card.');
  expect(labels(reply)).toEqual(['They answered', 'No answer', 'Undo']);
});

it('notices silence, and asks for something smaller', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  await dana.types('talking Acme');
  await dana.presses(await dana.types('did Acme: ask Jane for a date'), 'No answer');
  const silent = await dana.presses(await dana.types('did Acme: sent Jane the list'), 'No answer');
  expect(words(silent)).toMatch(
    /2 steps without a word from Jane Doe\. What would be so small that it needs no answer[^]*1\. Congratulate Jane Doe on one specific piece of news/,
  );
  expect(words(await dana.presses(silent, 'They answered'))).toContain('What is the next smallest step');
});

it('asks whom they found, once a person was looked for', async () => {
  const dana = desk.as('dana');
  const added = await dana.types('add Acme');
  const planned = await dana.presses(added, 'Plan 1');
  expect(words(planned)).toContain('Write down the first name of one person at Acme');
  const done = await dana.types('done Acme');
  expect(words(done)).toContain('Whom did you find? `/nextstep contact Acme: First Last`');
  expect(words(done)).not.toContain('Write down the first name of one person at Acme you could help. _');
});
