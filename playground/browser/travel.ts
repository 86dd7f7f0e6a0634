import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { NextStep } from '../../src/app.ts';
import type { Db } from '../../src/db/client.ts';
import { defaultSending } from '../../src/domain/sending.ts';

/** The one clock of the app and of its Slack: goes on as the machine's does, and can be moved ahead. */
export interface MovedClock {
  now(): Date;
  moveTo(to: Date): void;
}

export function movedClock(machine: () => Date): MovedClock {
  let ahead = 0;
  return {
    now: () => new Date(machine().getTime() + ahead),
    moveTo: (to) => void (ahead = to.getTime() - machine().getTime()),
  };
}

/** What lives through the time that is left behind. */
export interface Travelled {
  readonly clock: MovedClock;
  readonly app: Pick<NextStep, 'tick'>;
  readonly db: Pick<Db, 'execute'>;
}

/** One journey's farthest. */
const mostWeeks = 12;
const weekMs = 7 * 24 * 3_600_000;

/** Why somebody cannot go there, in a sentence for whoever wanted to. */
export class CannotGo extends Error {}

/**
 * Lives through the time until `to` as a running app would have: at every instant at which something is due the jobs for
 * it run once, so that each nudge and digest is said at its own minute. A running app looks every minute; in all that are
 * left out here it would find nothing. Rejects with `CannotGo` when that is the past, or too far.
 */
export async function travel({ clock, app, db }: Travelled, to: Date): Promise<void> {
  const from = clock.now();
  if (to < from) throw new CannotGo('That has passed already: time here goes ahead only.');
  if (to.getTime() - from.getTime() > mostWeeks * weekMs)
    throw new CannotGo(`That is far ahead: go ${mostWeeks} weeks at most, and then again.`);
  const goTo = (instant: Date): void => {
    if (instant > clock.now()) clock.moveTo(instant);
  };
  // What was changed a moment ago can bring somebody's next nudge nearer.
  await app.tick(['upkeep']);
  let given = new Date(0);
  for (let looks = 0; ;) {
    const due = await nextDue(db, given, clock.now());
    if (!due || due.at >= to) break;
    const here = due.at <= clock.now();
    looks = here ? looks + 1 : 0;
    if (looks > mostLooks) given = clock.now();
    else {
      // Somebody else has it in hand: the app's own heart beats beside this one.
      if (looks > 1) await sleep(aMoment);
      goTo(due.at);
      await app.tick([due.job, 'deliver']);
    }
  }
  goTo(to);
  await app.tick();
}

/** What is still due after so many looks is stuck, and nobody's journey waits for it. */
const mostLooks = 20;
const aMoment = 25;

interface Due {
  readonly at: Date;
  /** The job that sees to it. */
  readonly job: 'nudge' | 'digest' | 'deliver';
}

/** When a workspace's pace lets something go again. */
const opens = sql`send_after + ${defaultSending.gatherSeconds}::float8 * interval '1 second'`;

/** What the app has to see to next, of all that was not given up by `given`; null for nothing. */
async function nextDue(db: Travelled['db'], given: Date, now: Date): Promise<Due | null> {
  const [row] = await db.execute<{ job: Due['job']; at: string }>(sql`
    select job, at from (
      select 'nudge' as job, min(next_run_at) as at from people where next_run_at > ${given.toISOString()}
      union all
      select 'digest', min(next_digest_at) from workspaces where next_digest_at > ${given.toISOString()}
      union all
      select 'deliver', min(greatest(due_at, ${opens})) from deliveries join workspaces using (workspace_id)
      where state in ('pending', 'sending') and content is not null and disabled is null
        and greatest(due_at, ${opens}) > ${given.toISOString()}
        and not (state = 'pending' and coalesce(expires_at <= ${now.toISOString()}, false))
    ) due where at is not null order by at limit 1`);
  return row ? { job: row.job, at: new Date(row.at) } : null;
}
