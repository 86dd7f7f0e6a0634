import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { openDb } from '../../src/db/client.ts';
import { migrateDb } from '../../src/db/migrate.ts';
import { transactOn } from '../../src/db/transact.ts';
import type { WorkspaceId } from '../../src/domain/ids.ts';
import { stages } from '../../src/domain/stage.ts';
import { useEmptyDatabase } from '../support/database.ts';
import { migrationsBefore } from '../support/migrations.ts';

const fresh = useEmptyDatabase();

it('asks counted in other stages by an older version do not use up the one ask after a no', async () => {
  const url = await fresh();
  await migrateDb(url, await migrationsBefore('0004_asks_after_a_no'));
  const db = await openDb(url, { deadline: 60_000 });
  onTestFinished(() => db.close());
  await db.execute(sql`insert into workspaces (workspace_id, created_at, pepper) values ('T0ONE', now(), 'salt')`);
  await db.execute(sql`insert into people (workspace_id, user_id, name, slack_zone, locale, refreshed_at, joined_at)
    values ('T0ONE', 'U0DANA', 'Dana', 'UTC', 'en-US', now(), now())`);
  for (const stage of stages)
    for (const asks of [0, 2])
      await db.execute(sql`
        insert into prospects (workspace_id, id, owner_id, name, name_key, stage, stage_since, contacted_on, touched_on, asks_in_stage)
        values ('T0ONE', gen_random_uuid(), 'U0DANA', ${`${stage} ${asks}`}, ${`${stage} ${asks}`}, ${stage}, '2026-01-01', '2026-01-01', '2026-01-01', ${asks})`);

  await migrateDb(url);

  const people = await transactOn(db, db)('T0ONE' as WorkspaceId, ({ prospects }) => prospects.of(null));
  const stand = Object.fromEntries(people.map(({ name, asksAfterNo, revision }) => [name, { asksAfterNo, revision }]));
  expect(stand).toEqual(
    Object.fromEntries(
      stages.flatMap((stage) => [
        [`${stage} 0`, { asksAfterNo: 0, revision: 0 }],
        [`${stage} 2`, stage === 'no' ? { asksAfterNo: 2, revision: 0 } : { asksAfterNo: 0, revision: 1 }],
      ]),
    ),
  );
});
