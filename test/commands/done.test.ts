import { describe, expect, it } from 'vitest';
import { labels, type Name, useDesk, words } from '../support/desk.ts';

const desk = useDesk();
const lastDone = async (name: string) => {
  const { id } = await desk.prospect(name);
  return desk.tenant(({ steps }) => steps.lastDone(id));
};

it.each([
  { typed: 'done Acme', note: null, answered: null, says: '*Acme*, Jane Doe. Done: call Jane.' },
  { typed: 'done acm', note: null, answered: null, says: '*Acme*, Jane Doe. Done: call Jane.' },
  { typed: 'done jane doe', note: null, answered: null, says: '*Acme*, Jane Doe. Done: call Jane.' },
  { typed: 'done Acme: she loved it', note: 'she loved it', answered: null, says: '_she loved it_' },
  { typed: 'done Acme: at 9:30: really', note: 'at 9:30: really', answered: null, says: '_at 9:30: really_' },
  { typed: 'done Acme: see you on friday', note: 'see you on friday', answered: null, says: '_see you on friday_' },
  { typed: 'done Acme: no answer', note: null, answered: false, says: 'No answer so far.' },
  { typed: 'done Acme: No reply yet.', note: null, answered: false, says: 'No answer so far.' },
  { typed: 'done', note: null, answered: null, says: '*Acme*, Jane Doe. Done: call Jane.' },
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
  expect(said).toContain('_&lt;!here&gt; ∗wow∗ &amp; more lines_');
});

describe('a step that asked for a name', () => {
  const asked = async (before: string) => {
    const dana = desk.as('dana');
    await dana.types('add Acme, Jane Doe: ask Jane for one printer who still counts by hand');
    return dana.types(before);
  };

  it('opens the form for whom they named, once they answered', async () => {
    const dana = desk.as('dana');
    const done = await asked('done Acme');
    expect(labels(done)).not.toContain('They opened a door…');
    const answered = await dana.presses(done, 'They answered');
    await dana.submits(await dana.presses(answered, 'They opened a door…'), { name: 'Stolz' });
    const { id } = await desk.prospect('Acme');
    expect(await desk.prospect('Stolz')).toMatchObject({ referrer: id });
  });

  it.each([
    { typed: 'done Acme: she named a bookbinder', offers: true },
    { typed: 'done Acme: no answer', offers: false },
  ])('$typed: offered is $offers', async ({ typed, offers }) => {
    expect(labels(await asked(typed)).includes('They opened a door…')).toBe(offers);
  });

  it('is not expected of any other step', async () => {
    await desk.as('dana').types('add Acme: send Jane the checklist');
    const answered = await desk.as('dana').types('done Acme: she loved it');
    expect(labels(answered)).not.toContain('They opened a door…');
  });
});

describe('alone', () => {
  it('asks which one when several are due, keeps the note, and goes on with the one chosen', async () => {
    const dana = desk.as('dana');
    for (const name of ['Acme', 'Beta']) await dana.types(`add ${name}: call them today`);
    const asked = await dana.types('done: she loved it');
    expect(words(asked)).toBe('Nothing is saved yet. Which one do you mean?\nYou typed: done: she loved it');
    expect(labels(asked)).toEqual(['Acme', 'Beta', 'Never mind']);
    expect(words(await dana.presses(asked, 'Beta'))).toContain('*Beta*. Done: call them.');
    expect(await lastDone('Beta')).toMatchObject({ note: 'she loved it' });
    expect((await desk.prospect('Acme')).planned).not.toBeNull();
  });

  it('takes what is due before what is planned for later', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme: call them today');
    await dana.types('add Beta: call them on friday');
    expect(words(await dana.types('done'))).toMatch(/\*Acme\*.*\. Done: /);
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
    expect(words(first)).toContain(`*Acme*. Done: showed them round. ${says}`);
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
        expect(words(await somebody.presses(done, label))).toContain('This button no longer fits how things stand');
      expect(words(await somebody.presses(story, 'Did it'))).toContain('This button no longer fits how things stand');
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
    expect(words(await dana.forges('step.answered', { prospect: id, step, answered: true }))).toContain('no longer fits');
    expect(words(await dana.forges('step.done', { prospect: id, step }))).toContain('no longer fits');
    expect(await lastDone('Beta')).toMatchObject({ answered: null });
  });
});

