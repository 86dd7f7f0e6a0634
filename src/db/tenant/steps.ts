import { and, desc, eq, inArray } from 'drizzle-orm';
import type { ProspectId, StepId, WorkspaceId } from '../../domain/ids.ts';
import type { Step } from '../../domain/step.ts';
import type { Tx } from '../client.ts';
import { steps } from '../schema.ts';
import { stepOf } from './rows.ts';

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
      const rows = await tx
        .select()
        .from(steps)
        .where(and(here, inArray(steps.id, [...ids])));
      return rows.map(stepOf);
    },

    /** The step last taken with somebody. */
    async lastDone(prospect: ProspectId): Promise<Step | null> {
      const done = and(here, eq(steps.prospect, prospect), eq(steps.state, 'done'));
      const [row] = await tx.select().from(steps).where(done).orderBy(desc(steps.id)).limit(1);
      return row ? stepOf(row) : null;
    },
  };
}
