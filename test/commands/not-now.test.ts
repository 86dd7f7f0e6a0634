import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it.each([
  { typed: 'not now Acme until march: budget', until: '2027-03-01', reason: 'budget' },
  { typed: 'Not Now Acme 2 weeks', until: '2026-12-07', reason: null },
  { typed: 'later Acme until 1 feb: after the move: really', until: '2027-02-01', reason: 'after the move: really' },
  { typed: 'notnow Acme', until: null, reason: null },
])('$typed', async ({ typed, until, reason }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe: call Jane friday');
  const said = words(await dana.types(typed));
  expect(said).toContain('*Acme*, Jane Doe: not now.');
  if (reason) expect(said).toContain(`Their reason: “${reason}”`);
  if (until) expect(said).toContain('the whole team');
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'not now', agreedUntil: until, reason, planned: null });
});

it('holds the agreed silence for the whole team, and says until when', async () => {
  await desk.as('dana').types('add Acme, Jane Doe');
  await desk.as('ben').types('add Acme, Sam Roe');
  await desk.as('dana').types('not now Acme until march');
  expect(words(await desk.as('dana').types('Acme: write to Jane by friday'))).toContain('silent until Mon 1 Mar 2027');
  expect(words(await desk.as('ben').types('Acme: write to Sam'))).toContain('Next: *write to Sam*');
  expect(words(await desk.as('ben').types('contact Acme: Jane Doe'))).toContain('silent until Mon 1 Mar 2027');
  expect(words(await desk.as('ada').types('add Acme, Jane Doe'))).toContain('silent until Mon 1 Mar 2027');
  expect(words(await desk.as('ada').types('add Acme'))).toContain('silent until Mon 1 Mar 2027');
  expect(words(await desk.as('dana').types('Acme: write to Jane on 1 march'))).toContain('Next: *write to Jane*');
});

it('keeps what was typed when the day cannot be, and goes on with the day picked', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const asked = await dana.types('not now Acme until feb 30: budget');
  expect(words(asked)).toMatch(/“until feb 30” is not in the calendar[^]*You typed: not now Acme until feb 30: budget/);
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'new' });
  expect(words(await dana.picks(asked, '2027-02-26'))).toContain('We stay silent until Fri 26 Feb 2027');
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'not now', agreedUntil: '2027-02-26', reason: 'budget' });
});

it.each(['today', 'until today', 'until now'])('a silence %s is none, and is asked about', async (day) => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const asked = await dana.types(`not now Acme ${day}: budget`);
  expect(words(asked)).toContain('“Mon 23 Nov” has begun already.');
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'new' });
  await dana.presses(asked, 'Fri 27 Nov');
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'not now', agreedUntil: '2026-11-27', reason: 'budget' });
});

it('suggests nothing while nothing may be sent', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  expect(labels(await dana.types('not now Acme until march: budget'))).toEqual(['Undo']);
  await dana.types('add Beta, Sam Roe');
  expect(labels(await dana.types('not now Beta: budget'))).toEqual(['Undo', 'Plan 1']);
});

it.each([
  { why: 'another reason', typed: 'not now Acme: waiting for the board', until: '2027-03-01', reason: 'waiting for the board' },
  { why: 'another day', typed: 'not now Acme until 12 jan', until: '2027-01-12', reason: 'budget' },
  { why: 'nothing more', typed: 'not now Acme', until: '2027-03-01', reason: 'budget' },
])('said again with $why, it keeps what was agreed', async ({ typed, until, reason }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  await dana.types('not now Acme until march: budget');
  expect(words(await dana.types(typed))).toContain(`Their reason: “${reason}”`);
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'not now', agreedUntil: until, reason });
});

it('said again once its day has come, it asks for the next one', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  await dana.types('not now Acme until 12 jan: budget');
  desk.at('2027-01-12T15:00:00Z');
  expect(words(await dana.types('not now Acme'))).toContain('Did they name a day?');
  expect(await desk.prospect('Acme')).toMatchObject({ agreedUntil: null, reason: 'budget' });
});

it.each(['until spring', 'until after the holidays', 'until next summer'])('%s is no day, and is asked about', async (season) => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  expect(words(await dana.types(`not now Acme ${season}`))).toContain('could be any day');
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'new' });
});

describe('asks for the day and the reason', () => {
  const reasons = ['Budget', 'Timing', 'Other priorities', 'Somebody else decides'];

  it('each for one press, and no more than is missing', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme, Jane Doe');
    const asked = await dana.types('not now Acme');
    expect(words(asked)).toContain('Did they name a day, and what was in the way?');
    expect(labels(asked)).toEqual([...reasons, 'Undo', 'Plan 1']);
    const told = await dana.presses(asked, 'Other priorities');
    expect(words(told)).toMatch(/Their reason: “other priorities”[^]*Did they name a day\?\n/);
    const agreed = await dana.picks(told, '2027-03-01');
    expect(words(agreed)).toContain('We stay silent until Mon 1 Mar 2027, the whole team');
    expect(labels(agreed)).toEqual(['Undo']);
    expect(await desk.prospect('Acme')).toMatchObject({ agreedUntil: '2027-03-01', reason: 'other priorities' });
    await dana.types('add Beta');
    expect(labels(await dana.types('not now Beta until april'))).toEqual([...reasons, 'Undo']);
  });

  it.each`
    why                | date            | says
    ${'a day gone by'} | ${'2026-11-23'} | ${'not ahead of us'}
    ${'years away'}    | ${'2029-01-01'} | ${'more than two years off'}
  `('but not for $why', async ({ date, says }) => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    const asked = await dana.types('not now Acme');
    expect(words(await dana.picks(asked, date))).toContain(says);
    expect(await desk.prospect('Acme')).toMatchObject({ agreedUntil: null });
  });

  it('of whoever may change them, while it is still a not now, and once', async () => {
    const [dana, ben] = [desk.as('dana'), desk.as('ben')];
    await dana.types('add Acme');
    const asked = await dana.types('not now Acme');
    expect(words(await ben.presses(asked, 'Budget'))).toContain('no longer fits');
    await dana.presses(asked, 'Budget');
    const entries = () => desk.tenant(async ({ log }) => (await log.story(before.id, 20)).length);
    const before = await desk.prospect('Acme');
    const written = await entries();
    expect(words(await dana.presses(asked, 'Budget'))).toContain('Their reason: “budget”');
    expect(await entries()).toBe(written);
    await dana.types('talking Acme');
    expect(words(await dana.presses(asked, 'Timing'))).toContain('no longer fits');
  });
});

it('asks for a day that is missing, and takes the word before it for no reason', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const asked = await dana.types('not now Acme until');
  expect(words(asked)).toContain('Which day? Nothing is saved yet');
  await dana.picks(asked, '2027-03-01');
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'not now', agreedUntil: '2027-03-01', reason: null });
});
