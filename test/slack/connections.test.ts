import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect as connectTo, createServer as createNetServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dispatcher, request } from 'undici';
import { openConnections } from '../../src/slack/connections.ts';
import { localhostTls } from '../support/localhost-tls.ts';

const answer: RequestListener = ({ url }, to) => void (url === '/silent' || to.end('ok'));
const connections = openConnections({ ca: localhostTls.cert });
afterAll(() => connections.close());

describe.each<{ scheme: string; server: Server }>([
  { scheme: 'http', server: createServer(answer) },
  { scheme: 'https', server: createSecureServer(localhostTls, answer) },
])('over $scheme', ({ scheme, server }) => {
  let origin: string;
  /** How connections ended on the wire, below any TLS. */
  const ends: (string | undefined)[] = [];
  const wire = createNetServer((socket) => {
    socket.on('end', () => ends.push('closed')).on('error', ({ code }: NodeJS.ErrnoException) => ends.push(code));
    const beyond = connectTo((server.address() as AddressInfo).port, 'localhost').on('error', () => {});
    socket
      .pipe(beyond)
      .pipe(socket)
      .on('close', () => beyond.destroy());
  });
  beforeAll(async () => {
    for (const one of [server, wire]) await new Promise<void>((resolve) => one.listen(0, 'localhost', resolve));
    origin = `${scheme}://localhost:${(wire.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    wire.close();
    server.close();
  });

  const ask = async (path: string, more: Partial<Dispatcher.RequestOptions> = {}): Promise<string> =>
    (await request(`${origin}${path}`, { dispatcher: connections, ...more })).body.text();
  const opened = () => new Promise<number>((resolve) => server.getConnections((_, many) => resolve(many)));

  it('one connection serves one call after the other', async () => {
    for (let nth = 0; nth < 3; nth++) {
      expect(await ask('/')).toBe('ok');
      await new Promise(setImmediate);
    }
    expect(await opened()).toBe(1);
  });

  it('a call that is given up resets its connection, so that nothing of it is sent any more, and the next one is answered', async () => {
    ends.length = 0;
    await expect(ask('/silent', { signal: AbortSignal.timeout(100) })).rejects.toThrow('timeout');
    await expect.poll(() => ends).toEqual(['ECONNRESET']);
    expect(await ask('/')).toBe('ok');
    expect(await opened()).toBe(1);
  });

  it('one whose connection the other side closes is told so', async () => {
    server.once('request', (_, to) => void to.socket?.destroy());
    await expect(ask('/silent')).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
  });
});

it('whoever cannot prove to be who they are is told nothing', async () => {
  const asked: unknown[] = [];
  const stranger = createSecureServer(localhostTls, (_, to) => (asked.push(1), to.end())).listen(0, 'localhost');
  await new Promise((resolve) => stranger.once('listening', resolve));
  const { port } = stranger.address() as AddressInfo;
  await expect(request(`https://localhost:${port}/`, { dispatcher: openConnections() })).rejects.toThrow(/self-signed/);
  expect(asked).toEqual([]);
  stranger.close();
});
