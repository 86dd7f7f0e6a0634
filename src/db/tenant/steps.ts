import { and, count, desc, eq, gte, sql } from 'drizzle-orm';
import type { LocalDay } from '../../domain/calendar.ts';
import type { ProspectId, StepId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Step, Way } from '../../domain/step.ts';
import type { Tx } from '../client.ts';
import { steps } from '../schema.ts';
import { slots, worded } from '../worded.ts';
import { stepOf } from './rows.ts';
import { promiseKept } from './week/taken.ts';

const among = worded<{ workspace: WorkspaceId; ids: readonly StepId[] }, (typeof steps.$inferSelect)[]>((db) =>
  db
    .select()
    .from(steps)
    .where(sql`${steps.workspace} = ${slots(steps).workspace} and ${steps.id} = any(${sql.placeholder('ids')}::text[]::uuid[])`),
);

export function stepsIn(tx: Tx, workspace: WorkspaceId) {
  const here = eq(steps.workspace, workspace);
  return {
    async get(id: StepId): Promise<Step | null> {
      const [row] = await tx
        .select()
        .from(steps)
        .where(and(here, eq(steps.id, id)));
      return row ? stepOf(row) : null;
    },

    /** In no order. */
    async getMany(ids: readonly StepId[]): Promise<Step[]> {
      if (ids.length === 0) return [];
      return (await among(tx, { workspace, ids })).map(stepOf);
    },

    /** What somebody took since `from`, by day and way, and how many promises that kept. */
    takenBy(by: UserId, from: LocalDay): Promise<{ day: LocalDay | null; way: Way; steps: number; kept: number }[]> {
      return tx
        .select({
          day: steps.doneOn,
          way: steps.way,
          steps: count(),
          kept: sql<number>`count(*) filter (where ${promiseKept})`.mapWith(Number),
        })
        .from(steps)
        .where(and(here, eq(steps.state, 'done'), gte(steps.doneOn, from), eq(steps.by, by)))
        .groupBy(steps.doneOn, steps.way);
    },

    /** The last steps taken with somebody, the latest first. */
    async lastTaken(prospect: ProspectId, limit: number): Promise<Step[]> {
      const done = and(here, eq(steps.prospect, prospect), eq(steps.state, 'done'));
      const rows = await tx.select().from(steps).where(done).orderBy(desc(steps.doneOn), desc(steps.id)).limit(limit);
      return rows.map(stepOf);
    },

    /** The step last taken with somebody. */
    async lastDone(prospect: ProspectId): Promise<Step | null> {
      const [last] = await this.lastTaken(prospect, 1);
      return last ?? null;
    },
  };
}
