import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clientOptions } from '../../src/slack/clients.ts';

let answer: string;
const server = createServer((_, to) => void to.end(answer));
let client: WebClient;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  client = new WebClient('xoxb-1', clientOptions({ apiUrl: `http://127.0.0.1:${port}/api/` }));
});
afterAll(() => server.close().closeAllConnections());

it.each<{ why: string; method: string; answered: object; kept: object }>([
  {
    why: 'a message that was posted keeps its place',
    method: 'chat.postMessage',
    answered: { channel: 'D1', ts: '1.2', message: { text: 'Anna', blocks: [] } },
    kept: { channel: 'D1', ts: '1.2' },
  },
  { why: 'or was drawn anew', method: 'chat.update', answered: { ts: '1.2', message: { text: 'Anna' } }, kept: { ts: '1.2' } },
  { why: 'a form says nothing that we ask for', method: 'views.open', answered: { view: { id: 'V1' } }, kept: {} },
  {
    why: 'what Slack complains of is kept',
    method: 'views.publish',
    answered: { view: { id: 'V1' }, response_metadata: { messages: ['[WARN] a'] } },
    kept: { response_metadata: { messages: ['[WARN] a'] } },
  },
  {
    why: 'nothing is left out of what is asked for',
    method: 'conversations.history',
    answered: { messages: [{ text: 'Anna' }], message: 'yes', view: 'yes' },
    kept: { messages: [{ text: 'Anna' }], message: 'yes', view: 'yes' },
  },
])('$why', async ({ method, answered, kept }) => {
  answer = JSON.stringify({ ok: true, response_metadata: {}, ...answered });
  expect(await client.apiCall(method)).toEqual({ ok: true, response_metadata: {}, ...kept });
});

it.each(['<html>Bad Gateway', ''])('what is no answer stays what it is: %s', async (page) => {
  answer = page;
  const error: unknown = await client.apiCall('chat.postMessage').catch((reason: unknown) => reason);
  expect(error).toMatchObject({ data: { ok: false, error: page } });
});
