import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';
import { giveDeadlines } from './deadline.ts';
import { isPatched, pidOf } from './wire.ts';

/** The database: one pool, which is drizzle's alone (drizzle rewires the date parsers of the client it is given). */
export type Db = PostgresJsDatabase & {
  /** True when a pooler such as PgBouncer answers: nothing may then outlive its transaction. */
  readonly pooled: boolean;
  /** Lets running work finish for up to a second, then closes every connection. */
  close(): Promise<void>;
};

/** What `db.transaction` gives to its work. */
export type Tx = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

export interface DbOptions {
  /** Milliseconds that any statement, and any transaction as a whole, may take, waiting included. */
  readonly deadline?: number;
  /** Most connections held at once. */
  readonly connections?: number;
}

// Words of other drivers in a copied address. Ours would send them on, and the server refuses to start with them.
const foreign = ['channel_binding', 'gssencmode', 'pgbouncer', 'connection_limit', 'pool_timeout', 'schema'];

/**
 * Opens the database at `url`, and proves it by asking one question: rejects within `deadline` when nobody answers.
 * Behind a pooler, or with `?prepare=false` in the address, no statement is prepared; else all of drizzle's are.
 */
export async function openDb(url: string, { deadline = 2_000, connections = 10 }: DbOptions = {}): Promise<Db> {
  const client = postgres(ours(url), {
    max: connections,
    onnotice() {},
    connect_timeout: Math.min(deadline * 0.8, 10_000) / 1_000,
    // The driver would wait up to 20 s before it connects again, inside somebody's call.
    backoff: () => 0.05,
    connection: { application_name: 'nextstep' },
  });
  const wanted = client.options.prepare;
  client.options.prepare = false;
  giveDeadlines(client, deadline);
  try {
    const pooled = await isPooled(client);
    client.options.prepare = wanted && !pooled;
    return Object.assign(drizzle(client), { pooled, close: () => client.end({ timeout: 1 }) });
  } catch (error) {
    await client.end({ timeout: 0 });
    throw error;
  }
}

/** A pooler greets with a process number of its own making; the backend behind it knows the real one. */
async function isPooled(client: Sql): Promise<boolean> {
  const answer = await client.unsafe('select pg_backend_pid() as pid');
  if (!isPatched(answer)) throw new Error('The postgres driver lacks our patch. Run "npm ci" again, with its scripts.');
  return answer[0]?.['pid'] !== pidOf(answer);
}

function ours(url: string): string {
  const [address = '', words] = url.split('?');
  const kept = new URLSearchParams(words);
  for (const word of foreign) kept.delete(word);
  return kept.size ? `${address}?${kept.toString()}` : address;
}
