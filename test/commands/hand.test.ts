import { expect, it } from 'vitest';
import { labels, people, useDesk, words } from '../support/desk.ts';
import { useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);
const soon = '2026-11-23T14:01:00Z';

it('gives them away with their step and their story, and tells the new owner', async () => {
  await desk.as('dana').types('add Acme, Jane Doe: send Jane the checklist friday');
  const reply = await desk.as('dana').types('hand Acme to @ben');
  expect(words(reply)).toMatch(/\*Acme\*, Jane Doe is with <@U0BEN> now, with the whole story/);
  expect(await desk.prospect('Acme')).toMatchObject({ owner: 'U0BEN', planned: { text: 'send Jane the checklist' } });
  const [told, ...rest] = await rounds.beat(soon);
  expect(rest).toEqual([]);
  expect(told!.to).toBe('U0BEN');
  expect(words(told!)).toMatch(/<@U0DANA> has handed you a prospect:\n• \*Acme\*, Jane Doe: send Jane the checklist/);
  expect(labels(told!)).toEqual(['The story']);
  expect(words(await desk.as('ben').presses(told!, 'The story'))).toContain('from <@U0DANA> to <@U0BEN>');
  expect(words(await desk.as('dana').types('Acme: call'))).toContain('is with <@U0BEN>');
  expect(words(await desk.as('ben').types('done Acme'))).toMatch(/\*Acme\*.*\. Done: /);
});

it('offers Start nudges to somebody who never used the app, and they join with one press', async () => {
  await desk.tenant(({ people }) => people.change('U0BEN' as never, { joinedAt: null }));
  await desk.as('dana').types('add Acme');
  await desk.as('dana').types('hand Acme to @ben');
  const [told] = await rounds.beat(soon);
  expect(labels(told!)).toEqual(['Start nudges', 'The story']);
  expect((await desk.tenant(({ people }) => people.get('U0BEN' as never)))!.joinedAt).toBeNull();
  for (const _press of ['once', 'twice'])
    expect(words(await desk.as('ben').presses(told!, 'Start nudges'))).toContain('On working days from 09:00 (Europe/London)');
  expect(await desk.tenant(({ people }) => people.get('U0BEN' as never))).toMatchObject({
    joinedAt: new Date(soon),
    nextRunAt: new Date('2026-11-24T09:00:00Z'),
  });
});

it('tells both when a manager hands over for a rep, and says who did it', async () => {
  await desk.as('dana').types('add Acme');
  await desk.as('max').types('hand Acme to @ben');
  const told = await rounds.beat(soon);
  expect(told.map(({ to }) => to).sort()).toEqual(['U0BEN', 'U0DANA']);
  const [ben, dana] = [told.find(({ to }) => to === 'U0BEN')!, told.find(({ to }) => to === 'U0DANA')!];
  expect(words(ben)).toContain('<@U0MAX> has handed you a prospect of <@U0DANA>’s:\n• *Acme*');
  expect(words(dana)).toContain('<@U0MAX> has handed a prospect of yours to <@U0BEN>:\n• *Acme*');
  expect(labels(dana)).toEqual([]);
});

it('tells nobody whose account is closed, and says who hears', async () => {
  await desk.as('dana').types('add Acme');
  await desk.tenant(({ people: known }) => known.meet({ ...people.dana, deactivated: true }, new Date(soon)));
  expect(words(await desk.as('max').types('hand Acme to @ben'))).toContain('with the whole story. <@U0BEN> hears of it from me.');
  expect((await rounds.beat(soon)).map(({ to }) => to)).toEqual(['U0BEN']);
});

it('whoever joins by Start nudges has the team’s public holidays', async () => {
  await desk.as('ada').types('settings holidays team DE');
  await desk.tenant(({ people: known }) => known.change(people.ben.user, { joinedAt: null, country: null, holidays: [] }));
  await desk.as('dana').types('add Acme');
  await desk.as('dana').types('hand Acme to @ben');
  const [told] = await rounds.beat(soon);
  await desk.as('ben').presses(told!, 'Start nudges');
  const ben = (await desk.tenant(({ people: known }) => known.get(people.ben.user)))!;
  expect(ben).toMatchObject({ country: 'DE', joinedAt: new Date(soon) });
  expect(ben.week.holidays).toContain('2026-12-25');
});

