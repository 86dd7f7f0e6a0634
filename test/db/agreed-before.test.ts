import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { openDb } from '../../src/db/client.ts';
import { migrateDb } from '../../src/db/migrate.ts';
import { transactOn } from '../../src/db/transact.ts';
import { openUpkeep } from '../../src/db/upkeep.ts';
import { heededKeys, reaching, restingKeys } from '../../src/domain/agreed-silence.ts';
import { nameKey } from '../../src/domain/reading/name.ts';
import type { ProspectId, WorkspaceId } from '../../src/domain/ids.ts';
import { useEmptyDatabase } from '../support/database.ts';
import { migrationsBefore } from '../support/migrations.ts';

const fresh = useEmptyDatabase();

const id = (number: number): ProspectId => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as ProspectId;

/** Each as the app had them; `agreed` in days from now. */
const people = [
  { owner: 'U0DANA', name: 'Whole', contacts: [], agreed: 60 },
  { owner: 'U0BEN', name: 'Whole', contacts: ['Quinn'], reached: 60 },
  { owner: 'U0DANA', name: 'Person', contacts: ['Jane Doe', 'sam roe'], agreed: 60 },
  { owner: 'U0BEN', name: 'Person', contacts: [], reached: 60 },
  { owner: 'U0ADA', name: 'Person', contacts: ['SAM ROE', 'Kim'], reached: 60 },
  { owner: 'U0MAX', name: 'Person', contacts: ['Quinn'] },
  { owner: 'U0DANA', name: 'Accents', contacts: ['Jané Doe'], agreed: 60, whole: true },
  { owner: 'U0BEN', name: 'Accents', contacts: ['Quinn'], reached: 60 },
  { owner: 'U0DANA', name: 'Ending', contacts: ['Jane Doe Ltd'], agreed: 60, whole: true },
  { owner: 'U0DANA', name: 'Gone', contacts: ['Jane Doe'], agreed: 60, removed: true },
  { owner: 'U0BEN', name: 'Gone', contacts: ['Jane Doe'], reached: 60 },
  { owner: 'U0DANA', name: 'Over', contacts: [], agreed: -3 },
  { owner: 'U0BEN', name: 'Over', contacts: ['Quinn'] },
  { owner: 'U0DANA', name: 'Free', contacts: [] },
] as const;

it('what was agreed before holds from now on for the team, and nobody it reaches is nudged', async () => {
  const url = await fresh();
  await migrateDb(url, await migrationsBefore('0003_agreed_silences'));
  const db = await openDb(url, { deadline: 60_000 });
  onTestFinished(() => db.close());
  for (const workspace of ['T0ONE', 'T0TWO']) {
    await db.execute(sql`insert into workspaces (workspace_id, created_at, pepper) values (${workspace}, now(), ${workspace})`);
    for (const user of ['U0DANA', 'U0BEN', 'U0ADA', 'U0MAX'])
      await db.execute(sql`insert into people (workspace_id, user_id, name, slack_zone, locale, refreshed_at, joined_at)
        values (${workspace}, ${user}, ${user}, 'UTC', 'en-US', now(), now())`);
  }
  for (const [at, one] of people.entries()) {
    const agreed = 'agreed' in one ? one.agreed : null;
    await db.execute(sql`
      insert into prospects (workspace_id, id, owner_id, name, name_key, contacts, stage, stage_since, contacted_on, touched_on,
        agreed_until, removed, next_nudge_at, quiet_on)
      values ('T0ONE', ${id(at)}, ${one.owner}, ${one.name}, ${nameKey(one.name)},
        array(select jsonb_array_elements_text(${JSON.stringify(one.contacts)}::jsonb)), ${agreed === null ? 'new' : 'not now'},
        '2026-01-01', '2026-01-01', '2026-01-01', current_date + ${agreed}::int, ${'removed' in one}, '2026-01-06', '2026-01-06')`);
  }
  await db.execute(sql`
    insert into prospects (workspace_id, id, owner_id, name, name_key, stage, stage_since, contacted_on, touched_on)
    values ('T0TWO', ${id(0)}, 'U0BEN', 'Whole', 'whole', 'new', '2026-01-01', '2026-01-01', '2026-01-01')`);

  expect((await migrateDb(url)).applied[0]).toBe('0003_agreed_silences');

  const today = (await db.execute<{ day: string }>(sql`select current_date::text as day`))[0]!.day;
  const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  const transact = transactOn(db, db);
  await transact('T0ONE' as WorkspaceId, async ({ prospects, silences }) => {
    for (const [at, one] of people.entries()) {
      const told = (await prospects.getAny(id(at)))!;
      const reached = 'reached' in one ? inDays(one.reached) : null;
      expect({ ...one, silentUntil: told.silentUntil }).toEqual({ ...one, silentUntil: reached });
      // The same as the app itself works out, from the hashes.
      const live = (await silences.among(heededKeys(told))).filter(({ until }) => until >= today);
      expect(reaching(told, live)?.until ?? null).toBe(told.removed ? null : reached);
      const keys = restingKeys('whole' in one ? { ...told, contacts: [] } : told);
      expect(told.agreedKeys).toEqual('agreed' in one ? keys : null);
    }
  });
  await transact('T0TWO' as WorkspaceId, async ({ prospects, silences }) => {
    expect(await prospects.of(null)).toMatchObject([{ silentUntil: null }]);
    expect(await silences.among(['whole'])).toEqual([]);
  });
  await openUpkeep(db).reschedule(new Date(`${today}T12:00:00Z`), 50);
  const due = await db.execute<{ number: string; quiet: string; due: string }>(sql`
    select right(id::text, 2) as number, quiet_on::text as quiet, (next_nudge_at at time zone 'UTC')::date::text as due
    from prospects where workspace_id = 'T0ONE' and not removed and silent_until is not null order by id`);
  const expected = people.flatMap((one, at) => ('reached' in one ? [{ at, day: inDays(one.reached) }] : []));
  expect([...due]).toEqual(expected.map(({ at, day }) => ({ number: String(at).padStart(2, '0'), quiet: day, due: day })));
});
