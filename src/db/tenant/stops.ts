import { and, eq, inArray, sql } from 'drizzle-orm';
import type { ProspectId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Tx } from '../client.ts';
import { stops, workspaces } from '../schema.ts';
import { hashesIn, hashOfNamed, named } from './hashes.ts';

/** Who must not be contacted, kept as hashes of names, keyed by the workspace's own pepper. */
export function stopsIn(tx: Tx, workspace: WorkspaceId) {
  const hashes = hashesIn(tx, workspace);
  return {
    async set(keys: readonly string[], prospect: ProspectId | null, by: UserId, at: Date): Promise<void> {
      const rows = (await hashes(keys)).map(({ hash }) => ({ workspace, hash, prospect, by, at }));
      await tx
        .insert(stops)
        .values(rows)
        .onConflictDoUpdate({ target: [stops.workspace, stops.hash], set: { prospect: sql`excluded.prospect_id` } });
    },

    async holds(keys: readonly string[]): Promise<boolean> {
      const found = await tx
        .select({ hash: stops.hash })
        .from(stops)
        .where(and(eq(stops.workspace, workspace), inArray(stops.hash, hashes(keys))))
        .limit(1);
      return found.length > 0;
    },

    /** Which of many keys are under a stop. */
    async among(keys: readonly string[]): Promise<ReadonlySet<string>> {
      const found = await tx.execute<{ key: string }>(sql`
        select named.key from ${named(keys)}
        join ${workspaces} on ${workspaces.id} = ${workspace}
        join ${stops} on ${stops.workspace} = ${workspace} and ${stops.hash} = ${hashOfNamed}`);
      return new Set(found.map(({ key }) => key));
    },

    async lift(keys: readonly string[]): Promise<void> {
      await tx.delete(stops).where(and(eq(stops.workspace, workspace), inArray(stops.hash, hashes(keys))));
    },
  };
}
