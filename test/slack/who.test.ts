import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { PersonSeed } from '../../playground/slack/people.ts';
import { useReplicas } from '../support/replicas.ts';

const world = useReplicas('socket', {
  people: [
    { id: 'U0DANA', name: 'dana', real_name: 'Dana Fox', tz: 'America/New_York' },
    { id: 'U0ADA', name: 'ada', is_admin: true },
    { id: 'U0GUEST', name: 'gil', is_restricted: true },
    { id: 'U0SINGLE', name: 'sue', is_ultra_restricted: true },
    { id: 'U0BOT', name: 'robot', is_bot: true },
    { id: 'U0GONE', name: 'gone', deleted: true },
    { id: 'U0STRANGER', name: 'stan', is_stranger: true },
  ] satisfies PersonSeed[],
});
const command = (user: string, more = {}) => ({
  command: '/nextstep',
  text: 'add Acme',
  user_id: user,
  team_id: 'T0SALES',
  trigger_id: `typed by ${user}`,
  response_url: 'https://hooks.slack.com/commands/x',
  ...more,
});
const forMembersOnly = /full members of this workspace only/;

it.each<{ user: string; why: string }>([
  { user: 'U0GUEST', why: 'a guest of several channels' },
  { user: 'U0SINGLE', why: 'a guest of one channel' },
  { user: 'U0BOT', why: 'a bot' },
  { user: 'USLACKBOT', why: 'Slackbot, which says of itself that it is no bot' },
  { user: 'U0GONE', why: 'deactivated' },
  { user: 'U0STRANGER', why: 'from another workspace' },
  { user: 'U0NOBODY', why: 'not known to Slack at all' },
])('$why is told that this is for members, and nothing is written', async ({ user }) => {
  await world.start();
  const delivery = await world.slack.sends('slash_commands', command(user));
  expect(JSON.stringify(delivery.ack)).toMatch(forMembersOnly);
  expect(await world.db.execute(sql`select name from prospects`)).toEqual([]);
});

it.each(['T0OTHER', ''])('a payload that names another workspace (%j) is not answered from these rows', async (team_id) => {
  await world.start();
  await world.slack.as('U0DANA').types('/nextstep add Secretive');
  const delivery = await world.slack.sends('slash_commands', command('U0DANA', { text: 'list', team_id }));
  expect(JSON.stringify(delivery.ack)).toMatch(forMembersOnly);
  expect(JSON.stringify(delivery.ack)).not.toContain('Secretive');
});

it.each(['U0NOBODY', 'U0BOT', 'U0GUEST', 'U0GONE'])('nothing can be handed to %s, who is no colleague', async (user) => {
  await world.start();
  await world.slack.as('U0DANA').types('/nextstep add Acme');
  const delivery = await world.slack.sends('slash_commands', command('U0DANA', { text: `hand Acme to <@${user}>` }));
  expect(JSON.stringify(delivery.ack)).not.toContain('Something broke');
  expect(await world.db.execute(sql`select owner_id from prospects`)).toEqual([{ owner_id: 'U0DANA' }]);
});

it('somebody who became a guest since is served no more, in commands and in old messages', async () => {
  const app = await world.start();
  const dana = world.slack.as('U0DANA');
  const added = await dana.types('/nextstep add Acme');
  await world.slack.changes('U0DANA', { is_restricted: true });
  world.at('2026-11-24T14:30:00Z');
  await app.tick();
  expect((await dana.types('/nextstep list')).text).toMatch(forMembersOnly);
  expect((await dana.presses(added.message!, 'Undo')).text).toMatch(forMembersOnly);
});
