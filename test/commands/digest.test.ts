import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { workspaces } from '../../src/db/schema.ts';
import { useDesk, words } from '../support/desk.ts';
import { useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);
const row = async () => (await desk.db.select().from(workspaces).where(eq(workspaces.id, desk.workspace)))[0]!;

it('shows the week so far to whoever asks, and to them alone', async () => {
  const dana = desk.as('dana');
  expect(words(await desk.as('ben').types('digest'))).toContain('Nothing is logged this week yet');
  await dana.types('add Acme, Jane Doe');
  await dana.types('did Acme: sent Jane the checklist');
  await dana.types('heard Acme: she loved it');
  await dana.types('won Acme');
  await dana.types('refer Acme > Beta');
  const said = words(await desk.as('ben').types('digest'));
  expect(said).toMatch(/^Our week so far\nMon 23 Nov to Sun 29 Nov\n\*1 step\* taken: 1 given, 0 asked\. 1 person answered\./);
  expect(said).toContain('• *Acme*, with <@U0DANA>');
  expect(said).toContain('• *Acme* → *Beta*, with <@U0DANA>');
  expect(said).toContain('Only you see this.');
  expect(await rounds.beat('2026-11-23T14:01:00Z')).toEqual([]);
});

it.each([
  { who: 'ada', due: '2026-11-30T08:00:00.000Z', zone: 'Europe/Berlin' },
  { who: 'max', due: '2026-11-30T08:00:00.000Z', zone: 'Europe/Berlin' },
] as const)('digest here, by $who, posts it weekly in this channel, by their own clock', async ({ who, due, zone }) => {
  const said = words(await desk.as(who).types('digest here', { channel: 'C0SALES' }));
  expect(said).toContain(`Every Monday at 09:00 (${zone}) I post the digest of the week before in <#C0SALES>.`);
  expect(said).toContain('/invite @Next Step');
  expect(await row()).toMatchObject({ digestChannel: 'C0SALES', digestZone: zone, nextDigestAt: new Date(due) });
  await desk.as('dana').types('add Acme');
  await desk.as('dana').types('did Acme: called');
  const [posted] = await rounds.beat(due);
  expect(posted!.to).toBe('C0SALES');
  expect(words(posted!)).toContain('*1 step* taken');
});

it('moves to another channel and keeps its day and hour', async () => {
  await desk.as('ada').types('digest here', { channel: 'C0SALES' });
  await desk.as('ada').types('settings digest friday 16:00 Europe/London');
  await desk.as('max').types('digest here', { channel: 'C0OTHER' });
  expect(await row()).toMatchObject({ digestChannel: 'C0OTHER', digestDay: 5, digestHour: '16:00', digestZone: 'Europe/London' });
});

it.each([
  { who: 'dana', channel: 'C0SALES', says: 'for the team’s managers and admins', why: 'a rep' },
  { who: 'ada', channel: 'D0ADA', says: 'in the channel that should get the digest', why: 'a direct message' },
  { who: 'ada', channel: undefined, says: 'in the channel that should get the digest', why: 'nowhere' },
] as const)('changes nothing for $why', async ({ who, channel, says }) => {
  expect(words(await desk.as(who).types('digest here', channel ? { channel } : {}))).toContain(says);
  expect(await row()).toMatchObject({ digestChannel: null, nextDigestAt: null });
});

it.each([
  {
    typed: 'digest friday 16:00',
    says: 'Every Friday at 16:00',
    is: { digestDay: 5, digestHour: '16:00', digestChannel: 'C0SALES' },
  },
  {
    typed: 'digest on fridays',
    says: 'Every Friday at 09:00',
    is: { digestDay: 5, digestHour: '09:00', digestChannel: 'C0SALES' },
  },
  {
    typed: 'digest here tuesday 8:30',
    says: 'Every Tuesday at 08:30',
    is: { digestDay: 2, digestHour: '08:30', digestChannel: 'C0DEALS' },
  },
  { typed: 'digest here, please', says: 'Every Monday at 09:00', is: { digestDay: 1, digestChannel: 'C0DEALS' } },
  { typed: 'digest off', says: 'No weekly digest from now on.', is: { digestChannel: null } },
  { typed: 'digest stop', says: 'No weekly digest from now on.', is: { digestChannel: null } },
  { typed: 'digest last year', says: 'Only you see this.', is: { digestDay: 1, digestChannel: 'C0SALES' } },
])('$typed by an admin', async ({ typed, says, is }) => {
  await desk.as('ada').types('digest here', { channel: 'C0SALES' });
  expect(words(await desk.as('ada').types(typed, { channel: 'C0DEALS' }))).toContain(says);
  expect(await row()).toMatchObject(is);
});

it.each(['digest friday', 'digest here friday', 'digest off'])('%s is for leaders', async (typed) => {
  await desk.as('ada').types('digest here', { channel: 'C0SALES' });
  const was = await row();
  expect(words(await desk.as('dana').types(typed, { channel: 'C0DEALS' }))).toContain('managers and admins');
  expect(await row()).toEqual(was);
});

it('tells the week before to whoever asks for it', async () => {
  await desk.as('dana').types('add Acme');
  await desk.as('dana').types('did Acme: called Jane');
  desk.at('2026-11-30T14:00:00Z');
  expect(words(await desk.as('dana').types('digest'))).toContain('Nothing is logged this week yet');
  const said = words(await desk.as('dana').types('digest last week'));
  expect(said).toMatch(/^Our week of small steps\nMon 23 Nov to Sun 29 Nov\n\*1 step\* taken/);
  expect(said).toContain('Only you see this.');
});
