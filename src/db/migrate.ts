import { sql } from 'drizzle-orm';
import { type Db, type Tx, openDb } from './client.ts';
import { migrationsFolder } from './folder.ts';
import { type Applied, type Migration, planMigrations, readMigrations } from './journal.ts';

export interface Migrated {
  /** Names of the migrations that this call applied. */
  readonly applied: string[];
  /** How many the database has that this code does not: above zero on the old side of a rolling deploy. */
  readonly ahead: number;
}

// Any two numbers, as long as every release uses the same.
const lock = sql`select pg_advisory_xact_lock(727001, 1)`;
const enough = 10 * 60_000;

/**
 * Brings the database at `url` up to this code. Any number of processes may call it at once: they queue at a lock that ends
 * with its transaction, so it holds behind PgBouncer too, and each migration is applied by one of them, whole or not at all.
 * Rejects before touching anything when the journal and the database disagree (see `planMigrations`).
 */
export async function migrateDb(url: string, folder = migrationsFolder()): Promise<Migrated> {
  const migrations = await readMigrations(folder);
  const db = await openDb(url, { deadline: enough, connections: 1 });
  try {
    const applied: string[] = [];
    for (;;) {
      const { tag, ahead } = await applyNext(db, migrations);
      if (!tag) return { applied, ahead };
      applied.push(tag);
    }
  } finally {
    await db.close();
  }
}

/** How many migrations `migrateDb` would apply, and how many the database is ahead. Touches nothing; rejects as `migrateDb` does. */
export async function migrationsLeft(db: Db, folder = migrationsFolder()): Promise<{ pending: number; ahead: number }> {
  const [migrations, applied] = await Promise.all([readMigrations(folder), db.transaction(appliedIn)]);
  const { pending, ahead } = planMigrations(migrations, applied ?? []);
  return { pending: pending.length, ahead };
}

/** One migration, one transaction: what succeeded stays, and a later one may use what an earlier one added. */
async function applyNext(db: Db, migrations: readonly Migration[]): Promise<{ tag?: string; ahead: number }> {
  return db.transaction(async (tx) => {
    await tx.execute(lock);
    const {
      pending: [next],
      ahead,
    } = planMigrations(migrations, await readApplied(tx));
    if (!next) return { ahead };
    // A change of a table that waits for somebody's long transaction makes everybody else wait behind it: give up early instead.
    await tx.execute(sql`set local lock_timeout = '10s'`);
    await tx.execute(sql`set local statement_timeout = 0`);
    // oxlint-disable-next-line no-restricted-properties -- the migrations are our own files
    for (const statement of next.statements) await tx.execute(sql.raw(statement));
    await tx.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${next.hash}, ${next.when})`);
    return { tag: next.tag, ahead };
  });
}

/** Drizzle's own table, so that its tools see the same. Made by whoever holds the lock first. */
async function readApplied(tx: Tx): Promise<Applied[]> {
  const applied = await appliedIn(tx);
  if (applied) return applied;
  await tx.execute(sql`create schema if not exists drizzle`);
  await tx.execute(sql`create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`);
  return [];
}

/** What was applied; null where nothing ever was. */
async function appliedIn(tx: Tx): Promise<Applied[] | null> {
  const [found] = await tx.execute<{ there: boolean }>(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as there`,
  );
  if (!found?.there) return null;
  const rows = await tx.execute<{ hash: string; created_at: string }>(
    sql`select hash, created_at from drizzle.__drizzle_migrations`,
  );
  return rows.map(({ hash, created_at }) => ({ hash, when: Number(created_at) }));
}