describe('the note of a done step', () => {
  const offer = 'Share in the digest';
  const logged = async () =>
    (await desk.tenant(async ({ log, prospects }) => log.story((await prospects.withKeys(['acme']))[0]!.id, 50))).length;
  async function doneWith(note: string, more: { contact?: string; who?: Name } = {}) {
    await desk.as('dana').types(`add Acme${more.contact ? `, ${more.contact}` : ''}: call them`);
    return desk.as(more.who ?? 'dana').types(`done Acme: ${note}`);
  }

  it.each([
    { why: 'there is one, and it is mine', note: 'she loved it', who: 'dana', offered: true },
    { why: 'an answer that is missing is no note', note: 'no answer', who: 'dana', offered: false },
    { why: 'a manager finished a rep’s step: it is the rep’s', note: 'they loved it', who: 'max', offered: false },
  ] as const)('is offered for the digest: $offered ($why)', async ({ note, who, offered }) => {
    expect(labels(await doneWith(note, { who })).includes(offer)).toBe(offered);
  });

  it('is not offered where there is none', async () => {
    await desk.as('dana').types('add Acme: call them');
    for (const typed of ['done Acme', 'did Acme: sent the checklist'])
      expect(labels(await desk.as('dana').types(typed))).not.toContain(offer);
  });

  it('is shared at one press and kept back at another, and pressing again writes nothing', async () => {
    const dana = desk.as('dana');
    const done = await doneWith('she loved it');
    const shared = await dana.presses(done, offer);
    expect(words(shared)).toContain('In the digest, with your name.');
    expect(labels(shared)).toEqual(expect.arrayContaining(['Do not share', 'They answered', 'Undo', 'Plan 1']));
    expect(await lastDone('Acme')).toMatchObject({ shared: true, note: 'she loved it' });
    const was = await logged();
    expect(await dana.presses(done, offer)).toEqual(shared);
    expect(await logged()).toBe(was);
    const back = await dana.presses(shared, 'Do not share');
    expect(words(back)).not.toContain('In the digest');
    expect(labels(back)).toContain(offer);
    expect(await lastDone('Acme')).toMatchObject({ shared: false });
    expect(await logged()).toBe(was + 1);
  });

  it('is kept back by an undo, too, and the person is nudged about as before', async () => {
    const dana = desk.as('dana');
    const done = await doneWith('she loved it');
    desk.at('2026-11-24T14:00:00Z');
    const { revision: _before, ...was } = await desk.prospect('Acme');
    const shared = await dana.presses(done, offer);
    const { revision: _after, ...is } = await desk.prospect('Acme');
    expect(is).toEqual(was);
    expect(words(await dana.types('show Acme'))).toContain('the note may stand in the digest');
    expect(words(await dana.presses(shared, 'Undo'))).toBe(
      'Taken back for *Acme*: the yes to sharing your note. Nothing is planned.',
    );
    expect(await lastDone('Acme')).toMatchObject({ shared: false, note: 'she loved it' });
    await dana.types('undo');
    expect((await desk.prospect('Acme')).planned).toMatchObject({ note: null, shared: false });
  });

  it.each([
    { why: 'Monday for the week before', settings: [], says: 'In the digest of Mon 30 Nov, with your name.' },
    {
      why: 'Friday tells the week before, too',
      settings: ['digest friday 9:00'],
      says: 'In the digest of Fri 4 Dec, with your name.',
    },
    { why: 'names are hidden', settings: ['names off'], says: 'In the digest of Mon 30 Nov, without your name.' },
  ])('is told where: $says ($why)', async ({ settings, says }) => {
    await desk.as('ada').types('digest here', { channel: 'C0SALES' });
    for (const setting of settings) await desk.as('ada').types(`settings ${setting}`);
    expect(words(await desk.as('dana').presses(await doneWith('she loved it'), offer))).toContain(says);
  });

  it.each([
    { at: '2026-11-30T07:59:59Z', shared: true, why: 'the last moment before its digest is due' },
    { at: '2026-11-30T08:00:00Z', shared: false, why: 'from then on the digest stays as it is' },
  ])('can be shared until its week is told: $shared at $at ($why)', async ({ at, shared }) => {
    const dana = desk.as('dana');
    await desk.as('ada').types('digest here', { channel: 'C0SALES' });
    const done = await doneWith('she loved it');
    desk.at(at);
    const reply = await dana.presses(done, offer);
    expect(await lastDone('Acme')).toMatchObject({ shared });
    if (shared) return;
    expect(words(reply)).toBe('The digest of that week is out already, so nothing was changed. What could the next one tell?');
    expect(labels(await dana.presses(done, 'They answered'))).not.toContain(offer);
  });

  it.each([
    { note: 'she said Sam Roe is leaving', name: 'Sam Roe', why: 'a contact of somebody else’s prospect' },
    { note: 'sam roe at beta is unhappy', name: 'Beta', why: 'whatever the case, the first one found' },
    { note: 'heard that Sam got sick', name: 'Sam', why: 'a first name; the rest of it is not given away' },
    { note: 'BETA cut its budget', name: 'Beta', why: 'a company' },
  ])('is kept between us where it tells on somebody: $note ($why)', async ({ note, name }) => {
    const dana = desk.as('dana');
    await desk.as('ben').types('add Beta, Sam Roe');
    const was = await doneWith(note, { contact: 'Jane Doe' });
    const reply = await dana.presses(was, offer);
    expect(words(reply)).toContain(`*${name}* is named in it beside something private, and that is theirs to tell.`);
    expect(words(reply)).toContain('nothing was shared, and your note is kept with the step');
    expect(reply.replace).toBeUndefined();
    expect(await lastDone('Acme')).toMatchObject({ shared: false, note });
  });

  it.each([
    { note: 'Jane has her budget, Acme is leaving the old way', why: 'their own matter, and they are who it is about' },
    { note: 'Lee opened the door, and the budget is there', why: 'whoever referred them stands in the story' },
    { note: 'Sam Roe says hello', why: 'a name alone' },
    { note: 'the layoffs are over', why: 'a matter alone' },
  ])('is shared where it does not: $note ($why)', async ({ note }) => {
    const dana = desk.as('dana');
    await desk.as('ben').types('add Beta, Sam Roe');
    await dana.types('add Door, Lee Fox');
    await dana.types('refer Door > Acme, Jane Doe');
    await dana.types('Acme: call Jane');
    await dana.presses(await dana.types(`done Acme: ${note}`), offer);
    expect(await lastDone('Acme')).toMatchObject({ shared: true });
  });

  it('looks at the words of the step, too', async () => {
    const dana = desk.as('dana');
    await desk.as('ben').types('add Beta, Sam Roe');
    await dana.types('add Acme: tell them that Sam Roe quit');
    const reply = await dana.presses(await dana.types('done Acme: they took it well'), offer);
    expect(words(reply)).toContain('*Sam Roe*');
    expect(await lastDone('Acme')).toMatchObject({ shared: false });
  });

  it('is nobody’s to share but whoever took the step', async () => {
    const dana = desk.as('dana');
    const done = await doneWith('she loved it');
    const step = (await lastDone('Acme'))!.id;
    const { id } = await desk.prospect('Acme');
    for (const who of ['ben', 'max', 'ada'] as const) {
      const pressed = await desk.as(who).forges('step.share', { prospect: id, step, shared: true });
      expect(words(pressed)).toContain('This button no longer fits how things stand, and nothing was changed.');
    }
    await dana.types('hand Acme to @ben');
    expect(words(await dana.presses(done, offer))).toContain('no longer fits');
    expect(await lastDone('Acme')).toMatchObject({ shared: false });
  });
});

it('suggests nothing while nothing may be sent', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.types('not now Acme until march');
  const reply = await dana.types('did Acme: sent a card');
  expect(words(reply)).toBe('*Acme*. Done: sent a card.');
  expect(labels(reply)).toEqual(['They answered', 'No answer', 'What happened?', 'Undo']);
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
  expect(words(done)).toContain('Who did you find? `/nextstep contact Acme: First Last`');
  expect(words(done)).not.toContain('Write down the first name of one person at Acme you could help. _');
});

it('answers also a note of many emoji, which Slack counts twice', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them today');
  const { whisper } = await dana.types(`done Acme: ${'😀'.repeat(1_900)}`);
  expect(whisper!.text.length).toBeLessThanOrEqual(4_000);
  for (const block of whisper!.blocks) if (block.type === 'section') expect(block.text!.text.length).toBeLessThanOrEqual(3_000);
  expect((await lastDone('Acme'))?.note).toBe('😀'.repeat(1_900));
});
