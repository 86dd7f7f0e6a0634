import { createServer } from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../playground/slack/faults.ts';
import type { Outcome } from '../../src/domain/delivery.ts';
import type { ChannelId, DeliveryId, UserId, WorkspaceId } from '../../src/domain/ids.ts';
import { openLog } from '../../src/log.ts';
import { openClient } from '../../src/slack/clients.ts';
import { type Messenger, slackMessenger } from '../../src/slack/messenger.ts';
import { barChart } from '../../src/views/chart.ts';
import { message, plain, section } from '../../src/views/message.ts';
import { useReplicas } from '../support/replicas.ts';

const world = useReplicas('socket', {
  people: [
    { id: 'U0DANA', name: 'dana' },
    { id: 'U0GONE', name: 'gone', deleted: true },
    { id: 'U0BOT', name: 'robot', is_bot: true },
  ],
  channels: [
    { id: 'C0SALES', name: 'sales' },
    { id: 'C0OLD', name: 'old', is_archived: true },
    { id: 'C0OTHER', name: 'other', app: false },
  ],
});
const home = 'T0SALES' as WorkspaceId;
const key = '01900000-0000-7000-8000-000000000001' as DeliveryId;
const hello = plain('Hello');
const logged: string[] = [];
const log = openLog('info', (line) => void logged.push(line));
let messenger: Messenger;
const post = (to = 'U0DANA'): Promise<Outcome> => messenger.post(home, to as UserId, hello, key);
const posted = () => world.slack.workspace.messages.length;
const calls = () => world.slack.requests.filter(({ method }) => method === 'chat.postMessage').length;

beforeEach(() => {
  logged.length = 0;
  messenger = slackMessenger(openClient({ apiUrl: world.slack.apiUrl, botToken: world.slack.botToken }), log);
});

it('a message that Slack took is sent, with its place, its key for whoever looks for it, and nothing unfurled', async () => {
  const sent = await post();
  expect(sent).toEqual({ outcome: 'sent', channel: 'D0DANA', ts: world.slack.workspace.messages[0]!.ts });
  expect(world.slack.requests.at(-1)!.args).toMatchObject({ client_msg_id: key, unfurl_links: 'false', unfurl_media: 'false' });
  expect(world.slack.messages('U0DANA')[0]!.raw.metadata).toEqual({ event_type: 'nextstep_delivery', event_payload: { key } });
});

describe('one call, one answer, one verdict', () => {
  it.each<{ why: string; fault: Fault; outcome: Outcome; shown?: number }>([
    {
      why: 'Slack says for how long',
      fault: { retryAfter: 7 },
      outcome: { outcome: 'limited', seconds: 7, reason: 'rate limited' },
    },
    {
      why: 'Slack does not say',
      fault: { retryAfter: null },
      outcome: { outcome: 'limited', seconds: 30, reason: 'rate limited' },
    },
    {
      why: 'a limit told in the body',
      fault: { error: 'ratelimited' },
      outcome: { outcome: 'limited', seconds: 60, reason: 'ratelimited' },
    },
    {
      why: 'an org is being moved',
      fault: { error: 'team_added_to_org' },
      outcome: { outcome: 'later', seconds: 3_600, reason: 'team_added_to_org' },
    },
    { why: 'before or after, nobody knows', fault: { status: 500 }, outcome: { outcome: 'unknown', reason: 'http 500' } },
    { why: 'it was shown', fault: { statusAfterAccept: 503 }, outcome: { outcome: 'unknown', reason: 'http 503' }, shown: 1 },
    {
      why: 'it was shown',
      fault: { dropAfterAccept: true },
      outcome: { outcome: 'unknown', reason: 'WebAPIRequestError' },
      shown: 1,
    },
    {
      why: 'something may have been done',
      fault: { error: 'internal_error' },
      outcome: { outcome: 'unknown', reason: 'internal_error' },
    },
    {
      why: 'something may have been done',
      fault: { error: 'fatal_error' },
      outcome: { outcome: 'unknown', reason: 'fatal_error' },
    },
    {
      why: 'something may have been done',
      fault: { error: 'service_unavailable' },
      outcome: { outcome: 'unknown', reason: 'service_unavailable' },
    },
    {
      why: 'something may have been done',
      fault: { error: 'request_timeout' },
      outcome: { outcome: 'unknown', reason: 'request_timeout' },
    },
    {
      why: 'one with this key was taken',
      fault: { error: 'duplicate_message_not_found' },
      outcome: { outcome: 'unknown', reason: 'duplicate_message_not_found' },
    },
    { why: 'a proxy answered', fault: { body: '<html>' }, outcome: { outcome: 'unknown', reason: 'unreadable answer' } },
    { why: 'half an answer', fault: { body: '{"ok":tr' }, outcome: { outcome: 'unknown', reason: 'unreadable answer' } },
    { why: 'never here', fault: { error: 'token_revoked' }, outcome: { outcome: 'refused', reason: 'token_revoked' } },
    {
      why: 'until an admin mends it',
      fault: { error: 'missing_scope' },
      outcome: { outcome: 'later', seconds: 3_600, reason: 'missing_scope' },
    },
    {
      why: 'an hour at most, whatever it says',
      fault: { retryAfter: 86_400 },
      outcome: { outcome: 'limited', seconds: 3_600, reason: 'rate limited' },
    },
  ])('$fault: $why', async ({ fault, outcome, shown = 0 }) => {
    world.slack.failNext('chat.postMessage', fault);
    expect(await post()).toEqual(outcome);
    expect(calls()).toBe(1);
    expect(posted()).toBe(shown);
  });

  it.each<{ to: string; reason: string }>([
    { to: 'C0OLD', reason: 'is_archived' },
    { to: 'C0OTHER', reason: 'not_in_channel' },
    { to: 'C0NONE', reason: 'channel_not_found' },
    { to: 'U0GONE', reason: 'user_disabled' },
    { to: 'U0BOT', reason: 'cannot_dm_bot' },
  ])('$to is refused for good: $reason', async ({ to, reason }) => {
    expect(await post(to)).toEqual({ outcome: 'refused', reason });
  });

  it('no answer within ten seconds: it may have been shown', async () => {
    world.slack.failNext('chat.postMessage', { hang: true });
    expect(await post()).toMatchObject({ outcome: 'unknown' });
    expect(calls()).toBe(1);
  });

  it('nobody listens at that address: surely not shown, tried again later', async () => {
    const port = await unusedPort();
    const nobody = slackMessenger(openClient({ apiUrl: `http://127.0.0.1:${port}/api/`, botToken: 'xoxb-x' }), log);
    expect(await nobody.post(home, 'U0DANA' as UserId, hello, key)).toEqual({
      outcome: 'later',
      seconds: 0,
      reason: 'slack unreachable',
    });
  });
});

