import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Db, type DbOptions, openDb } from '../../src/db/client.ts';
import { administer, databaseAt } from './admin.ts';

// Copied as files: half as long as through the log, and a test's database needs no log of its beginning.

/** A migrated database of this test file's own, gone when the file is. `db` is there inside tests, not while collecting. */
export function useDatabase(options?: DbOptions): { readonly db: Db; readonly url: string } {
  const server = inject('server');
  const name = someName();
  const url = databaseAt(server, name);
  let open: Db | undefined;
  beforeAll(async () => {
    await administer(server, `create database ${name} template ${inject('template')} strategy file_copy`);
    open = await openDb(url, options);
  });
  afterAll(async () => {
    await open?.close();
    await administer(server, `drop database if exists ${name} with (force)`);
  });
  return {
    url,
    get db() {
      if (!open) throw new Error('The database is opened in beforeAll; use it inside a test.');
      return open;
    },
  };
}

/** Makes a database without a single table each time it is called, and returns its address. All are gone when the file is. */
export function useEmptyDatabase(): () => Promise<string> {
  const server = inject('server');
  const names: string[] = [];
  afterAll(async () => {
    for (const name of names) await administer(server, `drop database if exists ${name} with (force)`);
  });
  return async () => {
    const name = someName();
    await administer(server, `create database ${name} template template0`);
    names.push(name);
    return databaseAt(server, name);
  };
}

function someName(): string {
  return `nextstep_${process.pid}_${randomBytes(4).toString('hex')}`;
}
