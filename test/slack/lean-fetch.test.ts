import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { FetchFunction } from '@slack/web-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leanFetch } from '../../src/slack/lean-fetch.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

let answer: Answer;
const server = createServer((request, response) => void answer(request, response));
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close().closeAllConnections());

const post = {
  method: 'POST',
  headers: { Authorization: 'Bearer xoxb', 'Content-Type': 'text/plain' },
  redirect: 'error',
} as const;

async function seen(ask: FetchFunction) {
  const answered = await ask(`${origin}/api/chat.postMessage`, { ...post, body: 'a=ü' });
  const { ok, status, statusText, url, headers } = answered;
  const named = ['content-type', 'Retry-After', 'x-oauth-scopes', 'x-none'].map((name) => headers.get(name));
  const listed = Object.fromEntries(headers.entries())['x-oauth-scopes'];
  return { ok, status, statusText, url, named, listed, bytes: Buffer.from(await answered.arrayBuffer()).toString('hex') };
}

describe('an answer is what `fetch` makes of it', () => {
  it.each<{ why: string; answer: Answer }>([
    {
      why: 'what was asked',
      answer: async (asked, to) => to.end(`${asked.method} ${asked.headers.authorization} ${await text(asked)}`),
    },
    {
      why: 'scopes and a wait',
      answer: (_, to) => to.writeHead(429, { 'X-OAuth-Scopes': 'chat:write,commands', 'retry-after': '7' }).end(),
    },
    {
      why: 'a header that comes twice',
      answer: (_, to) =>
        to
          .writeHead(
            200,
            [
              ['x-oauth-scopes', 'a'],
              ['x-oauth-scopes', 'b'],
            ].flat(),
          )
          .end('{}'),
    },
    {
      why: 'bytes that are no text',
      answer: (_, to) => to.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipSync('x')),
    },
    { why: 'a proxy’s page', answer: (_, to) => to.writeHead(502, 'Bad Gateway').end('<html>') },
    {
      why: 'an answer in pieces',
      answer: (_, to) => {
        to.write('{"ok"');
        setTimeout(() => to.end(':true}'), 20);
      },
    },
  ])('$why', async ({ answer: given }) => {
    answer = given;
    expect(await seen(leanFetch)).toEqual(await seen(fetch as FetchFunction));
  });
});

it('is read as text and as JSON, too', async () => {
  answer = (_, to) => to.end('{"name":"Zoë"}');
  const read = await leanFetch(origin, post);
  expect(await read.text()).toBe('{"name":"Zoë"}');
  expect(await read.json()).toEqual({ name: 'Zoë' });
});

it('a form with a file in it arrives', async () => {
  answer = async (asked, to) => to.end(await text(asked));
  const form = new FormData();
  form.append('file', new Blob(['its words']), 'people.csv');
  expect(await (await leanFetch(origin, { method: 'POST', body: form })).text()).toMatch(/filename="people.csv"[^]*its words/);
});

it('takes a token nowhere else', async () => {
  const asked: unknown[] = [];
  answer = ({ url }, to) => (asked.push(url), to.writeHead(302, { location: '/elsewhere' }).end());
  expect((await leanFetch(`${origin}/here`, { ...post, body: 'a=b' })).ok).toBe(false);
  expect(asked).toEqual(['/here']);
});

describe('what does not come', () => {
  it.each<{ why: string; answer: Answer; code: string | number }>([
    { why: 'in time, not at all', answer: () => {}, code: DOMException.TIMEOUT_ERR },
    { why: 'in time, not to its end', answer: (_, to) => to.write('{'), code: DOMException.TIMEOUT_ERR },
    { why: 'because the connection broke', answer: (_, to) => to.destroy(), code: 'UND_ERR_SOCKET' },
    {
      why: 'because it broke in the middle',
      answer: (_, to) => {
        to.writeHead(200, { 'content-length': '9' }).write('{');
        setTimeout(() => to.destroy(), 20);
      },
      code: 'UND_ERR_SOCKET',
    },
  ])('$why', async ({ answer: given, code }) => {
    answer = given;
    await expect(leanFetch(origin, { ...post, body: 'a=b', signal: AbortSignal.timeout(200) })).rejects.toMatchObject({ code });
  });

  it('because nobody listens', async () => {
    await expect(leanFetch('http://127.0.0.1:1', post)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