describe('a chart that this Slack does not draw', () => {
  const chart = message(section('Our week'), barChart('Steps', ['Mon'], { Given: [3] }));
  const postChart = () => messenger.post(home, 'C0SALES' as ChannelId, chart, key);
  const posts = () =>
    world.slack.requests
      .filter(({ method }) => method === 'chat.postMessage')
      .map(({ args: { client_msg_id, text, blocks } }) => ({ client_msg_id, text, types: typesOf(blocks) }));
  const once = { client_msg_id: key, text: chart.text };
  const refused = { error: 'invalid_blocks' };

  it('is posted as it is where Slack draws it', async () => {
    expect(await postChart()).toMatchObject({ outcome: 'sent' });
    expect(posts()).toEqual([{ ...once, types: ['section', 'data_visualization'] }]);
    expect(logged).toEqual([]);
  });

  it('is said in words, once more with the same key and the same text, and that is logged without anybody’s words', async () => {
    world.slack.failNext('chat.postMessage', refused);
    expect(await postChart()).toMatchObject({ outcome: 'sent', channel: 'C0SALES' });
    expect(posts()).toEqual([
      { ...once, types: ['section', 'data_visualization'] },
      { ...once, types: ['section', 'context'] },
    ]);
    expect(world.slack.messages('C0SALES').map(({ text }) => text)).toEqual([expect.stringContaining('Steps: Mon 3 given.')]);
    expect(logged).toEqual([expect.stringContaining('"message.simplified"')]);
    expect(logged[0]).toContain(key);
    expect(logged[0]).not.toContain('Our week');
  });

  it('is not begun anew when that would outlast the sender’s lease: surely not shown, it is said later', async () => {
    const client = openClient({ apiUrl: world.slack.apiUrl, botToken: world.slack.botToken });
    const impatient = slackMessenger(client, log, { callSeconds: 0 });
    world.slack.failNext('chat.postMessage', refused);
    const later = { outcome: 'later', seconds: 0, reason: 'invalid_blocks' };
    expect(await impatient.post(home, 'C0SALES' as ChannelId, chart, key)).toEqual(later);
    expect(calls()).toBe(1);
  });

  it('is left out when a message is drawn anew, too', async () => {
    const sent = await messenger.post(home, 'C0SALES' as ChannelId, hello, key);
    if (sent.outcome !== 'sent') throw new Error('not sent');
    world.slack.failNext('chat.update', refused);
    expect(await messenger.update(home, sent.channel, sent.ts, chart)).toMatchObject({ outcome: 'sent' });
    expect(world.slack.messages('C0SALES').map(({ text }) => text)).toEqual([expect.stringContaining('Steps: Mon 3 given.')]);
  });

  it.each<{ why: string; first: Fault; second?: Fault; third?: Fault; said?: typeof hello; outcome: Outcome; calls: number }>([
    {
      why: 'it may have been shown',
      first: { statusAfterAccept: 500 },
      outcome: { outcome: 'unknown', reason: 'http 500' },
      calls: 1,
    },
    {
      why: 'it is refused for something else',
      first: { error: 'is_archived' },
      outcome: { outcome: 'refused', reason: 'is_archived' },
      calls: 1,
    },
    {
      why: 'it is no better without, nor in words alone',
      first: refused,
      second: refused,
      third: refused,
      outcome: { outcome: 'refused', reason: 'invalid_blocks' },
      calls: 3,
    },
    {
      why: 'it has no chart and is no better in words alone',
      said: hello,
      first: refused,
      second: { error: 'msg_too_long' },
      outcome: { outcome: 'refused', reason: 'msg_too_long' },
      calls: 2,
    },
    {
      why: 'the second call is told to wait',
      first: refused,
      second: { retryAfter: 7 },
      outcome: { outcome: 'limited', seconds: 7, reason: 'rate limited' },
      calls: 2,
    },
  ])(
    'is tried in simpler shape, and not again where $why',
    async ({ first, second, third, said = chart, outcome, calls: most }) => {
      for (const fault of [first, second, third]) if (fault) world.slack.failNext('chat.postMessage', fault);
      expect(await messenger.post(home, 'C0SALES' as ChannelId, said, key)).toEqual(outcome);
      expect(calls()).toBe(most);
    },
  );
});

