import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createNetServer, type Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { FetchFunction } from '@slack/web-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { leanFetch as leanFetchWithin } from '../../src/slack/lean-fetch.ts';
import { newTurn } from '../../src/time/clock.ts';

const leanFetch = leanFetchWithin(5_000);

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

let answer: Answer;
const server = createServer((request, response) => void answer(request, response));
/** Somebody who takes every connection and says nothing on it. */
const silent = createNetServer(() => {});
let origin: string;
let mute: string;
beforeAll(async () => {
  for (const one of [server, silent]) await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  const portOf = (one: Server) => (one.address() as AddressInfo).port;
  [origin, mute] = [`http://127.0.0.1:${portOf(server)}`, `https://127.0.0.1:${portOf(silent)}`];
});
afterAll(() => {
  silent.close();
  server.close().closeAllConnections();
});

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

describe('of a process that was frozen', () => {
  const asked: unknown[] = [];
  const freeze = (ms: number) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  const ask = (nth: number) => leanFetchWithin(100)(`${origin}/${nth}`, { ...post, body: 'a=b' });
  const tooLate = { status: 'rejected', reason: { code: 'UND_ERR_CONNECT_TIMEOUT' } };
  beforeEach(() => {
    asked.length = 0;
    answer = ({ url }, to) => (asked.push(url), to.end());
  });

  it('leaves nothing that still waited for a connection when it wakes', async () => {
    // More than there are connections left open.
    const asking = Array.from({ length: 12 }, (_, nth) => ask(nth));
    freeze(300);
    const late = (await Promise.allSettled(asking)).filter(({ status }) => status === 'rejected');
    expect(late).toMatchObject(late.map(() => tooLate));
    expect(late.length).toBeGreaterThan(0);
    expect(asked).toHaveLength(12 - late.length);
  });

  it('leaves nothing that was allowed in the turn in which it froze', async () => {
    await (await ask(0)).text();
    await newTurn();
    freeze(300);
    const [end] = await Promise.allSettled([ask(1)]);
    expect(end).toMatchObject(tooLate);
    await newTurn();
    expect((await ask(2)).ok).toBe(true);
    expect(asked).toEqual(['/0', '/2']);
  });
});

describe('what does not come is rejected in time, as by `fetch`', () => {
  const endOf = async (ask: FetchFunction, url: string, more: Parameters<FetchFunction>[1] = {}) => {
    const began = performance.now();
    const error = await ask(url, { ...post, body: 'a=b', ...more })
      .then((answered) => answered.text())
      .then(
        () => null,
        (reason: unknown) => reason,
      );
    return { error, late: performance.now() - began > 2_000 };
  };
  const ends = async (url: string) => ({
    limit: await endOf(leanFetchWithin(200), url),
    platform: await endOf(fetch, url, { signal: AbortSignal.timeout(200) }),
  });
  const rejected = (code: string | number) => ({
    limit: { error: { code }, late: false },
    platform: { error: expect.any(Error), late: false },
  });

  it.each<{ why: string; answer: Answer; code: string | number }>([
    { why: 'nothing', answer: () => {}, code: DOMException.TIMEOUT_ERR },
    { why: 'nothing to its end', answer: (_, to) => to.write('{'), code: DOMException.TIMEOUT_ERR },
    { why: 'a connection that breaks', answer: (_, to) => to.destroy(), code: 'UND_ERR_SOCKET' },
    {
      why: 'one that breaks in the middle',
      answer(_, to) {
        to.writeHead(200, { 'content-length': '9' }).write('{');
        setTimeout(() => to.destroy(), 20);
      },
      code: 'UND_ERR_SOCKET',
    },
  ])('$why', async ({ answer: given, code }) => {
    answer = given;
    expect(await ends(origin)).toMatchObject(rejected(code));
  });

  it.each<{ why: string; address: () => string; end: ReturnType<typeof rejected> }>([
    { why: 'nobody who listens', address: () => 'http://127.0.0.1:1', end: rejected('ECONNREFUSED') },
    {
      why: 'somebody who takes the call and never says who they are: nothing left, and the limit says so',
      address: () => mute,
      end: rejected('UND_ERR_CONNECT_TIMEOUT'),
    },
  ])('$why', async ({ address, end }) => {
    expect(await ends(address())).toMatchObject(end);
  });

  it('what is given up takes back its connection', async () => {
    const gone = new Promise<string | undefined>((resolve) => {
      answer = ({ socket }) => socket.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code));
    });
    await expect(leanFetchWithin(100)(origin, { ...post, body: 'a=b' })).rejects.toThrow('no answer in time');
    expect(await gone).toBe('ECONNRESET');
  });
});
