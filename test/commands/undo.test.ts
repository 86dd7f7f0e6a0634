import { describe, expect, it } from 'vitest';
import type { Prospect } from '../../src/domain/prospect.ts';
import { useDesk, words } from '../support/desk.ts';

const desk = useDesk();

/** All that an undo has to bring back: the prospect, less the revision, which only rises, and the step last done. */
const standing = async () => {
  const [{ revision: _rises, ...prospect }] = (await desk.tenant(({ prospects }) => prospects.of(null))) as [Prospect];
  return { prospect, lastDone: await desk.tenant(({ steps }) => steps.lastDone(prospect.id)) };
};

describe('takes back', () => {
  it('what was logged on another day, and says when that was', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme, Jane Doe');
    await dana.types('did Acme: sent the deck');
    desk.at('2026-11-24T15:00:00Z');
    const back = await dana.types('undo');
    expect(words(back)).toMatch(
      /^Taken back for \*Acme\*, Jane Doe, from yesterday, Mon 23 Nov: marking “sent the deck” as done/,
    );
    desk.at('2026-11-27T15:00:00Z');
    expect(words(await dana.types('undo'))).toMatch(/^Taken back, from Mon 23 Nov: \*Acme\*, Jane Doe is off your list/);
  });

  it.each([
    { typed: 'Acme: call Jane tomorrow', says: 'the plan “call Jane”' },
    { typed: 'Acme: call Jane', before: ['Acme: send the deck fri'], says: 'the plan “call Jane”' },
    { typed: 'move Acme monday', before: ['Acme: send the deck fri'], says: 'the new day' },
    { typed: 'edit Acme: send two pages', before: ['Acme: send the deck fri'], says: 'the new words' },
    { typed: 'drop Acme', before: ['Acme: send the deck fri'], says: 'dropping “send the deck”' },
    { typed: 'did Acme: sent the deck yesterday', says: 'marking “sent the deck” as done' },
    { typed: 'done Acme: she loved it', before: ['Acme: send the deck fri'], says: 'marking “send the deck” as done' },
    { typed: 'done Acme: no answer', before: ['Acme: send the deck fri'], says: 'marking “send the deck” as done' },
    { typed: 'heard Acme: she said yes', before: ['did Acme: sent it'], says: 'the answer' },
    { typed: 'heard Acme: no answer', before: ['did Acme: sent it'], says: 'the mark that nobody answered' },
    { typed: 'contact Acme: Sam Roe', says: 'Sam Roe as a contact' },
    { typed: 'add Acme, Sam Roe', says: 'Sam Roe as a contact' },
    { typed: 'won Acme', before: ['Acme: send the deck fri'], says: 'They stand at new again.' },
    { typed: 'not now Acme until march: budget', before: ['Acme: send the deck fri'], says: 'They stand at new again.' },
    { typed: 'no Acme: chose B', says: 'They stand at new again.' },
    { typed: 'snooze Acme 2 weeks', says: 'the snooze' },
    { typed: 'rename Acme > Acme Corp', says: 'the new name' },
  ])('“$typed” after $before', async ({ typed, before = [], says }) => {
    const dana = desk.as('dana');
    for (const earlier of ['add Acme, Jane Doe', ...before]) await dana.types(earlier);
    const was = await standing();
    const reply = await dana.types(typed);
    expect(await standing()).not.toEqual(was);
    const undone = await dana.presses(reply, 'Undo');
    expect(words(undone)).toMatch(/^Taken back for \*Acme\*, Jane Doe/);
    expect(words(undone)).toContain(says);
    expect(await standing()).toEqual(was);
  });

  it('an adding, and the name is free again', async () => {
    const dana = desk.as('dana');
    expect(words(await dana.presses(await dana.types('add Acme'), 'Undo'))).toBe('Taken back: *Acme* is off your list.');
    expect(words(await dana.types('list'))).toContain('Nobody is on your list yet');
    expect(words(await desk.as('ben').types('add Acme'))).toContain('*Acme* is on your list');
  });

  it('a removal, with the step that was planned', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme: send the deck fri');
    await dana.presses(await dana.types('remove Acme'), 'Undo');
    expect((await desk.prospect('Acme')).planned).toMatchObject({ text: 'send the deck', state: 'planned' });
  });

  it('a hand-over, though they are not mine to see any more', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    const handed = await dana.types('hand Acme to @ben');
    expect((await desk.prospect('Acme')).owner).toBe('U0BEN');
    await dana.presses(handed, 'Undo');
    expect((await desk.prospect('Acme')).owner).toBe('U0DANA');
  });

  it.each(['I told them', 'Call it an ask', 'Today'])('the press on %s', async (label) => {
    const dana = desk.as('dana');
    const planned = await dana.types('add Acme: call them');
    const was = await standing();
    const pressed = await dana.presses(planned, label);
    expect(await standing()).not.toEqual(was);
    await dana.presses(pressed, 'Undo');
    expect(await standing()).toEqual(was);
  });

  it.each(['They answered', 'No answer', 'It went well for them'])('the press on %s under a done step', async (label) => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    await dana.types('won Acme');
    const done = await dana.types('did Acme: showed them round');
    const was = await standing();
    const pressed = await dana.presses(done, label);
    expect(await standing()).not.toEqual(was);
    await dana.presses(pressed, 'Undo');
    expect(await standing()).toEqual(was);
  });
});

