import { sql } from 'drizzle-orm';
import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/client.ts';
import { findBinaries } from '../../src/db/embedded/binaries.ts';
import { readLock, isAlive } from '../../src/db/embedded/lock.ts';
import { type Embedded, startEmbedded } from '../../src/db/embedded/server.ts';

let folder: string;
const running: Embedded[] = [];
const children: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nextstep-embedded-'));
  await chmod(folder, 0o755);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const embedded of running.splice(0)) await embedded.stop();
  await gone();
  await rm(folder, { recursive: true, force: true });
});

const data = () => join(folder, 'db', 'cluster', 'data');

async function start(log: (line: string) => void = () => {}): Promise<Embedded> {
  const embedded = await startEmbedded({ folder: join(folder, 'db'), log });
  running.push(embedded);
  return embedded;
}

/** Another process that owns or attaches; resolves when it has its database. */
async function startElsewhere(job = 'hold'): Promise<{ child: ChildProcess; owner: boolean; url: string; lines: string[] }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/owner.ts', join(folder, 'db'), job], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines: string[] = [];
  const first = await new Promise<string>((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`ended with ${code}`)));
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      resolve(line);
    });
  });
  return { child, lines, ...(JSON.parse(first) as { owner: boolean; url: string }) };
}

async function gone(): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    const lock = await readLock(data());
    if (!lock || !isAlive(lock.pid)) return;
    await sleep(50);
  }
  throw new Error('the server did not stop');
}

async function ask(url: string, question: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> {
  const db = await openDb(url, { connections: 1 });
  try {
    return await db.execute(question);
  } finally {
    await db.close();
  }
}

describe('the embedded server', () => {
  it('makes itself in an empty folder, knows Unicode, and keeps what it was given', async () => {
    const embedded = await start();
    expect(embedded.owner).toBe(true);
    expect(await ask(embedded.url, sql`select lower('É') as e, current_setting('fsync') as fsync`)).toEqual([
      { e: 'é', fsync: 'on' },
    ]);
    await ask(embedded.url, sql`create table kept as select 7 as n`);
    await embedded.stop();
    const again = await start();
    expect(await ask(again.url, sql`select n from kept`)).toEqual([{ n: 7 }]);
    expect(new URL(again.url).port).toBe(new URL(embedded.url).port);
  });

  it('lets nobody in without the password, which only its owner may read', async () => {
    const embedded = await start();
    const stranger = new URL(embedded.url);
    stranger.password = 'guess';
    await expect(openDb(stranger.href)).rejects.toThrow(/password/);
    expect((await stat(join(folder, 'db', 'cluster', 'password'))).mode & 0o077).toBe(0);
    expect((await stat(join(folder, 'db'))).mode & 0o077).toBe(0);
  });

  it('is shared by a second process, which neither owns nor stops it', async () => {
    const embedded = await start();
    const other = await startElsewhere();
    expect({ owner: other.owner, url: other.url }).toEqual({ owner: false, url: embedded.url });
    other.child.stdin!.end();
    await new Promise((resolve) => other.child.on('exit', resolve));
    expect(await ask(embedded.url, sql`select 1 as n`)).toEqual([{ n: 1 }]);
  });

  it('has one owner when three processes start at once on an empty folder', async () => {
    const all = await Promise.all([startElsewhere(), startElsewhere(), startElsewhere()]);
    expect(all.filter(({ owner }) => owner)).toHaveLength(1);
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
    expect((await readdir(join(folder, 'db'))).filter((name) => name.startsWith('init-'))).toEqual([]);
  });

  it('stops when its owner is killed, and comes back with every row that was confirmed', async () => {
    const { child, lines } = await startElsewhere('write');
    while (lines.length < 100) await sleep(10);
    child.kill('SIGKILL');
    await gone();
    const confirmed = lines.slice(1).map(Number);
    const embedded = await start();
    expect(embedded.owner).toBe(true);
    const kept = new Set((await ask(embedded.url, sql`select n from kept`)).map(({ n }) => n));
    expect(confirmed.filter((n) => !kept.has(n))).toEqual([]);
  });

  it('comes back when server and owner are killed together', async () => {
    const { child, lines } = await startElsewhere('write');
    while (lines.length < 100) await sleep(10);
    process.kill((await readLock(data()))!.pid, 'SIGKILL');
    child.kill('SIGKILL');
    const confirmed = lines.slice(1).map(Number);
    const embedded = await start();
    const kept = new Set((await ask(embedded.url, sql`select n from kept`)).map(({ n }) => n));
    expect(confirmed.filter((n) => !kept.has(n))).toEqual([]);
  });

  it('clears what a killed first start left, and leaves alone what a living one is making', async () => {
    const dead = `init-${2 ** 22 + 1}-aa`;
    const living = `init-${process.ppid}-bb`;
    for (const name of [dead, living]) await mkdir(join(folder, 'db', name, 'data'), { recursive: true });
    await start();
    expect((await readdir(join(folder, 'db'))).toSorted()).toEqual(['cluster', living]);
  });

  it('is not stopped by a lock whose number another process has now', async () => {
    await (await start()).stop();
    // PostgreSQL itself looks only at processes of its own user.
    const { uid, gid } = await stat(data());
    const other = spawn('sleep', ['60'], { uid, gid });
    children.push(other);
    const lines = [other.pid, data(), 1, 1, '', '127.0.0.1', '', 'ready'];
    await writeFile(join(data(), 'postmaster.pid'), `${lines.join('\n')}\n`);
    expect((await start()).owner).toBe(true);
  });

  it('leaves data of another major version untouched, and says what to do', async () => {
    await (await start()).stop();
    await writeFile(join(data(), 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/PostgreSQL 17; this release carries 18.*Export/);
    expect(await readFile(join(data(), 'PG_VERSION'), 'utf8')).toBe('17\n');
  });

  it('tells a machine that none fits to bring its own', async () => {
    await expect(findBinaries('plan9-mips')).rejects.toThrow(
      /no embedded PostgreSQL for this machine \(plan9-mips\). Set DATABASE_URL/,
    );
  });

  it.skipIf(process.getuid?.() !== 0)(
    'moves, as root, out of a folder that no other user may enter, and says where to',
    async () => {
      await chmod(folder, 0o700);
      const said: string[] = [];
      const embedded = await start((line) => said.push(line));
      const moved = /The data lives in (\S+):/.exec(said.join('\n'))?.[1] ?? '';
      expect(moved).toMatch(/^\/var\/lib\/nextstep\//);
      expect(await ask(embedded.url, sql`select 1 as n`)).toEqual([{ n: 1 }]);
      await embedded.stop();
      await rm(moved, { recursive: true });
    },
  );
});
