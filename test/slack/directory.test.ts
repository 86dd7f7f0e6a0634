import { describe, expect, it } from 'vitest';
import type { PersonSeed } from '../../playground/slack/people.ts';
import type { UserId, WorkspaceId } from '../../src/domain/ids.ts';
import { openClient } from '../../src/slack/clients.ts';
import { slackDirectory } from '../../src/slack/directory.ts';
import { useReplicas } from '../support/replicas.ts';

const seeds: (PersonSeed & { why: string; is: object })[] = [
  { id: 'U1', name: 'dana', real_name: 'Dana Fox', why: 'the real name', is: { name: 'Dana Fox', guest: false, admin: false } },
  { id: 'U2', name: 'dana', real_name: 'Dana Fox', display_name: 'Danni', why: 'the name they chose', is: { name: 'Danni' } },
  { id: 'U3', name: 'dana', real_name: 'Dana', display_name: '  ', why: 'a name of blanks is none', is: { name: 'Dana' } },
  {
    id: 'U4',
    name: 'x',
    tz: 'Asia/Kolkata',
    locale: 'hi-IN',
    why: 'where they are',
    is: { zone: 'Asia/Kolkata', locale: 'hi-IN' },
  },
  { id: 'U5', name: 'x', is_admin: true, why: 'an admin', is: { admin: true } },
  { id: 'U6', name: 'x', is_owner: true, why: 'an owner is one, too', is: { admin: true } },
  { id: 'U7', name: 'x', is_restricted: true, why: 'a guest', is: { guest: true } },
  { id: 'U8', name: 'x', is_ultra_restricted: true, why: 'a guest of one channel', is: { guest: true } },
  { id: 'U9', name: 'x', is_stranger: true, why: 'from elsewhere', is: { guest: true } },
  { id: 'UA', name: 'x', is_bot: true, why: 'a bot', is: { guest: true } },
  { id: 'UB', name: 'x', deleted: true, why: 'gone: Slack no longer says where', is: { deactivated: true, zone: 'UTC' } },
];
const world = useReplicas('socket', { people: seeds });
const home = 'T0SALES' as WorkspaceId;
const directory = (teamId = 'T0SALES', enterpriseId?: string) =>
  slackDirectory(openClient({ apiUrl: world.slack.apiUrl, botToken: world.slack.botToken }), { teamId, enterpriseId });

describe('what Slack says about somebody', () => {
  it.each(seeds)('$id: $why', async ({ id, is }) => {
    expect(await directory().person(home, id as UserId)).toMatchObject({ user: id, ...is });
  });

  it('Slackbot is a bot whatever it says', async () => {
    expect(await directory().person(home, 'USLACKBOT' as UserId)).toMatchObject({ guest: true });
  });

  it('a zone that this machine does not know is taken for UTC', async () => {
    world.slack.workspace.people.get('U1')!.tz = 'UTC';
    const client = openClient({ apiUrl: world.slack.apiUrl, botToken: world.slack.botToken });
    world.slack.failNext('users.info', { body: '{"ok":true,"user":{"id":"U1","tz":"Mars/Olympus"}}' });
    expect(
      await slackDirectory(client, { teamId: 'T0SALES', enterpriseId: undefined }).person(home, 'U1' as UserId),
    ).toMatchObject({
      zone: 'UTC',
      locale: 'en-US',
      name: 'U1',
    });
  });

  it('somebody of another team is a guest, unless both are of one enterprise that installed us', async () => {
    const elsewhere = '{"ok":true,"user":{"id":"W1","team_id":"T0OTHER","enterprise_user":{"enterprise_id":"E1"}}}';
    for (const [enterprise, guest] of [
      [undefined, true],
      ['E2', true],
      ['E1', false],
    ] as const) {
      world.slack.failNext('users.info', { body: elsewhere });
      expect(await directory('T0SALES', enterprise).person(home, 'W1' as UserId)).toMatchObject({ guest });
    }
  });
});

describe('when Slack has nothing to say', () => {
  it.each(['user_not_found', 'user_not_visible', 'users_not_found'])('%s: there is nobody', async (error) => {
    world.slack.failNext('users.info', { error });
    expect(await directory().person(home, 'U1' as UserId)).toBeNull();
  });

  it.each([{ error: 'token_revoked' }, { status: 500 }, { retryAfter: 3 }, { body: '<html>' }])(
    '%j: that is not an answer, and whoever asked is told',
    async (fault) => {
      world.slack.failNext('users.info', fault);
      await expect(directory().person(home, 'U1' as UserId)).rejects.toBeInstanceOf(Error);
    },
  );
});
