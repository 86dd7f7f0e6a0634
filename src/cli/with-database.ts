import { readDatabaseConfig } from '../config.ts';
import type { Db, DbOptions } from '../db/client.ts';
import { openDatabase } from '../db/open.ts';
import { openLog } from '../log.ts';
import type { CliIo } from './word.ts';

/** Runs work on the database that the settings name, and lets go of it whatever becomes of the work. Throws `BadConfig`. */
export async function withDatabase<T>(io: CliIo, options: DbOptions, work: (db: Db) => Promise<T>): Promise<T> {
  const database = await openDatabase(readDatabaseConfig(io.env).database, openLog('warn', io.err));
  try {
    const db = await database.connect(options);
    try {
      return await work(db);
    } finally {
      await db.close();
    }
  } finally {
    await database.stop();
  }
}
