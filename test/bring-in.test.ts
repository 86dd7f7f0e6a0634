import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { bringIn } from '../src/bring-in.ts';
import type { LocalDay } from '../src/domain/calendar.ts';
import { nameKey } from '../src/domain/reading/name.ts';
import { defaultRhythms } from '../src/domain/rhythm.ts';
import { imported } from './csv/files.ts';
import { monday, type Name, people, useDesk, words } from './support/desk.ts';

const desk = useDesk();

function bring(name: Name, ...lines: string[]) {
  const { workspace, db } = desk;
  return bringIn(db, { workspace, owner: people[name].user, now: new Date(monday), dry: false }, () => imported(...lines));
}

const rowOf = async (name: string) => {
  const [row] = await desk.db.execute(sql`
    select to_jsonb(prospects) as row, (select jsonb_agg(to_jsonb(steps) - 'id' - 'prospect_id') from steps
      where steps.workspace_id = prospects.workspace_id and prospect_id = prospects.id) as steps
    from prospects where workspace_id = ${desk.workspace} and name_key = ${nameKey(name)}`);
  return row!;
};

it('writes the rows that typing would have, but for the batch and the spread', async () => {
  await desk.as('dana').types('add Acme, Jane Doe: send the terms tomorrow');
  await bring('dana', 'company,contact,next step,due', 'Beta,Jane Doe,send the terms,2026-11-24');
  const [typed, brought] = [await rowOf('Acme'), await rowOf('Beta')];
  const own = { id: '', name: '', name_key: '', batch_id: '', spread_to: '', revision: 0 };
  expect({ ...(brought['row'] as object), ...own }).toEqual({ ...(typed['row'] as object), ...own });
  expect(brought['steps']).toEqual(typed['steps']);
  expect(brought['row']).toMatchObject({ batch_id: expect.any(String), spread_to: '2026-11-24' });
});

it('sets who referred whom, wherever they stand in the file, and the story tells it', async () => {
  await desk.as('dana').types('add Early');
  await bring('dana', 'company,referred by,note', 'Acme,Beta,', 'Beta,Early,met at the fair', 'Gamma,a trade fair,');
  const dana = desk.as('dana');
  expect(words(await dana.types('show Acme'))).toContain('Referred by *Beta*');
  expect(words(await dana.types('show Beta'))).toMatch(
    /Referred by \*Early\*[^]*Opened the door to \*Acme\*[^]*added: _met at the fair_/,
  );
  expect(words(await dana.types('show Gamma'))).toContain('added: _referred by a trade fair_');
});

it('is no referral of this week: the digest does not celebrate what a file remembers', async () => {
  await bring('dana', 'company,referred by', 'Acme,Beta', 'Beta,');
  const week = () => desk.tenant(({ week: of }) => of.of('2026-11-23' as LocalDay, 'UTC', true, new Date(monday)));
  expect((await week()).referrals).toEqual([]);
  await desk.as('dana').types('refer Acme > Delta');
  expect((await week()).referrals).toHaveLength(1);
});

describe('nothing is brought for', () => {
  it.each([
    { who: 'a guest', sql: sql`update people set guest = true` },
    { who: 'somebody deactivated', sql: sql`update people set deactivated = true` },
    { who: 'somebody who was only ever named by others', sql: sql`update people set joined_at = null` },
  ])('$who', async ({ sql: change }) => {
    await desk.db.execute(sql`${change} where workspace_id = ${desk.workspace}`);
    expect(await bring('dana', 'company', 'Acme')).toEqual({ unknown: true });
  });
});

it('two imports of the same file at once add everybody once', async () => {
  const file = ['company', ...Array.from({ length: 300 }, (_, at) => `Acme ${at}`)];
  const both = await Promise.all([bring('dana', ...file), bring('dana', ...file)]);
  expect(both.map((brought) => (brought.unknown ? -1 : brought.taken)).sort((a, b) => a - b)).toEqual([0, 300]);
});

it('holds the rows of its own workspace only', async () => {
  await bring('dana', 'company', 'Acme');
  const rows = await desk.db.execute(
    sql`select distinct workspace_id from prospects where name = 'Acme' and batch_id is not null`,
  );
  expect(rows.some(({ workspace_id: workspace }) => workspace === desk.workspace)).toBe(true);
  expect(await desk.tenant(({ prospects }) => prospects.of(null), 'T0ELSEWHERE')).toEqual([]);
});

it('counts what is due as for everybody else: a stored day that the log agrees with', async () => {
  await bring('dana', 'company,last contact', 'Acme,2026-03-02');
  const { row } = await rowOf('Acme');
  expect(row).toMatchObject({ next_nudge_at: '2026-11-24T05:00:00+00:00', quiet_on: '2026-03-05' });
  expect(defaultRhythms.new).toBe(3);
});
