import { WebClient } from '@slack/web-api';
import { afterEach, expect, it } from 'vitest';
import type { LocalSlack } from '../../playground/slack/local-slack.ts';
import { startLocalSlack } from '../../playground/slack/server.ts';
import { cast, manifest } from './todo-app.ts';

let slack: LocalSlack;
afterEach(() => slack.stop());

async function client(...scopes: string[]): Promise<WebClient> {
  const allowed = { ...manifest, oauth_config: { scopes: { bot: ['chat:write', ...scopes] } } };
  slack = await startLocalSlack({ manifest: allowed, ...cast });
  return new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
}
const [somebody] = cast.people;
const errorOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'ok',
    (error: { data?: { error?: string } }) => error.data?.error ?? 'unknown',
  );
const upload = (web: WebClient, channel: string) =>
  web.filesUploadV2({ channel_id: channel, file_uploads: [{ filename: 'a.csv', file: Buffer.from('a,b\r\n\r\n1,2') }] });

it('a file that is sent is shown in its channel, byte for byte, and can be fetched with the token alone', async () => {
  const web = await client('files:read', 'files:write');
  const { channel } = await web.chat.postMessage({ channel: somebody!.id, text: 'Here:' });
  await upload(web, channel!);
  const [file] = slack.messages(somebody!.id).at(-1)!.raw.files;
  expect(file!.bytes.toString()).toBe('a,b\r\n\r\n1,2');
  const { file: told } = await web.files.info({ file: file!.id });
  const url = told!.url_private_download!;
  const fetched = await fetch(url, { headers: { authorization: `Bearer ${slack.botToken}` } });
  expect(await fetched.text()).toBe('a,b\r\n\r\n1,2');
  expect((await fetch(url, { redirect: 'manual' })).status).toBe(302);
});

it('is strict where Slack is: scopes, a person’s id that is no channel, files nobody has sent', async () => {
  const web = await client('files:write');
  expect(await errorOf(upload(web, somebody!.id))).toBe('channel_not_found');
  expect(await errorOf(web.files.info({ file: 'F0' }))).toBe('missing_scope');
  expect(await errorOf(web.files.completeUploadExternal({ files: [{ id: 'F0' }] }))).toBe('file_not_found');
  await slack.stop();
  expect(await errorOf(upload(await client('files:read'), 'D0'))).toBe('missing_scope');
});
