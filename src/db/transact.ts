import type { WorkspaceId } from '../domain/ids.ts';
import type { Db } from './client.ts';
import { failureOf } from './failure.ts';
import { retrying } from './retry.ts';
import { openTenant, type Tenant } from './tenant.ts';
import { NeedsTime } from './tenant/needs-time.ts';

/** Runs work on a workspace's rows, whole or not at all. The work may run more than once. */
export type Transact = <T>(workspace: WorkspaceId, work: (tenant: Tenant) => Promise<T>) => Promise<T>;

/**
 * Work runs on `quick`, whose deadline is what a person waits for; again when it lost against somebody else's change.
 * Work that turns out to be about thousands of people runs on `patient` instead.
 */
export function transactOn(quick: Db, patient: Db): Transact {
  return async (workspace, work) => {
    const run = (db: Db) => retrying(db, (tx) => work(openTenant(tx, workspace, db === patient)));
    try {
      return await run(quick);
    } catch (error) {
      if (error instanceof NeedsTime) return run(patient);
      // Two added the same name at once: the second, run again, finds the first.
      if (failureOf(error) === 'duplicate') return run(quick);
      throw error;
    }
  };
}
