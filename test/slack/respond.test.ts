import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { respondVia } from '../../src/slack/respond.ts';
import { plain } from '../../src/views/message.ts';

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));
/** Somebody who answers a response url, and where; `asked` is what was sent. */
async function slackWho(answers: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request
      .on('data', (chunk: Buffer) => void (body += chunk.toString()))
      .on('end', () => {
        asked.push(body);
        answers(request, response);
      });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  closers.push(() => server.close().closeAllConnections());
  const address = server.address();
  const origin = `http://127.0.0.1:${address instanceof Object ? address.port : 0}`;
  return { origin, asked, respond: respondVia(`${origin}/api/`) };
}
const ok = (_: IncomingMessage, response: ServerResponse) => void response.end('ok');

it('an answer is for one person, as new words or in place of the message pressed', async () => {
  const { origin, asked, respond } = await slackWho(ok);
  await respond(`${origin}/x`, plain('Hello'), 'whisper');
  await respond(`${origin}/x`, plain('Hello'), 'replace');
  expect(asked.map((body) => JSON.parse(body) as object)).toEqual([
    expect.objectContaining({ response_type: 'ephemeral', replace_original: false, text: 'Hello' }),
    expect.objectContaining({ response_type: 'ephemeral', replace_original: true, text: 'Hello' }),
  ]);
});

describe('nothing is ever sent to', () => {
  it.each<{ url: string; why: string }>([
    { url: '', why: 'no address' },
    { url: 'what', why: 'no address' },
    { url: 'https://example.com/x', why: 'somebody else' },
    { url: 'https://hooks.slack.com.example.com/x', why: 'somebody who looks alike' },
    { url: 'https://example.com/hooks.slack.com', why: 'somebody who looks alike' },
    { url: 'https://hooks.slack.com@example.com/x', why: 'somebody who looks alike' },
    { url: 'http://hooks.slack.com/x', why: 'in the clear' },
    { url: 'http://127.0.0.1:1/x', why: 'another door of this machine' },
    { url: 'http://169.254.169.254/latest/meta-data', why: 'what only this machine may ask' },
    { url: 'file:///etc/passwd', why: 'not the web' },
  ])('$url: $why', async ({ url }) => {
    const { respond } = await slackWho(ok);
    await expect(respond(url, plain('Hello'), 'whisper')).rejects.toThrow('not one of Slack’s');
    await expect(respondVia(undefined)(url, plain('Hello'), 'whisper')).rejects.toThrow('not one of Slack’s');
  });
});

it.each([404, 500])('an answer that Slack did not take (%i) is known', async (status) => {
  const { origin, respond } = await slackWho((_, response) => void response.writeHead(status).end());
  await expect(respond(`${origin}/x`, plain('Hello'), 'whisper')).rejects.toThrow(String(status));
});

it.each([
  { how: 'with a 400', answers: (response: ServerResponse) => void response.writeHead(400).end('invalid_blocks') },
  { how: 'in so many words', answers: (response: ServerResponse) => void response.end('{"ok":false,"error":"invalid_blocks"}') },
])('an answer that Slack refuses $how is said once more, short and plain', async ({ answers }) => {
  const { origin, asked, respond } = await slackWho((_, response) =>
    asked.length > 1 ? void response.end('ok') : answers(response),
  );
  await respond(`${origin}/x`, plain(`${'x'.repeat(2_000)} *Acme*`), 'replace');
  const [first, second, ...more] = asked.map((body) => JSON.parse(body) as { text: string; blocks?: unknown });
  expect(first).toHaveProperty('blocks');
  expect(second).toEqual({ response_type: 'ephemeral', replace_original: true, text: `${'x'.repeat(499)}…` });
  expect(more).toEqual([]);
});

it('an answer that Slack refuses twice is known', async () => {
  const { origin, asked, respond } = await slackWho((_, response) => void response.writeHead(400).end());
  await expect(respond(`${origin}/x`, plain('Hello'), 'whisper')).rejects.toThrow('400');
  expect(asked).toHaveLength(2);
});

it('an answer follows nobody elsewhere', async () => {
  const elsewhere = await slackWho(ok);
  const { origin, respond } = await slackWho((_, response) => void response.writeHead(307, { location: elsewhere.origin }).end());
  await expect(respond(`${origin}/x`, plain('Hello'), 'whisper')).rejects.toBeInstanceOf(Error);
  expect(elsewhere.asked).toEqual([]);
});

it('an answer does not wait for ever', async () => {
  const { origin, respond } = await slackWho(() => {});
  const from = performance.now();
  await expect(respond(`${origin}/x`, plain('Hello'), 'whisper')).rejects.toBeInstanceOf(Error);
  expect(performance.now() - from).toBeLessThan(7_000);
});
