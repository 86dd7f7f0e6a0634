import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { LocalSlack } from '../playground/slack/local-slack.ts';
import type { Db } from '../src/db/client.ts';
import { person } from './stage.ts';

// A second workspace beside a large one: what its reps wait for while ten thousand nudges of the other are said.

/** Nudges of its reps that are waited for in one go. */
export const others = 8;
const limitMs = 400_000;

/** Nobody is due yet; the other workspace has its own reps, who are not due either. */
export async function prepare(db: Db, many: number): Promise<void> {
  await db.execute(sql`update people set next_run_at = now() + interval '1 hour'`);
  await db.execute(sql`insert into workspaces (workspace_id, created_at, pepper) values ('T0OTHER', now(), 'drain')`);
  for (let nth = 0; nth < 2 * others; nth++) {
    const user = otherOf(many, nth);
    await db.execute(sql`
      insert into people (workspace_id, user_id, name, slack_zone, locale, weekdays, joined_at, next_run_at, refreshed_at)
      select 'T0OTHER', ${user}, name, slack_zone, locale, weekdays, joined_at, next_run_at, refreshed_at from people
      where workspace_id = 'T0SALES' and user_id = 'U0R000000'`);
    await db.execute(sql`
      insert into prospects (workspace_id, id, owner_id, name, name_key, contacts, stage, stage_since, contacted_on, touched_on, next_nudge_at)
      select 'T0OTHER', gen_random_uuid(), ${user}, name, name_key, contacts, stage, stage_since, contacted_on, touched_on, next_nudge_at
      from prospects where workspace_id = 'T0SALES' and owner_id = 'U0R000000'`);
  }
}

/** Behind the `many` of the large one. */
const otherOf = (many: number, nth: number): string => `U0R${String(many + nth).padStart(6, '0')}`;

/** Milliseconds each of so many commands waited for its answer, one after the other. */
export async function answered(slack: LocalSlack, many: number, pauseMs: number): Promise<number[]> {
  const took: number[] = [];
  while (took.length < many) {
    const asked = performance.now();
    await slack.as(person.id).types('/nextstep list');
    took.push(performance.now() - asked);
    await sleep(pauseMs);
  }
  return took;
}

/** Milliseconds from when reps of another workspace were due to when their nudges were sent, one after the other. */
export async function elsewhere(db: Db, many: number, first: number): Promise<number[]> {
  const took: number[] = [];
  for (let nth = first; nth < first + others; nth++) {
    const due = performance.now();
    const user = otherOf(many, nth);
    await db.execute(sql`update people set next_run_at = clock_timestamp() where workspace_id = 'T0OTHER' and user_id = ${user}`);
    await until(due, async () => {
      const sent = sql`select from deliveries where workspace_id = 'T0OTHER' and to_id = ${user} and state = 'sent'`;
      return (await db.execute(sent)).length > 0;
    });
    took.push(performance.now() - due);
    await sleep(500);
  }
  return took;
}

/** Asks again and again; rejects when it takes too long. */
export async function until(began: number, there: () => Promise<boolean>, everyMs = 5): Promise<void> {
  while (!(await there())) {
    if (performance.now() - began > limitMs) throw new Error(`it was not done within ${limitMs / 1_000} s`);
    await sleep(everyMs);
  }
}
