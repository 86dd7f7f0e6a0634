import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Tampering } from '../../playground/slack/http-delivery.ts';
import type { JsonObject } from '../../playground/slack/json.ts';
import { useReplicas } from '../support/replicas.ts';

const world = useReplicas('http');
const rows = () => world.db.execute(sql`select name from prospects`);

/** A command as Slack would send it, signed with whatever is wrong about it. */
const command = (text: string, trigger = 'a trigger'): JsonObject => ({
  command: '/nextstep',
  text,
  user_id: 'U0DANA',
  team_id: 'T0SALES',
  channel_id: 'C0SALES',
  trigger_id: trigger,
  response_url: 'https://hooks.slack.com/commands/T0SALES/1/x',
});

describe('a request that Slack did not sign now', () => {
  it.each<{ what: string; why: string; tampering: Tampering }>([
    { what: 'another secret', why: 'forged', tampering: { secret: 'a guess' } },
    { what: 'an empty signature', why: 'forged', tampering: { headers: { 'x-slack-signature': '' } } },
    { what: 'a signature of another version', why: 'only v0 exists', tampering: { headers: { 'x-slack-signature': 'v1=00' } } },
    {
      what: 'a date that is no number',
      why: 'NaN compares with nothing',
      tampering: { headers: { 'x-slack-request-timestamp': 'soon' } },
    },
    { what: 'no date', why: 'nothing to compare', tampering: { headers: { 'x-slack-request-timestamp': '' } } },
    { what: 'a date six minutes ago', why: 'replayed later', tampering: { shiftSeconds: -360 } },
    { what: 'a date six minutes ahead', why: 'Bolt would take it for years', tampering: { shiftSeconds: 360 } },
    { what: 'a date a day ahead', why: 'Bolt would take it for years', tampering: { shiftSeconds: 86_400 } },
  ])('with $what is refused, and nothing is written', async ({ tampering }) => {
    await world.start();
    const answer = await world.slack.http.tamper('slash_commands', command('add Acme'), tampering);
    expect(answer).toEqual({ status: 401, body: '' });
    expect(await rows()).toEqual([]);
  });

  it.each([-240, 0, 240])('but a clock that is %i seconds off is forgiven', async (shiftSeconds) => {
    await world.start();
    const answer = await world.slack.http.tamper('slash_commands', command('add Acme'), { shiftSeconds });
    expect(answer.status).toBe(200);
    expect(await rows()).toEqual([{ name: 'Acme' }]);
  });
});

it('a signed request sent again within five minutes writes once and gets the same answer', async () => {
  await world.start();
  const first = await world.slack.http.tamper('slash_commands', command('add Acme'), {});
  const again = await world.slack.http.tamper('slash_commands', command('add Acme'), { shiftSeconds: -60 });
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(JSON.parse(again.body)).toEqual(JSON.parse(first.body));
  expect(await world.db.execute(sql`select count(*)::int as entries from entries`)).toEqual([{ entries: 1 }]);
});

it('Slack may prove that the address is ours, signed like everything else', async () => {
  await world.start();
  await expect(world.slack.http.verifyUrl()).resolves.toBeUndefined();
});
