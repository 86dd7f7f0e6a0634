import { eq, sql } from 'drizzle-orm';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { Tx } from '../client.ts';
import { workspaces } from '../schema.ts';

/** The hash of a name key `named.key`, keyed by the workspace. By the database, so that the pepper never leaves it. */
export const hashOfNamed = sql<string>`encode(sha256(convert_to(${workspaces.pepper} || ':' || named.key, 'UTF8')), 'hex')`;

/** Name keys as rows `named(key)`. */
export const named = (keys: readonly string[]) => sql`unnest(${sql.param([...keys])}::text[]) as named(key)`;

/** The hashes of many keys, to be asked for within another statement. */
export function hashesIn(tx: Tx, workspace: WorkspaceId) {
  return (keys: readonly string[]) =>
    tx
      .select({ hash: hashOfNamed.as('hash') })
      .from(workspaces)
      .innerJoin(named(keys), sql`true`)
      .where(eq(workspaces.id, workspace));
}
