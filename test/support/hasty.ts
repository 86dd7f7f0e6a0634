import { sql } from 'drizzle-orm';
import { afterEach, expect } from 'vitest';
import { type Db, type DbOptions, openDb } from '../../src/db/client.ts';
import { failureOf } from '../../src/db/failure.ts';

/** Milliseconds. Long enough for a loaded machine to connect anew within it. */
export const deadline = 500;

/** Opens databases that lose patience at `deadline`, with one connection unless told otherwise; closed after each test. */
export function useHasty(): (url: string, options?: DbOptions) => Promise<Db> {
  const opened: Db[] = [];
  afterEach(async () => {
    for (const db of opened.splice(0)) await db.close();
  });
  return async (url, options) => {
    const db = await openDb(url, { deadline, connections: 1, ...options });
    opened.push(db);
    return db;
  };
}

/** How the work ended and how long its caller waited, in milliseconds. */
export async function outcome(work: Promise<unknown>): Promise<{ failure: string; ms: number }> {
  const from = performance.now();
  const failure = await work.then(() => 'none', failureOf);
  return { failure, ms: performance.now() - from };
}

/** The next caller is served, on a fresh connection if need be, within the deadline. */
export async function servesAgain(db: Db): Promise<void> {
  expect((await outcome(db.execute(sql`select ${1}::int`))).failure).toBe('none');
}
