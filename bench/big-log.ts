import { sql } from 'drizzle-orm';
import { openDb } from '../src/db/client.ts';
import { migrateDb } from '../src/db/migrate.ts';
import { ownPostgres, type OwnPostgres } from './stage.ts';
import { generate, scale } from './sweep-data.ts';

const held: { log?: Promise<OwnPostgres> } = {};

/** Ten million steps, generated once for all benchmarks that ask for them. */
export function bigLog(): Promise<OwnPostgres> {
  return (held.log ??= open());
}

export async function closeBigLog(): Promise<void> {
  await (await held.log)?.stop();
}

async function open(): Promise<OwnPostgres> {
  const postgres = await ownPostgres({ fsync: false });
  await migrateDb(postgres.url);
  const db = await openDb(postgres.url, { deadline: 3_600_000, connections: 1 });
  const began = performance.now();
  await generate((statement) => db.execute(sql.raw(statement)));
  await db.close();
  const made = [
    `${scale.prospects.toLocaleString()} prospects`,
    `${(scale.prospects * scale.stepsEach).toLocaleString()} steps`,
    `${(scale.workspaces * scale.entriesEach).toLocaleString()} log entries`,
    `${scale.reps.toLocaleString()} reps`,
  ];
  console.log(`Generated ${made.join(', ')} in ${Math.round((performance.now() - began) / 1_000)} s.\n`);
  return postgres;
}
