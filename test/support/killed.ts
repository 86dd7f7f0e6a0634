// Run as a process of its own: what it tests used to end the whole process, past every try and catch.
import { sql } from 'drizzle-orm';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Tx, openDb } from '../../src/db/client.ts';
import { failureOf } from '../../src/db/failure.ts';

const db = await openDb(process.argv[2]!);
const killer = await openDb(process.argv[2]!, { connections: 1 });

const kill = async (tx: Tx) => {
  const [row] = await tx.execute(sql`select pg_backend_pid() as pid`);
  return () => killer.execute(sql`select pg_terminate_backend(${row!['pid']}::int)`);
};
const ways: Record<string, (tx: Tx) => Promise<unknown>> = {
  'between two statements': async (tx) => {
    await (
      await kill(tx)
    )();
    await sleep(50);
    await tx.execute(sql`select ${1}::int`);
  },
  'between two statements without values': async (tx) => {
    await (
      await kill(tx)
    )();
    await sleep(50);
    await tx.execute(sql`select 1`);
  },
  'in a statement': async (tx) => {
    const end = await kill(tx);
    await Promise.all([tx.execute(sql`select pg_sleep(1)`), end()]);
  },
  'at the next statement': async (tx) => {
    const end = await kill(tx);
    await Promise.all([end(), tx.execute(sql`select ${1}::int`), tx.execute(sql`select ${2}::int`)]);
    await tx.execute(sql`select ${3}::int`);
  },
  'before the commit': async (tx) => {
    await (
      await kill(tx)
    )();
    await sleep(50);
  },
  'in a savepoint': (tx) =>
    tx.transaction(async (inner) => {
      await (
        await kill(inner)
      )();
      await sleep(50);
      await inner.execute(sql`select ${1}::int`);
    }),
  'and the work gives up by itself': async (tx) => {
    await (
      await kill(tx)
    )();
    await sleep(50);
    throw new Error('gave up');
  },
};

const outcomes: Record<string, string> = {};
for (const [way, work] of Object.entries(ways)) {
  outcomes[way] = await db.transaction(work).then(() => 'none', failureOf);
  await sleep(50);
  await db.execute(sql`select ${1}::int`);
}
console.log(JSON.stringify(outcomes));
await db.close();
await killer.close();
