import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchFile, isSlacks } from '../../src/slack/fetch-file.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A host, and every token it was shown. */
async function host(answer: RequestListener) {
  const tokens: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    tokens.push(request.headers.authorization);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, tokens };
}

const asking = (apiUrl?: string, more: Partial<Parameters<typeof fetchFile>[1]> = {}) => ({
  token: 'xoxb-secret',
  apiUrl,
  most: 1_000,
  deadline: 2_000,
  ...more,
});

it('brings the bytes, and shows the token', async () => {
  const { url, tokens } = await host((_, response) => response.end('company\nAcme'));
  expect(await fetchFile(`${url}/people.csv`, asking(`${url}/api/`))).toEqual(Buffer.from('company\nAcme'));
  expect(tokens).toEqual(['Bearer xoxb-secret']);
});

it.each([
  'https://files.slack.com/files-pri/T0-F0/download/people.csv',
  'https://files.slack-gov.com/x',
  'https://acme.slack.com/x',
])('%s is Slack’s own', (url) => {
  expect(isSlacks(url, undefined)).toBe(true);
});

describe('a token that goes nowhere else', () => {
  it.each([
    { url: 'https://files.slack.com.evil.example/people.csv', why: 'only the end of a name counts' },
    { url: 'https://evilslack.com/people.csv', why: 'and the dot before it' },
    { url: 'https://evil.example/files.slack.com/people.csv', why: 'a path is no host' },
    { url: 'https://files.slack.com@evil.example/people.csv', why: 'nor is a name before the host' },
    { url: 'https://user@files.slack.com/people.csv', why: 'nobody signs in as somebody else' },
    { url: 'https://files.slack.com:8443/people.csv', why: 'another port is another server' },
    { url: 'http://files.slack.com/people.csv', why: 'everybody on the way could read it' },
    { url: 'file:///etc/passwd', why: 'no file of this machine' },
    { url: '/people.csv', why: 'no host at all' },
    { url: '', why: 'no address at all' },
  ])('$url: $why', async ({ url }) => {
    expect(await fetchFile(url, asking())).toBe('foreign');
  });

  it('not to another server on the same machine as the Web API', async () => {
    const [api, other] = [await host(() => {}), await host((_, response) => response.end('company\nAcme'))];
    expect(await fetchFile(`${other.url}/people.csv`, asking(`${api.url}/api/`))).toBe('foreign');
    expect(other.tokens).toEqual([]);
  });

  it.each([301, 302, 307, 308])('and not after a redirect (%i)', async (status) => {
    const other = await host((_, response) => response.end('company\nAcme'));
    const api = await host((_, response) => response.writeHead(status, { location: `${other.url}/people.csv` }).end());
    expect(await fetchFile(`${api.url}/people.csv`, asking(api.url))).toBe('refused');
    expect(other.tokens).toEqual([]);
  });
});

describe('what does not come', () => {
  it('is too large as soon as it is, and no more of it is read', async () => {
    const sent = { bytes: 0, ended: false };
    const { url } = await host((_, response) => {
      const part = 'a'.repeat(100_000);
      const more = (): void => {
        while (!response.destroyed && response.write(part)) sent.bytes += part.length;
        if (!response.destroyed) response.once('drain', more);
      };
      response.once('close', () => void (sent.ended = true));
      more();
    });
    expect(await fetchFile(`${url}/people.csv`, asking(url, { most: 250_000 }))).toBe('large');
    await expect.poll(() => sent.ended).toBe(true);
  });

  it('of exactly as many bytes as may be, comes', async () => {
    const { url } = await host((_, response) => response.end('a'.repeat(1_000)));
    expect(await fetchFile(url, asking(url))).toHaveLength(1_000);
    expect(await fetchFile(url, asking(url, { most: 999 }))).toBe('large');
  });

  it.each<{ why: string; answer: RequestListener; said: string }>([
    { why: 'it was deleted', answer: (_, response) => response.writeHead(404).end(), said: 'gone' },
    { why: 'Slack is ill', answer: (_, response) => response.writeHead(503).end('no'), said: 'refused' },
    {
      why: 'it is a page to sign in',
      answer: (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>'),
      said: 'refused',
    },
    { why: 'nobody answers', answer: () => {}, said: 'slow' },
    { why: 'it stops in the middle', answer: (_, response) => void response.write('company\n'), said: 'slow' },
    {
      why: 'the connection breaks',
      answer: (request, response) => {
        response.writeHead(200, { 'content-length': 1_000 }).write('company\n', () => request.socket.destroy());
      },
      said: 'refused',
    },
  ])('$why', async ({ answer, said }) => {
    const { url } = await host(answer);
    expect(await fetchFile(`${url}/people.csv`, asking(url, { deadline: 300 }))).toBe(said);
  });
});
