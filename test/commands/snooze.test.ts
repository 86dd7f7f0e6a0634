import { expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it.each([
  { typed: 'snooze Acme 2 weeks', until: '2026-12-07' },
  { typed: 'snooze Acme until friday', until: '2026-11-27' },
  { typed: 'snooze Acme: in 10 days', until: '2026-12-03' },
  { typed: 'snooze Acme', until: '2026-11-30' },
])('$typed: silent about them until $until', async ({ typed, until }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const reply = await dana.types(typed);
  expect(words(reply)).toMatch(/^\*Acme\*: no nudges until \w{3} \d+ \w{3}\.$/);
  expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: until });
  await dana.presses(reply, 'Undo');
  expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: null, snoozes: 0 });
});

it('leaves a known name whole that ends like a day', async () => {
  const dana = desk.as('dana');
  await dana.types('add Black Friday');
  expect(words(await dana.types('snooze Black Friday'))).toContain('*Black Friday*: no nudges until');
});

it.each([
  { typed: 'snooze Acme yesterday', says: 'is in the past' },
  { typed: 'snooze Acme soon', says: '“soon” could be any day' },
  {
    typed: 'snooze Acme today',
    says: '“Mon 23 Nov” has begun already. Nothing is saved yet; say it like `friday`, `12 dec` or `in 2 weeks`',
  },
  { typed: 'snooze', says: 'Try `/nextstep snooze Acme 2 weeks`' },
])('$typed snoozes nobody, and says why', async ({ typed, says }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  expect(words(await dana.types(typed))).toContain(says);
  expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: null, snoozes: 0 });
});

it('goes on with the day picked in place of today', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const asked = await dana.types('snooze Acme today: on leave');
  expect(words(await dana.picks(asked, '2026-11-23'))).toContain('has begun already');
  expect(words(await dana.presses(await dana.types('snooze Acme today: on leave'), 'Fri 27 Nov'))).toBe(
    '*Acme*: no nudges until Fri 27 Nov. Noted: _on leave_',
  );
});

it('is refused for somebody who asked us to stop: they hear nothing anyway', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.presses(await dana.types('stop Acme'), 'Stop for everybody');
  expect(words(await dana.types('snooze Acme 2 weeks'))).toContain('*Acme* asked us not to contact them');
  expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: null });
});

it('offers a slower rhythm from the third snooze on, once', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  for (const day of ['tomorrow', 'wednesday']) expect(labels(await dana.types(`snooze Acme until ${day}`))).toEqual(['Undo']);
  const third = await dana.types('snooze Acme until thursday');
  expect(words(third)).toContain('3 times');
  expect(words(await dana.types('snooze Acme until friday'))).toContain('4 times');
  expect(words(await dana.presses(third, 'Half as often'))).toContain('I ask half as often from now on');
  expect(await desk.prospect('Acme')).toMatchObject({ slower: 1, snoozes: 0 });
  expect(words(await dana.presses(third, 'Half as often'))).toContain('I already ask half as often');
  expect(await desk.prospect('Acme')).toMatchObject({ slower: 1 });
  expect(words(await dana.types('why Acme'))).toContain('2 times the usual');
});

it('slows nothing down for a colleague who presses', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  for (const day of ['tomorrow', 'wednesday']) await dana.types(`snooze Acme until ${day}`);
  const third = await dana.types('snooze Acme until thursday');
  expect(words(await desk.as('ben').presses(third, 'Half as often'))).toContain('nothing was changed');
  expect(await desk.prospect('Acme')).toMatchObject({ slower: 0 });
});
