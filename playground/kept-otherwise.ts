import { openCheckup } from '../src/db/checkup.ts';
import { openDb } from '../src/db/client.ts';
import type { ProspectId, WorkspaceId } from '../src/domain/ids.ts';

/** About whom something is kept that the log does not say, as the doctor would find. */
export async function keptOtherwise(url: string, workspace: WorkspaceId, now: Date): Promise<ProspectId[]> {
  const db = await openDb(url, { connections: 1 });
  try {
    const { log, rule } = await openCheckup(db, db).due(workspace, now);
    return [...log, ...rule];
  } finally {
    await db.close();
  }
}
