import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Fault } from '../../playground/slack/faults.ts';
import { useApp } from '../support/app.ts';

const slackOf = useApp();
const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

const start = (settings: Readonly<Record<string, string>>) => {
  const env = { PATH: process.env['PATH'], ...slackOf.slack.settings, OPS_PORT: '0', ...settings };
  const app = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  app.stdout.on('data', (bytes) => said.push(String(bytes)));
  return { app, said, ended: new Promise<number | null>((resolve) => app.on('exit', resolve)) };
};

it('starts with a PostgreSQL of its own, tells its health, and stops when told to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nextstep-start-'));
  folders.push(folder);
  const { app, ended } = start({ NEXTSTEP_DATA: folder });
  const { opsPort } = await ready(app);

  expect((await fetch(`http://127.0.0.1:${opsPort}/healthz`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${opsPort}/readyz`)).status).toBe(200);
  app.kill('SIGTERM');
  expect(await ended).toBe(0);
});

it.each<{ why: string; failures: readonly Fault[] }>([
  { why: 'does not answer', failures: [{ hang: true }] },
  { why: 'refuses again and again', failures: [1, 2, 3, 4].map(() => ({ status: 503 })) },
])('stops when told to before it has started, since Slack $why', async ({ failures }) => {
  const { slack, url } = slackOf;
  for (const failure of failures) slack.failNext('apps.connections.open', failure);
  const asked = () => slack.requests.filter(({ method }) => method === 'apps.connections.open').length;
  const before = asked();
  const { app, said, ended } = start({ DATABASE_URL: url, SLACK_SOCKETS: '1' });
  await expect.poll(asked, { timeout: 15_000 }).toBe(before + failures.length);
  const from = performance.now();
  app.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(performance.now() - from).toBeLessThan(4_000);
  expect(said.join('')).not.toMatch(/app.ready|job\./);
});

it('ends with 1 when Slack will open no connection any more, and says why without the token', async () => {
  const { slack, url } = slackOf;
  const theirs = slack.sockets.open;
  const { app, said, ended } = start({ DATABASE_URL: url, SLACK_SOCKETS: '2' });
  await ready(app);
  slack.failNext('apps.connections.open', { status: 503 });
  slack.failNext('apps.connections.open', { error: 'invalid_auth' });
  slack.sockets.drop(theirs);
  expect(await ended).toBe(1);
  const lines = said.join('');
  expect(lines).toMatch(/"level":"error".*"code":"invalid_auth","msg":"slack.lost"/);
  expect(lines.indexOf('"slack.lost"')).toBeLessThan(lines.indexOf('"app.stopped"'));
  expect(lines).not.toContain('process.broken');
  expect(lines).not.toContain(slack.appToken);
});

function ready(app: ChildProcess): Promise<{ opsPort: number }> {
  return new Promise((resolve, reject) => {
    let said = '';
    app.stderr?.on('data', (bytes) => (said += String(bytes)));
    app.stdout?.on('data', (bytes) => {
      said += String(bytes);
      const line = said.split('\n').find((one) => one.includes('"app.ready"'));
      if (line) resolve(JSON.parse(line) as { opsPort: number });
    });
    app.on('exit', () => reject(new Error(`ended before it was ready: ${said}`)));
  });
}
