import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();
const day = async (name = 'Acme') => (await desk.prospect(name)).planned?.plannedFor;

it.each([
  { typed: 'move Acme friday', to: '2026-11-27' },
  { typed: 'move acm to friday', to: '2026-11-27' },
  { typed: 'move Acme: next monday', to: '2026-11-30' },
  { typed: 'move Acme 12/5', to: '2026-12-05' },
  { typed: 'move Acme, Jane Doe until the 3rd', to: '2026-12-03' },
  { typed: 'move Acme 2 weeks', to: '2026-12-07' },
  { typed: 'move Acme today', to: '2026-11-23' },
])('$typed', async ({ typed, to }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe: call Jane on wednesday');
  expect(words(await dana.types(typed))).toContain('*Acme*, Jane Doe. Next: *call Jane*, ');
  expect(await day()).toBe(to);
});

it('a full name that ends in a day is the name', async () => {
  const dana = desk.as('dana');
  await dana.types('add Black Friday: call them on wednesday');
  const asked = await dana.types('move Black Friday');
  expect(words(asked)).toContain('Which day? Nothing is saved yet; say it like `friday`, `12 dec` or `in 2 weeks`, or pick one:');
  expect(await day('Black Friday')).toBe('2026-11-25');
  await dana.types('move Black Friday friday');
  expect(await day('Black Friday')).toBe('2026-11-27');
});

describe('a day that cannot be', () => {
  it.each([
    { typed: 'move Acme', says: 'Which day?' },
    { typed: 'move Acme soon', says: '“soon” could be any day.' },
    { typed: 'move Acme feb 30', says: '“feb 30” is not in the calendar.' },
    { typed: 'move Acme yesterday', says: '“yesterday” is in the past.' },
    { typed: 'move Acme: blue moon', says: 'I could not read “blue moon” as a day.' },
    { typed: 'move Acme in 3 years', says: 'is too far away' },
  ])('$typed is asked for again, and goes on with the one pressed', async ({ typed, says }) => {
    const dana = desk.as('dana');
    await dana.types('add Acme: call them on wednesday');
    const asked = await dana.types(typed);
    expect(words(asked)).toContain(says);
    expect(words(asked)).toContain(`You typed: ${typed}`);
    expect(labels(asked)).toEqual(['Tue 24 Nov', 'Fri 27 Nov', 'Mon 30 Nov', 'Never mind']);
    expect(await day()).toBe('2026-11-25');
    const moved = await dana.presses(asked, 'Mon 30 Nov');
    expect(words(moved)).toContain('Next: *call them*, Mon 30 Nov.');
    const again = await dana.presses(asked, 'Fri 27 Nov');
    expect(again.replace).toBeUndefined();
    expect(await day()).toBe('2026-11-30');
  });
});

it('to the day it is on already writes nothing', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them on friday');
  const was = await desk.prospect('Acme');
  expect(labels(await dana.types('move Acme friday'))).not.toContain('Undo');
  expect(await desk.prospect('Acme')).toEqual(was);
});

it.each([
  { who: 'dana', typed: 'move', says: 'Try `/nextstep move Acme friday`' },
  { who: 'dana', typed: 'move friday', says: 'Try `/nextstep move Acme friday`' },
  { who: 'dana', typed: 'move Beta friday', says: 'Nothing is planned with *Beta*, so nothing was changed.' },
  { who: 'dana', typed: 'move Nobody friday', says: 'I know nobody called *Nobody*' },
  { who: 'ben', typed: 'move Acme friday', says: '*Acme* is with <@U0DANA>' },
] as const)('$who: $typed is refused', async ({ who, typed, says }) => {
  await desk.as('dana').types('add Acme: call them on wednesday');
  await desk.as('dana').types('add Beta');
  expect(words(await desk.as(who).types(typed))).toContain(says);
  expect(await day()).toBe('2026-11-25');
});

it('never into an agreed silence of the team', async () => {
  await desk.as('dana').types('add Acme, Jane Doe');
  await desk.as('dana').types('not now Acme until march');
  await desk.as('dana').types('Acme: call Jane on 2 march');
  expect(words(await desk.as('dana').types('move Acme friday'))).toContain('stay silent until Mon 1 Mar 2027');
  expect(await day()).toBe('2027-03-02');
});
