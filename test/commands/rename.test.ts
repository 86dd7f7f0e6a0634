import { expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it('gives them another name, and undo gives the old one back', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe: call Jane friday');
  const reply = await dana.types('rename Acme > Brightside & Sons');
  expect(words(reply)).toBe('*Acme* is *Brightside &amp; Sons* from now on.');
  expect(await desk.prospect('Brightside & Sons')).toMatchObject({ contacts: ['Jane Doe'], planned: { text: 'call Jane' } });
  await expect(desk.prospect('Acme')).rejects.toThrow('0 prospects');
  await dana.presses(reply, 'Undo');
  expect(await desk.prospect('Acme')).toMatchObject({ name: 'Acme' });
});

it('changes only the spelling too', async () => {
  const dana = desk.as('dana');
  await dana.types('add acme');
  expect(words(await dana.types('rename acme > ACME, Inc.'))).toBe('*acme* is *ACME, Inc.* from now on.');
  expect(await desk.prospect('acme')).toMatchObject({ name: 'ACME, Inc.' });
});

it.each([
  { who: 'dana', typed: 'rename Acme', says: 'Try `/nextstep rename Acme &gt; Acme Corp`', why: 'no new name' },
  { who: 'dana', typed: 'rename Acme > !!!', says: 'no letters', why: 'a name of signs' },
  { who: 'dana', typed: `rename Acme > ${'x'.repeat(81)}`, says: '80 characters', why: 'a name too long' },
  { who: 'dana', typed: 'rename Acme > Beta', says: '*Beta* is already on your list', why: 'a name they have' },
  { who: 'max', typed: 'rename Acme > Beta', says: '<@U0DANA> already has *Beta*', why: 'a name the rep has' },
  { who: 'dana', typed: 'rename Nobody > Beta', says: 'nobody called *Nobody*', why: 'nobody of that name' },
  { who: 'ben', typed: 'rename Acme > Gamma', says: 'is with <@U0DANA>', why: 'a colleague’s prospect' },
] as const)('changes nothing for $why', async ({ who, typed, says }) => {
  await desk.as('dana').types('add Acme');
  await desk.as('dana').types('add Beta');
  expect(words(await desk.as(who).types(typed))).toContain(says);
  expect(await desk.prospect('Acme')).toMatchObject({ name: 'Acme' });
});

it('names the one who asked us to stop when the new name is theirs', async () => {
  const dana = desk.as('dana');
  await dana.types('add Gone');
  await dana.presses(await dana.types('stop Gone'), 'Stop for everybody');
  await dana.types('add Acme');
  expect(words(await dana.types('rename Acme > Gone Inc.'))).toContain('*Gone Inc.* asked us not to contact them');
});

it.each(['press', 'word'])('is not taken back over somebody new who has the old name (by %s)', async (way) => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const renamed = await dana.types('rename Acme > Beta');
  const added = await dana.types('add Acme');
  expect(words(await dana.presses(renamed, 'Undo'))).toContain('*Acme* is already on your list');
  expect(await desk.prospect('Beta')).toMatchObject({ name: 'Beta' });
  // Once the newcomer is gone, the name is free again.
  await dana.presses(added, 'Undo');
  const back = way === 'press' ? await dana.presses(renamed, 'Undo') : await dana.types('undo');
  expect(words(back)).toContain('Taken back for *Acme*');
});

it.each(['rename Acme to Acme Europe', 'rename Acme as Acme Europe'])('%s is understood without an arrow', async (typed) => {
  await desk.as('dana').types('add Acme');
  expect(words(await desk.as('dana').types(typed))).toContain('*Acme* is *Acme Europe* from now on.');
});

it('finds the longest full name before a to', async () => {
  const dana = desk.as('dana');
  for (const name of ['Back to Basics', 'Back']) await dana.types(`add ${name}`);
  expect(words(await dana.types('rename Back to Basics to B2B'))).toContain('*Back to Basics* is *B2B* from now on.');
});