it('goes further back each time, over several people, until nothing is left', async () => {
  const dana = desk.as('dana');
  for (const typed of ['add Acme: call them', 'add Beta', 'did Acme: called them']) await dana.types(typed);
  const said = [];
  for (let turn = 0; turn < 5; turn++) said.push(words(await dana.types('undo')));
  expect(said).toEqual([
    'Taken back for *Acme*: marking “called them” as done. Next: call them · tomorrow, Tue 24 Nov · give.',
    'Taken back: *Beta* is off your list.',
    'Taken back for *Acme*: the plan “call them”. They stay on your list, with nothing planned.',
    'Taken back: *Acme* is off your list.',
    'There is nothing of yours left to take back. Settings and absences stay: say them anew to change them.',
  ]);
  expect(await desk.tenant(({ prospects }) => prospects.of(null))).toEqual([]);
});

it('goes on to the one before when the last is somebody since forgotten', async () => {
  const dana = desk.as('dana');
  for (const typed of ['add Acme', 'add Beta']) await dana.types(typed);
  await dana.presses(await dana.types('forget Beta'), 'Erase them');
  expect(words(await dana.types('undo'))).toBe('Taken back: *Acme* is off your list.');
});

it.each([
  { first: 'remove Acme', then: 'add Acme', why: 'somebody new has the name' },
  { first: 'rename Acme > Beta', then: 'add Acme', why: 'somebody new has the old name' },
])('refuses to take back “$first” once $why', async ({ first, then }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const reply = await dana.types(first);
  await dana.types(then);
  const was = await desk.tenant(({ prospects }) => prospects.of(null));
  expect(words(await dana.presses(reply, 'Undo'))).toContain('*Acme* is already on your list');
  expect(await desk.tenant(({ prospects }) => prospects.of(null))).toEqual(was);
});

it('keeps what was taken back in the log, and out of the story and the counts', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.presses(await dana.types('did Acme: sent the deck'), 'Undo');
  expect(words(await dana.types('show Acme'))).not.toContain('sent the deck');
  const { id, gives } = await desk.prospect('Acme');
  expect(gives).toBe(0);
  expect(await desk.tenant(({ steps }) => steps.lastDone(id))).toBeNull();
});

it('leaves everything as it is when a manager changed them since', async () => {
  const dana = desk.as('dana');
  const reply = await dana.types('add Acme: call them');
  await desk.as('max').types('Acme: send them the deck');
  const was = await desk.prospect('Acme');
  expect(words(await dana.presses(reply, 'Undo'))).toContain('*Acme* was changed since then, so I left everything as it is.');
  expect(words(await dana.types('undo'))).toBe(
    '*Acme* was changed since then, so I left that as it is. Nothing else of yours is left to take back.',
  );
  expect(await desk.prospect('Acme')).toEqual(was);
});

it('does nothing twice: a second press leaves the first answer where it is', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const reply = await dana.types('Acme: call them');
  await dana.presses(reply, 'Undo');
  const was = await desk.prospect('Acme');
  const again = await dana.presses(reply, 'Undo');
  expect(again.replace).toBeUndefined();
  expect(words(again)).toBe('That was taken back already, and nothing more was changed.');
  expect(await desk.prospect('Acme')).toEqual(was);
});

it('never takes back a confirmed stop, and says why', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.presses(await dana.types('stop Acme'), 'Stop for everybody');
  expect(words(await dana.types('undo'))).toBe(
    'The stop for *Acme* stays; only a Slack admin can lift it. Nothing else of yours is left to take back.',
  );
  expect((await desk.prospect('Acme')).stopped).toBe(true);
});

