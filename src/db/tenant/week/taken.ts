import { and, between, count, eq, gte, type SQL, sql } from 'drizzle-orm';
import { addDays, type LocalDay } from '../../../domain/calendar.ts';
import type { UserId, WorkspaceId } from '../../../domain/ids.ts';
import type { Tx } from '../../client.ts';
import { steps } from '../../schema.ts';

/** They expected it, and had it by its day. */
export const promiseKept = sql`${steps.promise} and ${steps.doneOn} <= ${steps.plannedFor}`;

/** The steps of one day. */
export interface Taken {
  readonly day: LocalDay;
  readonly steps: number;
  readonly gives: number;
  readonly kept: number;
}

/**
 * What was taken on each day of the week that begins on `monday` and of the one before it, and by whom in the week. Both
 * weeks and both questions in one pass: what costs is to visit the steps, so each is visited once.
 */
export async function takenAround(
  tx: Tx,
  workspace: WorkspaceId,
  monday: LocalDay,
): Promise<{ readonly days: readonly Taken[]; readonly people: readonly { readonly user: UserId; readonly steps: number }[] }> {
  const number = (which: SQL) => sql<number>`count(*) filter (where ${which})`.mapWith(Number);
  const rows = await tx
    .select({
      day: steps.doneOn,
      user: sql<UserId | null>`${steps.by}`,
      steps: count(),
      gives: number(sql`${steps.way} = 'give'`),
      kept: number(promiseKept),
      inWeek: number(gte(steps.doneOn, monday)),
    })
    .from(steps)
    .where(
      and(
        eq(steps.workspace, workspace),
        // Written out, not a parameter: only so can a prepared plan be sure that the partial index holds them all.
        sql`${steps.state} = 'done'`,
        between(steps.doneOn, addDays(monday, -7), addDays(monday, 6)),
      ),
    )
    .groupBy(sql`grouping sets ((${steps.doneOn}), (${steps.by}))`);
  return {
    days: rows.flatMap(({ day, ...row }) => (day ? [{ ...row, day }] : [])),
    people: rows.flatMap(({ user, inWeek }) => (user && inWeek ? [{ user, steps: inWeek }] : [])),
  };
}
