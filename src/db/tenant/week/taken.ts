import { and, between, count, eq, sql } from 'drizzle-orm';
import type { LocalDay } from '../../../domain/calendar.ts';
import type { UserId, WorkspaceId } from '../../../domain/ids.ts';
import type { Tx } from '../../client.ts';
import { steps } from '../../schema.ts';

/** What one person did on one day. */
export interface Taken {
  readonly day: LocalDay;
  readonly user: UserId;
  readonly steps: number;
  readonly gives: number;
  readonly kept: number;
}

/** The steps of a span of days, in one pass over their index: two weeks cost no more than reading each step once. */
export async function takenBetween(tx: Tx, workspace: WorkspaceId, from: LocalDay, to: LocalDay): Promise<Taken[]> {
  const rows = await tx
    .select({
      day: steps.doneOn,
      user: steps.by,
      steps: count(),
      gives: sql<number>`count(*) filter (where ${steps.way} = 'give')`.mapWith(Number),
      kept: sql<number>`count(*) filter (where ${steps.promise} and ${steps.doneOn} <= ${steps.plannedFor})`.mapWith(Number),
    })
    .from(steps)
    // `done` is written out, not a parameter: only so can a prepared plan be sure that the partial index holds them all.
    .where(and(eq(steps.workspace, workspace), sql`${steps.state} = 'done'`, between(steps.doneOn, from, to)))
    .groupBy(steps.doneOn, steps.by);
  return rows.flatMap((row) => (row.day ? [{ ...row, day: row.day }] : []));
}
