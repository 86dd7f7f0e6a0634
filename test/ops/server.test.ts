import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { type Health, openOps } from '../../src/ops/server.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});
const text = () => Promise.resolve({ type: 'text/plain; version=0.0.4', body: 'nextstep_x 1\n' });
const well: Health = { healthy: () => true, ready: () => Promise.resolve(true), text };
const open = async (health: Partial<Health> = {}): Promise<number> => {
  const ops = openOps({ ...well, ...health }, '127.0.0.1', 0);
  closers.push(ops.close);
  return ops.listen();
};
const ask = async (port: number, path: string, method = 'GET') =>
  (await fetch(`http://127.0.0.1:${port}${path}`, { method })).status;

it.each<{ why: string; health: Partial<Health>; healthz: number; readyz: number }>([
  { why: 'all is well', health: {}, healthz: 200, readyz: 200 },
  {
    why: 'nobody can be answered now, and a restart would not help',
    health: { ready: () => Promise.resolve(false) },
    healthz: 200,
    readyz: 503,
  },
  { why: 'nobody can even say', health: { ready: () => Promise.reject(new Error('gone')) }, healthz: 200, readyz: 503 },
  { why: 'the process is going', health: { healthy: () => false }, healthz: 503, readyz: 200 },
])('$why: /healthz says $healthz, /readyz says $readyz', async ({ health, healthz, readyz }) => {
  const port = await open(health);
  expect([await ask(port, '/healthz'), await ask(port, '/readyz')]).toEqual([healthz, readyz]);
});

it('a body says it in a word, for whoever asks by hand', async () => {
  const port = await open();
  expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).text()).toBe('ok\n');
});

it('/metrics tells the numbers as Prometheus reads them; a broken one is no reason to restart', async () => {
  const answer = await fetch(`http://127.0.0.1:${await open()}/metrics`);
  expect(answer.headers.get('content-type')).toContain('version=0.0.4');
  expect(await answer.text()).toBe('nextstep_x 1\n');
  const broken = await open({ text: () => Promise.reject(new Error('broken')) });
  expect([await ask(broken, '/metrics'), await ask(broken, '/healthz')]).toEqual([503, 200]);
});

it.each(['//', '/x/%zz', '/', '/healthz/', '/HEALTHZ', '/metrics/'])('%s is not here', async (path) => {
  const port = await open();
  expect(await ask(port, path)).toBe(404);
  expect(await ask(port, '/healthz')).toBe(200);
});

it('what is no HTTP is turned away, and the next one is answered', async () => {
  const port = await open();
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end('what is this\r\n\r\n'));
    socket.on('close', () => resolve()).resume();
  });
  expect(await ask(port, '/healthz')).toBe(200);
});

it('a port that is taken is said at once', async () => {
  const port = await open();
  const second = openOps(well, '127.0.0.1', port);
  await expect(second.listen()).rejects.toThrow('EADDRINUSE');
});

it('a stop does not wait although somebody keeps a connection open', async () => {
  const ops = openOps(well, '127.0.0.1', 0);
  const port = await ops.listen();
  const socket = connect(port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.on('error', () => {});
  await ops.close();
  await expect(ask(port, '/healthz')).rejects.toBeInstanceOf(Error);
});
