import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrateDb } from '../../src/db/migrate.ts';
import { startEmbedded } from '../../src/db/embedded/server.ts';
import { administer, databaseAt } from './admin.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test server's own database; `template` is the migrated one that every test file clones. */
    readonly server: string;
    readonly template: string;
  }
}

/** Once for a whole run: a PostgreSQL (ours, or the one at TEST_DATABASE_URL) with a migrated database to clone. */
export default async function prepareServer({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'nextstep-test-'));
  const given = process.env['TEST_DATABASE_URL'];
  const embedded = given ? undefined : await startEmbedded({ folder, log: console.log, fsync: false });
  const server = given ?? embedded!.url;
  const template = `nextstep_template_${process.pid}`;
  const tearDown = async (): Promise<void> => {
    if (given) await administer(server, `drop database if exists ${template} with (force)`);
    await embedded?.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await administer(server, `create database ${template}`);
    if (existsSync('migrations/meta/_journal.json')) await migrateDb(databaseAt(server, template));
  } catch (error) {
    await tearDown();
    throw error;
  }
  provide('server', server);
  provide('template', template);
  return tearDown;
}
