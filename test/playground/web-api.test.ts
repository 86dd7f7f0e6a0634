import { WebClient } from '@slack/web-api';
import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSlack, LocalSlackOptions } from '../../playground/slack/local-slack.ts';
import { startLocalSlack } from '../../playground/slack/server.ts';
import { cast, manifest } from './todo-app.ts';

let slack: LocalSlack;
afterEach(() => slack.stop());

/** The real client, with nothing but its settings changed. */
async function client(options: Partial<LocalSlackOptions> = {}, token?: string): Promise<WebClient> {
  slack = await startLocalSlack({ manifest, ...cast, ...options });
  return new WebClient(token ?? slack.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 300,
  });
}
const errorOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'ok',
    (error: { data?: { error?: string }; code?: string }) => error.data?.error ?? error.code ?? 'unknown',
  );
const section = (text: string) => [{ type: 'section', text: { type: 'mrkdwn', text } }];

const to = (channel: string, more: object = {}) => ({ channel, text: 'x', ...more });

describe('posting', () => {
  it.each`
    why                              | args                                                | answer
    ${'a channel the app is in'}     | ${to('C0GEN')}                                      | ${'ok'}
    ${'a channel nobody knows'}      | ${to('C0NONE')}                                     | ${'channel_not_found'}
    ${'a channel the app is not in'} | ${to('C0OTHER')}                                    | ${'not_in_channel'}
    ${'an archived channel'}         | ${to('C0OLD')}                                      | ${'is_archived'}
    ${'a person who left'}           | ${to('U0GONE')}                                     | ${'user_disabled'}
    ${'a person nobody knows'}       | ${to('U0NOBODY')}                                   | ${'channel_not_found'}
    ${'nothing to say'}              | ${{ channel: 'C0GEN' }}                             | ${'no_text'}
    ${'an empty section'}            | ${to('C0GEN', { blocks: section('') })}             | ${'invalid_blocks'}
    ${'metadata without a type'}     | ${to('C0GEN', { metadata: { event_payload: {} } })} | ${'invalid_metadata_format'}
  `('$why: $answer', async ({ args, answer }) => {
    const web = await client();
    expect(await errorOf(web.apiCall('chat.postMessage', args))).toBe(answer);
    expect(slack.workspace.messages).toHaveLength(answer === 'ok' ? 1 : 0);
  });

  it("opens a person's direct message by their id, and answers with its own", async () => {
    const web = await client();
    const { channel, ts } = await web.chat.postMessage({ channel: 'U0DANA', text: 'Good morning' });
    expect(channel).toBe('D0DANA');
    expect(slack.as('U0DANA').sees()).toMatchObject([{ ts, text: 'Good morning', fromApp: true, onlyYou: false }]);
  });

  it('says where a block is wrong, as Slack does', async () => {
    const web = await client();
    const error = await web.chat
      .postMessage({ channel: 'C0GEN', text: 'x', blocks: section('x'.repeat(3001)) })
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      data: {
        error: 'invalid_blocks',
        errors: ['must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
        response_metadata: { messages: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]'] },
      },
    });
  });

  it('dates messages by the clock it was given, and never twice the same', async () => {
    const now = new Date('2026-11-23T09:00:00Z');
    const web = await client({ clock: { now: () => now } });
    const stamps = [
      await web.chat.postMessage({ channel: 'C0GEN', text: 'a' }),
      await web.chat.postMessage({ channel: 'C0GEN', text: 'b' }),
    ].map((one) => one.ts);
    expect(stamps).toEqual(['1795424400.000000', '1795424400.000001']);
  });

  it('gives metadata back from the history, and only when asked', async () => {
    const web = await client();
    const metadata = { event_type: 'delivery', event_payload: { key: 'k1' } };
    const { channel } = await web.chat.postMessage({ channel: 'U0DANA', text: 'x', metadata });
    const read = async (all: boolean) =>
      (await web.conversations.history({ channel: channel!, include_all_metadata: all })).messages?.[0]?.metadata;
    expect(await read(true)).toEqual(metadata);
    expect(await read(false)).toBeUndefined();
  });

  it.each([
    [false, 2],
    [true, 1],
  ])('with client_msg_id honoured (%s), a repeat leaves %i messages', async (honoursClientMsgId, count) => {
    const web = await client({ honoursClientMsgId });
    const message = { channel: 'U0DANA', text: 'x', client_msg_id: 'one' };
    const [first, second] = [await web.chat.postMessage(message), await web.chat.postMessage(message)];
    expect(slack.messages('U0DANA')).toHaveLength(count);
    expect(first.ts === second.ts).toBe(honoursClientMsgId);
  });

  it('takes the blocks away when an update has only text, and refuses more than 4,000 characters', async () => {
    const web = await client();
    const { channel, ts } = await web.chat.postMessage({ channel: 'U0DANA', text: 'x', blocks: section('with blocks') });
    const at = { channel: channel!, ts: ts! };
    expect(await errorOf(web.chat.update({ ...at, text: 'y'.repeat(4001) }))).toBe('msg_too_long');
    expect(await errorOf(web.chat.update({ channel: 'U0DANA', ts: ts!, text: 'y' }))).toBe('channel_not_found');
    await web.chat.update({ ...at, text: 'y' });
    expect(slack.messages('U0DANA')).toMatchObject([{ text: 'y', raw: { blocks: [], edited: true } }]);
  });
});
