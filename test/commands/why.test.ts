import { expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';
import { useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);

it.each([
  { before: [], says: ['not before Thu 26 Nov, because', 'somebody new is asked about after 3 working days, and it has been 0'] },
  { before: ['Acme: call them by fri'], says: ['not before Fri 27 Nov, because', 'a step is planned for Fri 27 Nov'] },
  { before: ['snooze Acme 2 weeks'], says: ['not before Mon 7 Dec, because', 'snoozed until Mon 7 Dec'] },
  { before: ['not now Acme until march'], says: ['not before Mon 1 Mar 2027, because', 'you agreed on Mon 1 Mar 2027'] },
  { before: ['no Acme'], says: ['a no is asked about after 60 working days'] },
  {
    before: ['won Acme'],
    says: ['somebody in the month after a yes is asked about after 5 working days', 'with a customer a gift comes first'],
  },
  { before: ['did Acme: sent it'], says: ['given 1, asked 0: more was given than asked, so I suggest a tiny ask first'] },
  { before: ['talking Acme'], says: ['somebody talking is asked about after 3 working days'] },
])('after $before', async ({ before, says }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  for (const typed of before) await dana.types(typed);
  const said = words(await dana.types('why acm'));
  for (const rule of says) expect(said).toContain(rule);
});

it('names today when it is today, with the numbers', async () => {
  await desk.as('dana').types('add Acme');
  desk.at('2026-11-27T15:00:00Z');
  expect(words(await desk.as('dana').types('why Acme'))).toBe(
    '*Acme*: today, because\n• somebody new is asked about after 3 working days, and it has been 4\n• given 0, asked 0: I suggest a gift first',
  );
});

it.each([
  {
    named: 'add Acme',
    says: '• somebody new is asked about after 3 working days, and it has been 5\n• given 0, asked 0: I suggest a gift first\n',
    why: 'quiet',
  },
  { named: 'add Acme: call them on 27 nov', says: '• a step is planned for Fri 27 Nov\n', why: 'overdue' },
])('tells in a nudge why they were named, and when again: $why', async ({ named, says }) => {
  await desk.as('dana').types('settings strength normal');
  await desk.as('dana').types(named);
  const [nudge] = await rounds.beat('2026-11-30T14:00:00Z');
  expect(words(await desk.as('dana').presses(nudge!, 'Why'))).toBe(
    `*Acme*: today, because\n${says}• I named them in today’s nudge, and am silent about them until Wed 2 Dec`,
  );
});

it('says no more that it is today, once somebody acted on the nudge', async () => {
  await desk.as('dana').types('settings strength normal');
  await desk.as('dana').types('add Acme');
  const [nudge] = await rounds.beat('2026-11-30T14:00:00Z');
  await desk.as('dana').chooses(nudge!, 'Tomorrow');
  expect(words(await desk.as('dana').presses(nudge!, 'Why'))).toContain('*Acme*: not before tomorrow, Tue 1 Dec, because');
});

it('never, for somebody who asked us to stop', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.presses(await dana.types('stop Acme'), 'Stop for everybody');
  expect(words(await dana.types('why Acme'))).toBe('*Acme*: never, because they asked us not to contact them.');
});

it('says when the nudges themselves are off or paused', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.types('away until 7 dec');
  expect(words(await dana.types('why Acme'))).toContain('Away until Mon 7 Dec.');
  await dana.types('settings strength off');
  expect(words(await dana.types('why Acme'))).toContain('Nudges are switched off: `/nextstep settings strength normal`');
});

it.each([
  { who: 'dana', typed: 'why', says: 'Try `/nextstep why Acme`' },
  { who: 'dana', typed: 'why Nobody', says: 'I know nobody called *Nobody*' },
  { who: 'ben', typed: 'why Acme', says: '*Acme* is with <@U0DANA>' },
  { who: 'max', typed: 'why Acme', says: '*Acme*: not before' },
] as const)('$who: $typed', async ({ who, typed, says }) => {
  await desk.as('dana').types('add Acme');
  const was = await desk.prospect('Acme');
  expect(words(await desk.as(who).types(typed))).toContain(says);
  expect(await desk.prospect('Acme')).toEqual(was);
});
