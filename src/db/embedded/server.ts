import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries, program } from './binaries.ts';
import { type Cluster, cleanEnvironment, lend, openCluster, superuser } from './cluster.ts';
import { answers, disownLock, isAlive, readLock } from './lock.ts';
import { type Place, settle } from './user.ts';
import { watchOwner } from './watcher.ts';

export interface Embedded {
  readonly url: string;
  /** True when this process started the server, which then ends with this process, however it ends. */
  readonly owner: boolean;
  /** Stops the server when it is ours; does nothing when it is another process's. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Where data, password and port are kept. Made when missing. */
  readonly folder: string;
  readonly log: (line: string) => void;
  /** False only in tests: a power cut may then destroy everything. */
  readonly fsync?: boolean;
}

// A killed server may stay a zombie for a second or two, and another process may be half way through its start or stop.
const patience = 15_000;

/**
 * A real PostgreSQL of our own, on the loopback and behind a random password. Attaches when one already runs in the folder.
 * What was committed survives `kill -9` of anything. Rejects with the way out when this machine cannot run one.
 */
export async function startEmbedded({ folder, log, fsync = true }: EmbeddedOptions): Promise<Embedded> {
  const place = await settle(folder, await findBinaries(), log);
  const cluster = await openCluster(place, { fsync });
  const giveUpAt = performance.now() + patience;
  for (;;) {
    const lock = await readLock(cluster.data);
    if (lock && isAlive(lock.pid)) {
      if (lock.ready && (await answers(lock.port))) return { url: urlOf(cluster, lock.port), owner: false, stop: async () => {} };
      await disownLock(cluster.data, lock);
    }
    const started = await launch(place, cluster, fsync);
    if ('url' in started) return started;
    if (performance.now() > giveUpAt) throw new Error(`PostgreSQL did not start in ${cluster.folder}: ${started.said}`);
    await sleep(200);
  }
}

async function launch(place: Place, cluster: Cluster, fsync: boolean): Promise<Embedded | { said: string }> {
  const port = await freePort(cluster.folder);
  const logPath = join(cluster.folder, 'server.log');
  const logFile = await open(logPath, 'w', 0o600);
  await lend(logPath, place.runner);
  const server = spawn(
    program(place.binaries.home, 'postgres'),
    [
      '-D',
      cluster.data,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      ...(fsync ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']),
      // Own session: Ctrl-C in a terminal is for the app, which still has work to save.
    ],
    { ...place.runner, cwd: '/', detached: true, env: cleanEnvironment(), stdio: ['ignore', 'ignore', logFile.fd] },
  );
  // Before anything is awaited: one that finds the folder locked ends at once, and its end would be missed.
  const ended = new Promise<void>((resolve) => server.on('error', () => resolve()).on('exit', () => resolve()));
  await logFile.close();
  if (!(await isReady(server, cluster.data, ended))) {
    await stop(server, ended);
    return { said: (await readFile(logPath, 'utf8')).trim().split('\n').slice(-3).join(' ') };
  }
  const watcher = watchOwner(server, place.runner);
  void ended.then(watcher.dismiss);
  server.unref();
  const portPath = join(cluster.folder, 'port');
  await writeFile(portPath, String(port));
  await lend(portPath, place.runner);
  return { url: urlOf(cluster, port), owner: true, stop: () => stop(server, ended) };
}

async function isReady(server: ChildProcess, data: string, ended: Promise<void>): Promise<boolean> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  // Recovery after a crash replays what was written since the last checkpoint: seconds, minutes at the worst.
  for (const giveUpAt = performance.now() + 5 * 60_000; !over && performance.now() < giveUpAt; await sleep(15)) {
    const lock = await readLock(data);
    if (lock?.ready && lock.pid === server.pid) return true;
  }
  return false;
}

async function stop(server: ChildProcess, ended: Promise<void>): Promise<void> {
  // SIGINT ends sessions and writes a checkpoint, SIGQUIT ends at once and leaves recovery to the next start: no data is lost.
  server.kill('SIGINT');
  const slow = setTimeout(() => server.kill('SIGQUIT'), 10_000);
  await ended;
  clearTimeout(slow);
}

/** The port of last time, so that an address in somebody's database browser stays good; else any free one. */
async function freePort(folder: string): Promise<number> {
  const last = Number(await readFile(join(folder, 'port'), 'utf8').catch(() => '0'));
  return tryPort(last).catch(() => tryPort(0));
}

function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .on('error', reject)
      .listen(port, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => resolve(address instanceof Object ? address.port : port));
      });
  });
}

function urlOf({ password }: Cluster, port: number): string {
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`;
}
