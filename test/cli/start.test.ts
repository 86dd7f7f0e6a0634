import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { useApp } from '../support/app.ts';

const slackOf = useApp();
const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

it('starts with a PostgreSQL of its own, tells its health, and stops when told to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nextstep-start-'));
  folders.push(folder);
  const env = { PATH: process.env['PATH'], ...slackOf.slack.settings, NEXTSTEP_DATA: folder, OPS_PORT: '0' };
  const app = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => app.on('exit', resolve));
  const { opsPort } = await ready(app);

  expect((await fetch(`http://127.0.0.1:${opsPort}/healthz`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${opsPort}/readyz`)).status).toBe(200);
  app.kill('SIGTERM');
  expect(await ended).toBe(0);
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
