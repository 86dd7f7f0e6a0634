import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSweep } from '../../src/db/sweep.ts';
import { openJobs } from '../../src/job-context.ts';
import type { JobContext } from '../../src/jobs/job.ts';
import { job } from '../../src/jobs/nudge.ts';
import { openLog } from '../../src/log.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase({ deadline: 60_000 });
/** Monday, 9:00 in New York. */
const nine = Date.parse('2026-11-23T14:00:00Z');
const many = 120;

beforeEach(async () => {
  for (const name of ['deliveries', 'people', 'workspaces']) await database.db.execute(sql`delete from ${sql.identifier(name)}`);
});

/** Reps of one workspace who have nobody to be nudged about: a turn all the same. */
async function settle(workspace: string, reps: number, dueAt: number): Promise<void> {
  await database.db.execute(sql`insert into workspaces (workspace_id, created_at, pepper) values (${workspace}, now(), 'fair')`);
  await database.db.execute(sql`
    insert into people (workspace_id, user_id, name, slack_zone, locale, joined_at, refreshed_at, next_run_at)
    select ${workspace}, 'U' || lpad(n::text, 3, '0'), 'Rep', 'America/New_York', 'en-US', '2026-01-01', now(),
      ${new Date(dueAt).toISOString()}::timestamptz + n * interval '1 millisecond'
    from generate_series(0, ${reps - 1}::int) n`);
}

/** A process whose clock goes on by `msPerTurn` with each turn, and the workspaces whose turns it took, in the order it began them. */
function replica(msPerTurn = 0): { run(): Promise<void>; took(): string[] } {
  const turns: { readonly workspace: string; taken: boolean }[] = [];
  let now = nine + 60_000;
  const opened = openJobs(database.db, { now: () => new Date(now) }, openLog('silent'));
  const { sweep } = opened;
  const takeTurns: typeof sweep.takeTurns = async (found, ...rest) => {
    const asked = found.map(({ workspace, user }) => ({ workspace, user, taken: false }));
    turns.push(...asked);
    now += msPerTurn * found.length;
    const taken = await sweep.takeTurns(found, ...rest);
    for (const turn of asked) turn.taken = taken.has(turn.user);
    return taken;
  };
  const stub = { stopping: () => false } as JobContext;
  return {
    run: () => job.run({ ...stub, ...opened, sweep: { ...sweep, takeTurns } }),
    took: () => turns.filter(({ taken }) => taken).map(({ workspace }) => workspace),
  };
}

describe('a rep of another workspace', () => {
  it('waits for none of a large workspace’s, though they were due before', async () => {
    await settle('T0LARGE', many, nine);
    await settle('T0SMALL', 1, nine + 30_000);
    const { run, took } = replica();
    await run();
    expect(took()).toHaveLength(many + 1);
    // It is planned at the same time as the first twenty-five.
    expect(took().indexOf('T0SMALL')).toBeLessThanOrEqual(25);
  });

  it('whose turn comes while they are planned does not wait until they are', async () => {
    await settle('T0LARGE', many, nine);
    await settle('T0SMALL', 1, nine + 65_000);
    const { run, took } = replica(1_000);
    await run();
    expect(took()).toHaveLength(many + 1);
    expect(took().indexOf('T0SMALL')).toBeLessThan(60);
  });

  it('gets a turn in the first round, however many workspaces there are', async () => {
    await settle('T0LARGE', many, nine);
    for (let nth = 100; nth < 170; nth++) await settle(`T0S${nth}`, 2, nine + 30_000);
    const { run, took } = replica();
    await run();
    expect(took()).toHaveLength(many + 140);
    expect(new Set(took().slice(0, 72)).size).toBeGreaterThan(69);
  });
});

it.each<{ why: string; inAll: number; ofOne: number; first: Record<string, number> }>([
  { why: 'no more of one workspace than may be', inAll: 30, ofOne: 4, first: { T0LARGE: 4, T0OTHER: 4, T0SMALL: 2 } },
  { why: 'as many of each, about as many as may be in all', inAll: 9, ofOne: 25, first: { T0LARGE: 3, T0OTHER: 3, T0SMALL: 2 } },
  { why: 'one of each at least', inAll: 1, ofOne: 25, first: { T0LARGE: 1, T0OTHER: 1, T0SMALL: 1 } },
])('one look finds $why', async ({ inAll, ofOne, first }) => {
  await settle('T0LARGE', many, nine);
  await settle('T0OTHER', many, nine);
  await settle('T0SMALL', 2, nine + 30_000);
  const found = await openSweep(database.db).dueReps(new Date(nine + 60_000), { inAll, ofOne });
  const counted: Record<string, number> = {};
  for (const { workspace } of found) counted[workspace] = (counted[workspace] ?? 0) + 1;
  expect(counted).toEqual(first);
});

it('reps who cannot be planned hold up none of their own workspace, however many they are', async () => {
  await settle('T0LARGE', many, nine);
  await database.db.execute(sql`update people set slack_zone = 'Mars/Olympus' where user_id < 'U110'`);
  const { run, took } = replica();
  await run();
  expect(took()).toHaveLength(many - 110);
});

it('a rep who cannot be written costs none of those planned together with them their turn', async () => {
  await settle('T0LARGE', many, nine);
  await database.db.execute(sql`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'broken on purpose'; end $$`);
  await database.db.execute(sql`
    create trigger refuse before update on people for each row when (old.user_id = 'U003') execute function refuse()`);
  const { run, took } = replica();
  await run();
  await database.db.execute(sql`drop trigger refuse on people`);
  expect(took()).toHaveLength(many - 1);
});

it('two processes at once take every turn once', async () => {
  await settle('T0LARGE', many, nine);
  await settle('T0SMALL', 10, nine);
  const [one, other] = [replica(), replica()];
  await Promise.all([one.run(), other.run()]);
  expect(one.took().length + other.took().length).toBe(many + 10);
});
