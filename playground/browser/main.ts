import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Embedded, startEmbedded } from '../../src/db/embedded/server.ts';
import { bundlePage, bundleProgram } from './bundle.ts';

/** The folder next to the app's own, so that a playground never meets a real team's rows. */
const folder = '.nextstep-playground';
const bundled = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'nextstep-playground');

/**
 * Opens the playground, and says where. Resolves with the exit code when it is told to stop. The program is a process
 * of its own, because this one reads TypeScript, which takes its time; it is read while the database gets ready.
 */
export async function runPlayground(): Promise<number> {
  const told = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  const page = bundlePage(bundled);
  const [server, child] = await Promise.all([ownServer(), bundleProgram(bundled).then(launch)]);
  await page;
  if (!server) {
    child.kill();
    process.stderr.write(`A playground is running in ${folder} already: stop that one first.\n`);
    return 1;
  }
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  child.send({ url: server.url, folder, page: bundled });
  void told.then(() => child.kill('SIGTERM'));
  const code = await ended;
  await server.stop();
  return code;
}

const launch = (program: string): ChildProcess => fork(program, { execArgv: [] });

/** Waits for the one before to be gone. Null when somebody is still playing here. */
async function ownServer(): Promise<Embedded | null> {
  for (let tries = 0; tries < 20; tries += 1) {
    const server = await startEmbedded({ folder: join(folder, 'postgres'), log: () => {} });
    if (server.owner) return server;
    await sleep(250);
  }
  return null;
}
