import { eq } from 'drizzle-orm';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { Team } from '../../domain/team.ts';
import type { Tx } from '../client.ts';
import { workspaces } from '../schema.ts';
import { slot, worded } from '../worded.ts';
import { teamOf } from './rows.ts';

export type TeamChanges = Partial<
  Pick<
    typeof workspaces.$inferInsert,
    | 'rhythms'
    | 'country'
    | 'playbook'
    | 'digestChannel'
    | 'digestDay'
    | 'digestHour'
    | 'digestZone'
    | 'digestBy'
    | 'digestNames'
    | 'digestAskedAt'
    | 'nextDigestAt'
  >
>;

const getting = worded<{ id: WorkspaceId }, (typeof workspaces.$inferSelect)[]>((db) =>
  db
    .select()
    .from(workspaces)
    .where(eq(workspaces.id, slot(workspaces.id, 'id'))),
);

export function teamIn(tx: Tx, workspace: WorkspaceId) {
  return {
    async get(): Promise<Team | null> {
      const [row] = await getting(tx, { id: workspace });
      return row ? teamOf(row) : null;
    },

    /** The workspace's row, made if this is its first day. `pepper` is used only then. */
    async open(pepper: string, now: Date): Promise<Team> {
      await tx.insert(workspaces).values({ id: workspace, pepper, createdAt: now }).onConflictDoNothing();
      return (await this.get())!;
    },

    /** The team as it is now, held until the transaction ends: of two who change the playbook, neither undoes the other. */
    async lock(): Promise<Team> {
      const [row] = await tx.select().from(workspaces).where(eq(workspaces.id, workspace)).for('update');
      return teamOf(row!);
    },

    async change(changes: TeamChanges): Promise<Team> {
      const [row] = await tx.update(workspaces).set(changes).where(eq(workspaces.id, workspace)).returning();
      return teamOf(row!);
    },
  };
}