describe('what cannot be taken back', () => {
  it('is passed over, and named: a stop', async () => {
    const dana = desk.as('dana');
    for (const typed of ['add Acme', 'add Beta', 'remove Beta']) await dana.types(typed);
    await dana.presses(await dana.types('stop Acme'), 'Stop for everybody');
    const stays = 'The stop for *Acme* stays; only a Slack admin can lift it.';
    expect(words(await dana.types('undo'))).toBe(`${stays}\nTaken back instead for *Beta*: the removal. Nothing is planned.`);
    expect(words(await dana.types('undo'))).toBe(`${stays}\nTaken back instead: *Beta* is off your list.`);
    expect(words(await dana.types('undo'))).toBe(`${stays} Nothing else of yours is left to take back.`);
    expect(await desk.prospect('Acme')).toMatchObject({ stopped: true });
  });

  it('is passed over, and named: what a manager changed since', async () => {
    const dana = desk.as('dana');
    for (const typed of ['add One: call them', 'add Two: call them', 'contact Two: Jane Doe']) await dana.types(typed);
    await desk.as('max').types('Two: send the deck');
    const stays = '*Two* was changed since then, so I left that as it is.';
    const [first, second, third] = [await dana.types('undo'), await dana.types('undo'), await dana.types('undo')].map(words);
    expect(first).toBe(
      `${stays}\nTaken back instead for *One*: the plan “call them”. They stay on your list, with nothing planned.`,
    );
    expect(second).toBe(`${stays}\nTaken back instead: *One* is off your list.`);
    expect(third).toBe(`${stays} Nothing else of yours is left to take back.`);
    expect(await desk.prospect('Two')).toMatchObject({ contacts: ['Jane Doe'], planned: { text: 'send the deck' } });
  });

  it('is passed over, and named: a name that somebody else has by now', async () => {
    const dana = desk.as('dana');
    for (const typed of ['add Early', 'add Acme', 'rename Acme > Beta']) await dana.types(typed);
    await desk.as('max').types('add Acme, Kim Roe');
    await desk.as('max').types('hand Acme to @dana');
    expect(words(await dana.types('undo'))).toBe(
      'Somebody else is called *Acme* by now, so I left that as it is.\nTaken back instead: *Early* is off your list.',
    );
    expect((await desk.tenant(({ prospects }) => prospects.of(null))).map(({ name }) => name).toSorted()).toEqual([
      'Acme',
      'Beta',
    ]);
  });

  it('is named three at most, each once', async () => {
    const dana = desk.as('dana');
    await dana.types('add First');
    for (let at = 0; at < 5; at++) {
      await dana.types(`add Acme ${at}: call them`);
      await desk.as('max').types(`move Acme ${at} friday`);
    }
    expect(words(await dana.types('undo'))).toBe(
      '*Acme 4*, *Acme 3*, *Acme 2* and 2 more were changed since then, so I left that as it is.\n' +
        'Taken back instead: *First* is off your list.',
    );
  });

  it('goes far back, past as many as there are', async () => {
    const dana = desk.as('dana');
    await dana.types('add First');
    for (let at = 0; at < 30; at++) await dana.types(`add Acme ${at}`);
    const all = await desk.tenant(({ prospects }) => prospects.of(null));
    for (const { name } of all.filter((one) => one.name !== 'First')) await desk.as('max').types(`snooze ${name}`);
    expect(words(await dana.types('undo'))).toContain('Taken back instead: *First* is off your list.');
  });

  it('is not named when they are with somebody else by now', async () => {
    const dana = desk.as('dana');
    for (const typed of ['add First', 'add Acme']) await dana.types(typed);
    await desk.as('max').types('hand Acme to @ben');
    expect(words(await dana.types('undo'))).toBe('Taken back: *First* is off your list.');
  });
});

it('never brings back somebody forgotten', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.presses(await dana.types('forget Acme'), 'Erase them');
  const said = words(await dana.types('undo'));
  expect(said).toBe('There is nothing of yours left to take back. Settings and absences stay: say them anew to change them.');
  expect(await desk.tenant(({ prospects }) => prospects.of(null))).toEqual([]);
});

it.each([
  { who: 'ben', why: 'another rep’s entry' },
  { who: 'max', why: 'a manager takes back only his own' },
] as const)('refuses a button that names $why', async ({ who }) => {
  const reply = await desk.as('dana').types('add Acme');
  const was = await desk.prospect('Acme');
  expect(words(await desk.as(who).presses(reply, 'Undo'))).toBe(
    'This button no longer fits how things stand, and nothing was changed. `/nextstep` shows what is next.',
  );
  expect(await desk.prospect('Acme')).toEqual(was);
});

it('refuses a button from another workspace, and one that was forged', async () => {
  const dana = desk.as('dana');
  const reply = await dana.types('add Acme');
  const elsewhere = desk.as('dana', 'T0ELSEWHERE');
  await elsewhere.types('');
  for (const press of [
    elsewhere.presses(reply, 'Undo'),
    dana.forges('entry.undo', { entry: 'not an id' }),
    dana.forges('entry.undo', 'no json'),
    dana.forges('entry.undo', { entry: '01a208b4-db00-700e-9f8b-0cd0419b968a' }),
  ]) {
    expect(words(await press)).toContain('This button no longer fits how things stand');
  }
  expect((await desk.prospect('Acme')).removed).toBe(false);
});