it('a nudge whose blocks are refused is said in its words alone, and where the complaint points is logged', async () => {
  world.slack.failNext('chat.postMessage', { error: 'invalid_blocks' });
  expect(await post()).toMatchObject({ outcome: 'sent' });
  expect(world.slack.messages('U0DANA').map(({ text }) => text)).toEqual(['Hello']);
  expect(world.slack.requests.at(-1)!.args).not.toHaveProperty('blocks');
  expect(logged).toEqual([expect.stringContaining('"message.simplified"')]);
});

describe('looking for a message', () => {
  const since = new Date('2026-11-23T14:00:00Z');
  const find = (where = 'U0DANA', sought = key) => messenger.find(home, where as UserId, sought, since);

  it('finds it by its key alone, in the direct message with a person, however much was said after it', async () => {
    const sent = await post();
    for (let more = 0; more < 120; more++)
      await messenger.post(home, 'U0DANA' as UserId, hello, `${key.slice(0, -3)}${String(200 + more)}` as DeliveryId);
    expect(await find()).toEqual(sent);
  });

  it.each<{ why: string; where?: string; fault?: Fault; found: object }>([
    { why: 'nothing was said', found: { outcome: 'absent' } },
    {
      why: 'the channel cannot be read: no scope for it',
      where: 'C0SALES',
      found: { outcome: 'refused', reason: 'missing_scope' },
    },
    { why: 'nobody is there', where: 'U0NONE', found: { outcome: 'refused', reason: 'user_not_found' } },
    { why: 'Slack says wait', fault: { retryAfter: 3 }, found: { outcome: 'limited', seconds: 3, reason: 'rate limited' } },
    { why: 'Slack is not well', fault: { status: 503 }, found: { outcome: 'unknown', reason: 'http 503' } },
  ])('$why', async ({ where, fault, found }) => {
    if (fault) world.slack.failNext('conversations.history', fault);
    expect(await find(where)).toEqual(found);
  });

  it('finds it although the database, by whose clock it was begun, is most of an hour ahead of Slack', async () => {
    const sent = await post();
    if (sent.outcome !== 'sent') throw new Error('not sent');
    const ahead = new Date(Number(sent.ts) * 1_000 + 50 * 60_000);
    expect(await messenger.find(home, 'U0DANA' as UserId, key, ahead)).toEqual(sent);
  });

  it('is not taken in by another app’s message, or by one of another delivery', async () => {
    await messenger.post(home, 'U0DANA' as UserId, hello, `${key.slice(0, -1)}2` as DeliveryId);
    world.slack.workspace.messages[0]!.metadata = { event_type: 'other_app', event_payload: { key } };
    expect(await find()).toEqual({ outcome: 'absent' });
  });
});

it('a message is drawn anew in place, names are not turned into links, and a message that is gone is refused', async () => {
  const sent = await post();
  if (sent.outcome !== 'sent') throw new Error('not sent');
  expect(await messenger.update(home, sent.channel, sent.ts, plain('Hello again'))).toMatchObject({ outcome: 'sent' });
  expect(world.slack.messages('U0DANA').map(({ text }) => text)).toEqual(['Hello again']);
  expect(world.slack.requests.at(-1)!.args).toMatchObject({ parse: 'none' });
  expect(await messenger.update(home, 'D0DANA' as ChannelId, '1.000001', hello)).toEqual({
    outcome: 'refused',
    reason: 'message_not_found',
  });
});

it('one client that was told to wait holds up neither itself nor another', async () => {
  const asking = openClient({ apiUrl: world.slack.apiUrl, botToken: world.slack.botToken });
  world.slack.failNext('chat.postMessage', { retryAfter: 30 });
  expect(await post()).toMatchObject({ outcome: 'limited', seconds: 30 });
  const from = performance.now();
  await asking.users.info({ user: 'U0DANA' });
  expect(await post()).toMatchObject({ outcome: 'sent' });
  expect(performance.now() - from).toBeLessThan(2_000);
});

function typesOf(blocks: unknown): string[] {
  return (JSON.parse(String(blocks)) as { type: string }[]).map(({ type }) => type);
}

function unusedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address instanceof Object ? address.port : 0));
    });
  });
}
