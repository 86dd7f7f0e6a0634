import { and, count, eq, gte, lte, notExists, type SQL, sql } from 'drizzle-orm';
import type { LocalDay } from '../../../domain/calendar.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import type { Stage } from '../../../domain/stage.ts';
import type { Tx } from '../../client.ts';
import { prospects, steps } from '../../schema.ts';

/** How many people are quiet on `today`, by stage; `when` adds a condition to whom it counts. */
export async function quietBy(
  tx: Tx,
  workspace: WorkspaceId,
  today: LocalDay,
  when?: SQL,
): Promise<Partial<Record<Stage, number>>> {
  const plannedAhead = tx
    .select({ id: steps.id })
    .from(steps)
    .where(
      and(
        eq(steps.workspace, prospects.workspace),
        eq(steps.prospect, prospects.id),
        sql`${steps.state} = 'planned'`,
        gte(steps.plannedFor, today),
      ),
    );
  const rows = await tx
    .select({ stage: prospects.stage, count: count() })
    .from(prospects)
    .where(and(eq(prospects.workspace, workspace), lte(prospects.quietOn, today), notExists(plannedAhead), when))
    .groupBy(prospects.stage);
  return Object.fromEntries(rows.map((row) => [row.stage, row.count]));
}
