import { sql } from 'drizzle-orm';
import type { PersonSeed } from '../../playground/slack/people.ts';
import type { Db } from '../../src/db/client.ts';

/** The workspace whose token the app holds comes first; the others share its Slack, as the app has one token. */
const workspaces = ['T0SALES', 'T0NORTH', 'T0SOUTH', 'T0EAST', 'T0WEST'];

const userOf = (nth: number): string => `U0R${String(nth).padStart(6, '0')}`;

/** Everybody who is due, for the local Slack. */
export const townsfolk = (many: number): PersonSeed[] =>
  Array.from({ length: many }, (_, nth) => ({ id: userOf(nth), name: `rep${nth}` }));

/** A zone in which it is about noon, so that a clock ten minutes off is still within everybody's hours, any day of the year. */
function noonZone(now: Date): string {
  const east = 12 - now.getUTCHours();
  return east === 0 ? 'Etc/GMT' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}

/** Reps who have one person each to be nudged about, in several workspaces by turns; everybody's turn is now, or one after the other. */
export async function settle(
  db: Db,
  { many, towns, overSeconds = 0 }: { many: number; towns: number; overSeconds?: number },
): Promise<void> {
  const zone = noonZone(new Date());
  const team = sql`(array[${sql.join(
    workspaces.slice(0, towns).map((name) => sql`${name}::text`),
    sql`, `,
  )}])[1 + n % ${towns}::int]`;
  const user = sql`'U0R' || lpad(n::text, 6, '0')`;
  const each = sql`generate_series(0, ${many - 1}::int) n`;
  await db.execute(sql`
    insert into workspaces (workspace_id, created_at, pepper)
    select ${team}, now(), 'storm' from generate_series(0, ${towns - 1}::int) n on conflict do nothing`);
  await db.execute(sql`
    insert into people (workspace_id, user_id, name, slack_zone, locale, weekdays, joined_at, next_run_at, refreshed_at)
    select ${team}, ${user}, 'Rep ' || n, ${zone}, 'en-US', '{1,2,3,4,5,6,7}', now() - interval '60 days',
      now() + ${overSeconds / many}::float8 * n * interval '1 second', now() + interval '1 hour'
    from ${each}`);
  await db.execute(sql`
    insert into prospects (workspace_id, id, owner_id, name, name_key, contacts, stage, stage_since, contacted_on, touched_on, next_nudge_at)
    select ${team}, gen_random_uuid(), ${user}, 'Prospect ' || n, 'prospect ' || n, array['Jane Doe'], 'talking',
      current_date - 60, current_date - 20, current_date - 20, now() - interval '5 days'
    from ${each}`);
  await db.execute(sql`analyze`);
}

/** The same reps' nudges as rows that wait, for protocols that plan nothing. */
export async function putUp(db: Db): Promise<void> {
  await db.execute(sql`
    insert into deliveries (workspace_id, id, kind, to_id, period, content, state, due_at, created_at)
    select workspace_id, gen_random_uuid(), 'nudge', user_id, current_date::text, '{"kind":"nudge"}', 'pending', next_run_at, now()
    from people`);
}