it.each([
  { typed: 'hand Acme', says: 'name a colleague with `@`', why: 'nobody is named' },
  { typed: 'hand Acme to Ben', says: 'name a colleague with `@`', why: 'a name is no mention' },
  { typed: 'hand Acme to @gil', says: '<@U0GIL> is not a full member', why: 'a guest' },
  { typed: 'hand Acme to @U0NOBODY', says: 'name a colleague with `@`', why: 'somebody Slack does not know' },
  { typed: 'hand Acme to @dana', says: '<@U0DANA> already has *Acme*', why: 'oneself' },
  { typed: 'hand Both to @ben', says: '<@U0BEN> already has *Both*', why: 'a name the other has' },
  { typed: 'hand Bens to @max', says: 'is with <@U0BEN>', why: 'a colleague’s prospect' },
  { typed: 'hand Stopped to @ben', says: 'asked us not to contact them', why: 'a stop' },
  { typed: 'hand to @ben', says: 'Try `/nextstep hand Acme to @dana`', why: 'no name' },
])('changes nothing and tells nobody: $why', async ({ typed, says }) => {
  const dana = desk.as('dana');
  await desk.as('ben').types('add Bens');
  await desk.as('ben').types('add Both, Sam Roe');
  for (const name of ['Acme', 'Both, Jane Doe', 'Stopped']) await dana.types(`add ${name}`);
  await dana.presses(await dana.types('stop Stopped'), 'Stop for everybody');
  expect(words(await dana.types(typed))).toContain(says);
  expect(await desk.prospect('Acme')).toMatchObject({ owner: 'U0DANA' });
  expect(await rounds.beat(soon)).toEqual([]);
});

it('asks first when the contact person is not theirs', async () => {
  await desk.as('dana').types('add Acme, Jane Doe');
  expect(words(await desk.as('dana').types('hand Acme, Sam Roe to @ben'))).toContain('Hand *Acme*, Jane Doe to <@U0BEN>?');
  expect(await desk.prospect('Acme')).toMatchObject({ owner: 'U0DANA' });
});

it('asks first when only part of the name was typed', async () => {
  await desk.as('dana').types('add Acme Labs');
  const sure = await desk.as('dana').types('hand acme to @ben');
  expect(words(sure)).toContain('Nothing is saved yet. Hand *Acme Labs* to <@U0BEN>?');
  expect(await desk.prospect('Acme Labs')).toMatchObject({ owner: 'U0DANA' });
  await desk.as('dana').presses(sure, 'Yes, Acme Labs');
  expect(await desk.prospect('Acme Labs')).toMatchObject({ owner: 'U0BEN' });
});

it('takes a hand-over back; a notice not yet sent is not sent', async () => {
  await desk.as('dana').types('add Acme');
  const handed = await desk.as('dana').types('hand Acme to @ben');
  expect(words(await desk.as('dana').presses(handed, 'Undo'))).toContain('Taken back for *Acme*');
  expect(await desk.prospect('Acme')).toMatchObject({ owner: 'U0DANA' });
  expect(await rounds.beat(soon)).toEqual([]);
});

it('takes a hand-over back; a notice already sent says so', async () => {
  await desk.as('dana').types('add Acme');
  const handed = await desk.as('dana').types('hand Acme to @ben');
  await rounds.beat(soon);
  await desk.as('dana').presses(handed, 'Undo');
  await rounds.beat('2026-11-23T14:02:00Z');
  expect(words(rounds.said()[0]!)).not.toContain('Acme');
  expect(words(rounds.said()[0]!)).toContain('taken back');
  expect(labels(rounds.said()[0]!)).toEqual([]);
});

it('does not take it back once the new owner has done something with them', async () => {
  await desk.as('dana').types('add Acme');
  const handed = await desk.as('dana').types('hand Acme to @ben');
  await desk.as('ben').types('did Acme: called');
  expect(words(await desk.as('dana').presses(handed, 'Undo'))).toContain('*Acme* was changed since then');
  expect(await desk.prospect('Acme')).toMatchObject({ owner: 'U0BEN' });
});

it('does not take it back over somebody new of the same name', async () => {
  await desk.as('dana').types('add Acme, Jane Doe');
  const handed = await desk.as('dana').types('hand Acme to @ben');
  await desk.as('dana').types('add Acme, Sam Roe');
  expect(words(await desk.as('dana').presses(handed, 'Undo'))).toContain('*Acme* is already on your list');
  const both = await desk.tenant(({ prospects }) => prospects.withKeys(['acme']));
  expect(both.map(({ owner }) => owner).sort()).toEqual(['U0BEN', 'U0DANA']);
});
