import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { localSlack, ownPostgres } from './stage.ts';
import { ms, percentile, table, verdict } from './table.ts';

const runs = 5;
const mostStart = 1_500;
const mostMemory = 130;
const idleMs = 5_000;

/** The built app as a process of its own: from start to ready on a database that exists, and its memory at rest. */
export async function benchStart(): Promise<boolean> {
  await promisify(execFile)('npm', ['run', '-s', 'build'], { cwd: join(import.meta.dirname, '..') });
  const postgres = await ownPostgres();
  const folder = await mkdtemp(join(tmpdir(), 'nextstep-bench-start-'));
  const slack = await localSlack();
  const rows: string[][] = [];
  let good = true;
  for (const [name, database] of [
    ['a server', { DATABASE_URL: postgres.url }],
    ['its own, embedded', { NEXTSTEP_DATA: folder }],
  ] as const) {
    const started: number[] = [];
    const memory: number[] = [];
    // The first start makes the tables (and the embedded server); the promise is about those after it.
    for (let run = 0; run <= runs; run += 1) {
      const measured = await startOnce({ ...slack.settings, ...database, OPS_PORT: '0', LOG_LEVEL: 'info' }, run === runs);
      if (run > 0) started.push(measured.start);
      if (measured.memory) memory.push(measured.memory);
    }
    const start = percentile(started, 0.5);
    const rss = memory[0] ?? Number.NaN;
    good &&= start < mostStart && rss < mostMemory;
    rows.push([
      name,
      ms(start),
      `${ms(Math.min(...started))} to ${ms(Math.max(...started))}`,
      verdict(start < mostStart),
      `${rss.toFixed(0)} MB`,
      verdict(rss < mostMemory),
    ]);
  }
  console.log(
    `Start to ready on an existing database, median of ${runs}, and resident memory of the app after ${idleMs / 1_000} s at rest:\n`,
  );
  console.log(
    table(['database', 'start to ready', 'from, to', `under ${mostStart} ms`, 'memory', `under ${mostMemory} MB`], rows),
  );
  await slack.stop();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
  return good;
}

async function startOnce(settings: Record<string, string>, rest: boolean): Promise<{ start: number; memory: number | null }> {
  const began = performance.now();
  const app = spawn(process.execPath, [join(import.meta.dirname, '../dist/main.js'), 'start'], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => app.on('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    app.stdout.on('data', (bytes) => (said += String(bytes)).includes('"app.ready"') && resolve());
    void ended.then(() => reject(new Error(`the app ended before it was ready: ${said}`)));
  });
  const start = performance.now() - began;
  let memory: number | null = null;
  if (rest) {
    await sleep(idleMs);
    memory = Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${app.pid}/status`, 'utf8'))?.[1]) / 1_024;
  }
  app.kill('SIGTERM');
  await ended;
  return { start, memory };
}
