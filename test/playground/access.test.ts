import { WebClient } from '@slack/web-api';
import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../playground/slack/faults.ts';
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

describe('who may call', () => {
  it.each`
    why                             | method                     | args                    | answer
    ${'a scope the manifest has'}   | ${'users.info'}            | ${{ user: 'U0DANA' }}   | ${'ok'}
    ${'opening needs im:write'}     | ${'conversations.open'}    | ${{ users: 'U0DANA' }}  | ${'missing_scope'}
    ${'reading a channel'}          | ${'conversations.info'}    | ${{ channel: 'C0GEN' }} | ${'missing_scope'}
    ${'its history'}                | ${'conversations.history'} | ${{ channel: 'C0GEN' }} | ${'missing_scope'}
    ${'a method of the app token'}  | ${'apps.connections.open'} | ${{}}                   | ${'not_allowed_token_type'}
    ${'a method that is not there'} | ${'chat.shout'}            | ${{}}                   | ${'unknown_method'}
  `('$why: $answer', async ({ method, args, answer }) => {
    const web = await client();
    expect(await errorOf(web.apiCall(method, args))).toBe(answer);
  });

  it('names the scope that is missing', async () => {
    const web = await client();
    const error = await web.conversations.open({ users: 'U0DANA' }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ data: { needed: 'im:write', provided: 'commands,chat:write,im:history,users:read' } });
  });

  it('knows its own token only', async () => {
    expect(await errorOf((await client({}, 'xoxb-another')).auth.test())).toBe('invalid_auth');
  });

  it('gives a locale only when asked, and the offset of the day', async () => {
    const web = await client({ clock: { now: () => new Date('2026-07-01T00:00:00Z') } });
    expect((await web.users.info({ user: 'U0DANA' })).user).toMatchObject({ tz: 'America/New_York', tz_offset: -14_400 });
    expect((await web.users.info({ user: 'U0DANA' })).user).not.toHaveProperty('locale');
    expect((await web.users.info({ user: 'U0DANA', include_locale: true })).user?.locale).toBe('en-US');
  });
});

describe('calls that go wrong on request', () => {
  it.each`
    fault                         | answer                               | posted
    ${{ status: 500 }}            | ${'slack_webapi_http_error'}         | ${0}
    ${{ error: 'is_archived' }}   | ${'is_archived'}                     | ${0}
    ${{ retryAfter: 30 }}         | ${'slack_webapi_rate_limited_error'} | ${0}
    ${{ hang: true }}             | ${'slack_webapi_request_error'}      | ${0}
    ${{ dropAfterAccept: true }}  | ${'slack_webapi_request_error'}      | ${1}
    ${{ statusAfterAccept: 500 }} | ${'slack_webapi_http_error'}         | ${1}
    ${{ hangAfterAccept: true }}  | ${'slack_webapi_request_error'}      | ${1}
  `('$fault: $answer, $posted posted, and the next call is well again', async ({ fault, answer, posted }) => {
    const web = await client();
    slack.failNext('chat.postMessage', fault);
    const post = () => errorOf(web.chat.postMessage({ channel: 'U0DANA', text: 'x' }));
    expect(await post()).toBe(answer);
    expect(slack.messages('U0DANA')).toHaveLength(posted);
    expect(await post()).toBe('ok');
    expect(slack.requests.filter((one) => one.method === 'chat.postMessage')).toHaveLength(2);
  });
});

describe('weather', () => {
  it('hears of a call at each of its moments, and of no more than happened', async () => {
    const web = await client();
    const heard: string[] = [];
    const faults: Fault[] = [{ statusAfterAccept: 500 }, { status: 500 }];
    slack.weather = {
      arrives({ method }) {
        heard.push(`arrived ${method}`);
        return faults.shift();
      },
      done: ({ args }) => void heard.push(`done ${String(args['text'])}`),
      answered: ({ args }) => void heard.push(`answered ${String(args['text'])}`),
    };
    const post = (text: string) => errorOf(web.chat.postMessage({ channel: 'U0DANA', text }));
    for (const text of ['lost', 'refused', 'well']) await post(text);
    expect(heard).toEqual([
      ...['arrived chat.postMessage', 'done lost'],
      ...['arrived chat.postMessage'],
      ...['arrived chat.postMessage', 'done well', 'answered well'],
    ]);
    expect(slack.messages('U0DANA').map(({ text }) => text)).toEqual(['lost', 'well']);
  });

  it('tells one connection from another, and gives way to what a test asked for', async () => {
    const web = await client();
    const ports: (number | undefined)[] = [];
    slack.weather = {
      arrives({ port }) {
        ports.push(port);
        return { error: 'weather' };
      },
      done() {},
      answered() {},
    };
    slack.failNext('api.test', { error: 'asked for' });
    expect((await Promise.all([1, 2].map(() => errorOf(web.api.test())))).sort()).toEqual(['asked for', 'weather']);
    expect(new Set(ports).size).toBe(2);
  });
});
