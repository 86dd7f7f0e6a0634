import { describe, expect, it } from 'vitest';
import { type Import, readSource, type SourceFile } from './support/source.ts';

interface Room {
  /** What it may run: rooms, files (below src), packages, or Node's own modules as `node`. Its own files always. */
  readonly run: readonly string[];
  /** What it may name besides, with `import type`. */
  readonly name?: readonly string[];
  readonly why: string;
}

/** Who may import whom. What is not listed may import everything. The longest name that fits a file is its room. */
const rooms: Readonly<Record<string, Room>> = {
  domain: { run: ['temporal-polyfill', 'chrono-node', 'zod'], why: 'it is true without a clock, a network or a database' },
  views: { run: ['domain', 'views/limits', 'zod'], name: ['@slack/types'], why: 'a model in, a message out' },
  'views/limits': { run: [], why: 'what Slack refuses, whatever it is we say' },
  commands: { run: ['domain', 'views', 'zod'], name: ['db/tenant'], why: 'a verb has never heard of Slack or SQL' },
  jobs: {
    run: ['domain', 'views'],
    name: ['db/sweep', 'db/outbox', 'db/upkeep', 'slack/messenger.ts', 'slack/directory.ts'],
    why: 'a job is told what it may touch',
  },
  csv: { run: ['domain', 'csv-parse', 'csv-stringify', 'zod', 'node'], why: 'bytes in, people out' },
  db: {
    run: ['db/schema', 'db/embedded', 'domain', 'time/clock.ts', 'dataloader', 'drizzle-orm', 'postgres', 'uuid', 'node'],
    name: ['config.ts', 'log.ts'],
    why: 'the only SQL, and it decides nothing',
  },
  'db/schema': { run: ['domain', 'drizzle-orm'], why: 'drizzle-kit loads it alone' },
  'db/embedded': { run: ['node'], why: 'production never loads it' },
  slack: {
    run: [
      'domain',
      'views',
      'views/limits',
      '@slack/bolt',
      '@slack/web-api',
      '@slack/logger',
      '@slack/types',
      'time/clock.ts',
      'undici',
      'zod',
      'node',
    ],
    name: ['commands', 'config.ts', 'log.ts'],
    why: 'the only Bolt, and it knows no verb',
  },
  time: { run: ['node-cron', 'date-holidays'], name: ['domain', 'jobs'], why: 'the only clock, the only cron' },
  ops: { run: ['node', 'prom-client'], name: ['log.ts'], why: 'health must not depend on what it reports' },
};

const src = readSource('src');
const names = Object.keys(rooms).sort((a, b) => b.length - a.length);
const roomOf = (path: string): string | undefined => names.find((name) => path.startsWith(`src/${name}/`));
/** `db/tenant` covers `db/tenant.ts` and everything in `db/tenant/`, but no room that is listed for itself. */
const covers = (allowed: string, target: string): boolean =>
  target === allowed ||
  target === `src/${allowed}` ||
  target === `src/${allowed}.ts` ||
  (target.startsWith(`src/${allowed}/`) && (!names.includes(allowed) || roomOf(target) === allowed));

const trespasses = (files: readonly SourceFile[], mayNot: (one: Import) => boolean): string[] =>
  files.flatMap(({ path, imports }) => imports.filter(mayNot).map(({ how, target }) => `${path} ${how} ${target}`));

describe('the layers', () => {
  it.each(Object.entries(rooms))('%s imports only what it may', (room, { run, name = [], why }) => {
    const files = src.filter(({ path }) => roomOf(path) === room);
    expect(files.length).toBeGreaterThan(0);
    const mayNot = ({ target, how }: Import): boolean =>
      roomOf(target) !== room && ![...run, ...(how === 'names' ? name : [])].some((allowed) => covers(allowed, target));
    expect(trespasses(files, mayNot), why).toEqual([]);
  });

  it('stand on what was really read', () => {
    expect(src.length).toBeGreaterThan(180);
    expect(src.flatMap(({ imports }) => imports).length).toBeGreaterThan(800);
    expect(trespasses(src, ({ target }) => target === '?')).toEqual([]);
    expect(new Set(src.map(({ path }) => roomOf(path)))).toEqual(new Set([...names, undefined]));
  });

  it('the app imports no test, no playground, no benchmark and no script', () => {
    expect(trespasses(src, ({ target }) => /^(?:test|playground|bench|scripts)\//.test(target))).toEqual([]);
  });

  it('the local Slack knows nothing of the app it is there to try, and shares with it only what Slack refuses', () => {
    const isOurs = ({ target }: Import): boolean => target.startsWith('src/') && roomOf(target) !== 'views/limits';
    expect(trespasses(readSource('playground/slack'), isOurs)).toEqual([]);
  });

  it('the embedded server is loaded only when it is asked for', () => {
    const elsewhere = src.filter(({ path }) => roomOf(path) !== 'db/embedded');
    const isEmbedded = ({ target }: Import): boolean => roomOf(target) === 'db/embedded';
    expect(trespasses(elsewhere, isEmbedded)).toEqual(['src/db/open.ts loads src/db/embedded/server.ts']);
  });
});
