import { sql } from 'drizzle-orm';
import { showHome } from '../src/commands/parts/show-home.ts';
import type { Office } from '../src/commands/desk.ts';
import { openDb } from '../src/db/client.ts';
import { migrateDb } from '../src/db/migrate.ts';
import { newId } from '../src/db/new-id.ts';
import { transactOn } from '../src/db/transact.ts';
import type { UserId, WorkspaceId } from '../src/domain/ids.ts';
import { ownPostgres, person } from './stage.ts';
import { percentile, table, verdict } from './table.ts';
import { countTurns } from './turns.ts';

const workspace = 'T0BENCH' as WorkspaceId;
const now = new Date('2026-11-24T15:00:00Z');
const sizes = [25, 500, 5_000];
const promised = { people: 500, turns: 3, cpu: 25 };
const rounds = 100;

/** Home, drawn from the database to the view that is published: round trips on the wire and time on the processor. */
export async function benchHome(): Promise<boolean> {
  const postgres = await ownPostgres({ fsync: false });
  await migrateDb(postgres.url);
  const proxy = await countTurns(postgres.url);
  const db = await openDb(proxy.url, { deadline: 60_000, connections: 1 });
  await db.execute(sql`insert into workspaces (workspace_id, created_at, pepper) values (${workspace}, now(), 'bench')`);
  const office: Office = {
    transact: transactOn(db, db),
    person: () => Promise.resolve(null),
    holidays: () => Promise.resolve(null),
    newId,
    newPepper: () => 'bench',
  };
  const rows: string[][] = [];
  let good = true;
  for (const many of sizes) {
    const actor = `U0HAS${many}` as UserId;
    await fill(db, actor, many);
    const draw = () => showHome(office, { workspace, actor, now, state: { group: 'all', page: 0 } });
    for (let round = 0; round < 20; round += 1) await draw();
    const [turns, spent]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      proxy.take();
      const before = process.cpuUsage();
      await draw();
      const { user, system } = process.cpuUsage(before);
      spent.push((user + system) / 1_000);
      turns.push(proxy.take());
    }
    const [cpu, most] = [percentile(spent, 0.5), Math.max(...turns)];
    const kept = most <= promised.turns && cpu <= promised.cpu;
    if (many === promised.people) good = kept;
    const bytes = Buffer.byteLength(JSON.stringify(await draw()));
    rows.push([
      String(many),
      String(most),
      `${cpu.toFixed(1)} ms`,
      `${(bytes / 1_024).toFixed(0)} KB`,
      many === promised.people ? verdict(kept) : '',
    ]);
  }
  console.log(
    `Home of ${person.real_name}’s, drawn ${rounds} times, the driver and the counting proxy included in the processor’s time:\n`,
  );
  console.log(
    table(['prospects', 'round trips', 'processor, median', 'size', `at most ${promised.turns} and ${promised.cpu} ms`], rows),
  );
  await db.close();
  await proxy.close();
  await postgres.stop();
  return good;
}

async function fill(db: Awaited<ReturnType<typeof openDb>>, owner: UserId, many: number): Promise<void> {
  await db.execute(sql`
    insert into people (workspace_id, user_id, name, slack_zone, locale, joined_at, refreshed_at)
    values (${workspace}, ${owner}, 'Rep', 'America/New_York', 'en-US', now(), now())`);
  await db.execute(sql`
    insert into prospects (workspace_id, id, owner_id, name, name_key, contacts, stage, stage_since, contacted_on, touched_on, next_nudge_at, quiet_on)
    select ${workspace}, gen_random_uuid(), ${owner}, 'Prospect ' || n, ${owner} || n, array['Jane Doe'],
      (array['new', 'talking', 'deciding', 'not now', 'no', 'won'])[1 + n % 6], '2026-01-01',
      date '2026-11-24' - n % 40, date '2026-11-24' - n % 40, '2026-11-01', '2026-11-01'
    from generate_series(1, ${many}::int) n`);
  await db.execute(sql`
    insert into steps (workspace_id, id, prospect_id, by_id, text, way, state, planned_for)
    select workspace_id, gen_random_uuid(), id, owner_id, 'send Jane the checklist she asked for', 'give', 'planned', date '2026-11-20' + (random() * 20)::int
    from prospects where owner_id = ${owner} and random() < 0.4`);
  await db.execute(sql`analyze`);
}
