import { sql } from 'drizzle-orm';
import type { UserId, WorkspaceId } from '../domain/ids.ts';
import type { Run } from '../domain/run.ts';
import type { Tx } from './client.ts';
import { deliveries } from './schema.ts';

/** Records days on which a rep is not nudged, and why. A day that has its row already keeps it. */
export async function recordPassed(
  tx: Tx,
  workspace: WorkspaceId,
  to: UserId,
  skipped: Run['skipped'],
  now: Date,
): Promise<void> {
  if (skipped.length === 0) return;
  const base = { workspace, kind: 'nudge', to, state: 'skipped', createdAt: now, dueAt: now, settledAt: now } as const;
  const rows = skipped.map(({ day, reason }) => ({ ...base, id: sql`gen_random_uuid()`, period: day, reason }));
  await tx.insert(deliveries).values(rows).onConflictDoNothing();
}
