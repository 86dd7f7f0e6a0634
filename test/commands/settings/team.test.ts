import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { prospects, workspaces } from '../../../src/db/schema.ts';
import type { ProspectId } from '../../../src/domain/ids.ts';
import { people, useDesk, words } from '../../support/desk.ts';
import { useRounds } from '../../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);

const rep = async (name: keyof typeof people = 'dana') =>
  (await desk.tenant(({ people: known }) => known.get(people[name].user)))!;
const team = async () => (await desk.tenant(({ team: settings }) => settings.get()))!;
const dueAt = async (id: ProspectId): Promise<string | undefined> => {
  const [row] = await desk.db.select({ at: prospects.nextNudgeAt }).from(prospects).where(eq(prospects.id, id));
  return row?.at?.toISOString();
};
async function digestDueAt(): Promise<string | undefined> {
  const [row] = await desk.db.select({ at: workspaces.nextDigestAt }).from(workspaces).where(eq(workspaces.id, desk.workspace));
  return row?.at?.toISOString();
}

it.each([
  { typed: 'rhythm talking 4', is: { rhythms: { talking: 4, new: 3 } } },
  { typed: 'rhythm not now 20 days', is: { rhythms: { 'not now': 20 } } },
  { typed: 'rhythm opened 15', is: { rhythms: { won: 15 } } },
  { typed: 'rhythm: no later = 90', is: { rhythms: { 'no later': 90 } } },
  { typed: 'names off', is: { digest: { names: false } } },
  { typed: 'digest friday 16:00', is: { digest: { day: 5, hour: '16:00', zone: 'Europe/Berlin' } } },
  { typed: 'digest monday 9:00 Europe/London', is: { digest: { day: 1, hour: '09:00', zone: 'Europe/London' } } },
  { typed: 'digest monday 9 am', is: { digest: { day: 1, hour: '09:00', zone: 'Europe/Berlin' } } },
  { typed: 'digest friday at 16:00', is: { digest: { day: 5, hour: '16:00' } } },
  { typed: 'digest tue 9am', is: { digest: { day: 2, hour: '09:00' } } },
])('an admin types settings $typed', async ({ typed, is }) => {
  expect(words(await desk.as('ada').types(`settings ${typed}`))).not.toMatch(/needs a little more|could not read/);
  expect(await team()).toMatchObject(is);
});

it.each([
  { who: 'dana', typed: 'rhythm talking 4', says: 'Only a Slack workspace admin' },
  { who: 'max', typed: 'rhythm talking 4', says: 'Only a Slack workspace admin' },
  { who: 'dana', typed: 'managers @dana', says: 'Only a Slack workspace admin' },
  { who: 'max', typed: 'managers @ben', says: 'Only a Slack workspace admin' },
  { who: 'max', typed: 'names off', says: 'Only a Slack workspace admin' },
  { who: 'dana', typed: 'digest friday 16:00', says: 'for the team’s managers and admins' },
  { who: 'dana', typed: 'digest off', says: 'for the team’s managers and admins' },
  { who: 'ada', typed: 'rhythm talking 0', says: 'Try `/nextstep settings rhythm talking 4`' },
  { who: 'ada', typed: 'rhythm talking 366', says: 'Try `/nextstep settings rhythm talking 4`' },
  { who: 'ada', typed: 'rhythm dancing 4', says: 'Try `/nextstep settings rhythm talking 4`' },
  { who: 'ada', typed: 'rhythm', says: 'Try `/nextstep settings rhythm talking 4`' },
  { who: 'ada', typed: 'names perhaps', says: 'Try `/nextstep settings names off`' },
  { who: 'ada', typed: 'digest', says: 'Try `/nextstep settings digest monday 9:00`' },
  { who: 'ada', typed: 'digest someday 9:00', says: 'Try `/nextstep settings digest monday 9:00`' },
  { who: 'ada', typed: 'digest monday 9:00 Mars/Phobos', says: 'Try `/nextstep settings digest monday 9:00`' },
  { who: 'ada', typed: 'managers Ben', says: 'Try `/nextstep settings managers @dana`' },
  { who: 'ada', typed: 'managers @gil', says: '<@U0GIL> is not a full member' },
  { who: 'ada', typed: 'managers @U0NOBODY', says: 'Try `/nextstep settings managers @dana`' },
] as const)('$who typing settings $typed changes nothing', async ({ who, typed, says }) => {
  const before = [await team(), await rep('ben'), await rep('dana')];
  expect(words(await desk.as(who).types(`settings ${typed}`))).toContain(says);
  expect([await team(), await rep('ben'), await rep('dana')]).toEqual(before);
});

it('a manager chooses when the digest comes, in the zone they live in', async () => {
  await desk.as('ada').types('digest here', { channel: 'C0SALES' });
  const reply = words(await desk.as('max').types('settings digest friday 16:00'));
  expect(reply).toContain('Every Friday at 16:00 (Europe/Berlin)');
  expect(await digestDueAt()).toBe('2026-11-27T15:00:00.000Z');
  expect(words(await desk.as('max').types('settings digest off'))).toContain('No weekly digest from now on');
  expect(await digestDueAt()).toBeUndefined();
});

it('says that no channel is chosen yet when a day is', async () => {
  expect(words(await desk.as('ada').types('settings digest friday 16:00'))).toContain('No channel is chosen yet');
});

it('names managers, several at once, and takes it back', async () => {
  expect(words(await desk.as('ada').types('settings managers @dana @ben'))).toMatch(/<@U0DANA> and <@U0BEN> are managers now/);
  expect([(await rep('dana')).manager, (await rep('ben')).manager]).toEqual([true, true]);
  expect(words(await desk.as('dana').types('team'))).not.toContain('for the team’s managers');
  expect(words(await desk.as('ada').types('settings managers remove @dana'))).toContain('<@U0DANA> is no longer a manager');
  expect(words(await desk.as('dana').types('team'))).toContain('for the team’s managers and admins');
});

it('a new rhythm reaches everybody’s prospects', async () => {
  await desk.as('dana').types('add Acme');
  const { id } = await desk.prospect('Acme');
  expect(await dueAt(id)).toBe('2026-11-26T05:00:00.000Z');
  expect(words(await desk.as('ada').types('settings rhythm new 5'))).toContain(
    'rhythm for somebody new is 5 working days now. It was 3',
  );
  await rounds.beat('2026-11-23T14:01:00Z');
  expect(await dueAt(id)).toBe('2026-11-30T05:00:00.000Z');
  expect(words(await desk.as('dana').types('why Acme'))).toContain('after 5 working days');
});

it('hides names from the digest', async () => {
  await desk.as('dana').types('add Acme');
  await desk.as('dana').types('did Acme: sent them the checklist');
  expect(words(await desk.as('dana').types('digest'))).toContain('<@U0DANA>');
  await desk.as('ada').types('settings names off');
  expect(words(await desk.as('dana').types('digest'))).not.toContain('<@U0DANA>');
});

it('records the week whose digest a change of its day leaves without a turn', async () => {
  const ada = desk.as('ada');
  await ada.types('digest here', { channel: 'C0SALES' });
  await ada.types('settings digest friday 9:00');
  desk.at('2026-11-26T12:00:00Z');
  await ada.types('settings digest monday 9:00');
  const rows = await desk.db.execute(
    sql`select period, state, reason from deliveries where workspace_id = ${desk.workspace} and kind = 'digest'`,
  );
  expect([...rows]).toEqual([{ period: '2026-W47', state: 'skipped', reason: 'moved' }]);
});
