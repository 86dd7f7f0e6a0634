import { resolve } from 'node:path';
import { sql } from 'drizzle-orm';
import type { DatabaseConfig } from '../config.ts';
import type { Log } from '../log.ts';
import { type Db, type DbOptions, openDb } from './client.ts';
import { migrateDb } from './migrate.ts';

/** A database with our tables in it, ready to be connected to. */
export interface Database {
  readonly url: string;
  connect(options?: DbOptions): Promise<Db>;
  answers(db: Db): Promise<boolean>;
  /** Stops the server if it is one of our own. */
  stop(): Promise<void>;
}

/** Finds the database, or starts one of our own in a folder, and brings its tables up to date. */
export async function openDatabase(config: DatabaseConfig, log: Log): Promise<Database> {
  const server = await findServer(config, log);
  try {
    const { url } = server;
    await migrateDb(url);
    return {
      url,
      connect: (options) => openDb(url, options),
      answers: (db) =>
        db.execute(sql`select 1`).then(
          () => true,
          () => false,
        ),
      stop: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The server as it is, its tables untouched. */
export async function findServer(config: DatabaseConfig, log: Log): Promise<Pick<Database, 'url' | 'stop'>> {
  return 'url' in config ? { url: config.url, stop: () => Promise.resolve() } : ownServer(config.folder, log);
}

/** Loaded only when it is asked for: production, where a database is given, never meets it. */
async function ownServer(folder: string, log: Log): Promise<Pick<Database, 'url' | 'stop'>> {
  const { startEmbedded } = await import('./embedded/server.ts');
  return startEmbedded({ folder: resolve(folder), log: (line) => log.info({ line }, 'postgres') });
}
