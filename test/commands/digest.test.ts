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
