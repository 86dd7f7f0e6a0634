import { sql } from 'drizzle-orm';
import type { ProspectId, WorkspaceId } from '../../domain/ids.ts';
import type { Tx } from '../client.ts';

/** These, whoever opened their doors, and so on up, on any list or none. */
export async function wayUp(tx: Tx, workspace: WorkspaceId, ids: readonly ProspectId[]): Promise<ProspectId[]> {
  const rows = await tx.execute<{ id: ProspectId }>(sql`
    with recursive path as (
      select workspace_id, id, referrer_id from prospects
      where workspace_id = ${workspace} and id = any(${sql.param([...ids])}::text[]::uuid[])
      union
      select door.workspace_id, door.id, door.referrer_id from path
      join prospects door on door.workspace_id = path.workspace_id and door.id = path.referrer_id
    ) select id from path`);
  return rows.map(({ id }) => id);
}
