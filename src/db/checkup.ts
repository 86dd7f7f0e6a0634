import { sql } from 'drizzle-orm';
import type { UserId, WorkspaceId } from '../domain/ids.ts';
import type { Team } from '../domain/team.ts';
import { dueCheckup } from './checkup/due.ts';
import { runCheckup } from './checkup/runs.ts';
import type { Db } from './client.ts';
import { migrationsLeft } from './migrate.ts';
import { workspaces } from './schema.ts';
import { timeOf } from './time-of.ts';
import { teamOf } from './tenant/rows.ts';

interface Collation {
  readonly made: string | null;
  readonly now: string | null;
}

/** PostgreSQL 15 began to keep them. */
const collationsKept = 150_000;

async function collationOf(db: Db): Promise<Collation | null> {
  const [row] = await db.execute<{ made: string | null; now: string | null }>(sql`
    select datcollversion as made, pg_database_collation_actual_version(oid) as now
    from pg_database where datname = current_database()`);
  return row ?? null;
}

/** How the database stands, as it tells of itself. */
export interface Server {
  readonly version: string;
  readonly encoding: string;
  readonly readOnly: boolean;
  /** The rules that texts are sorted by, as they were when the indexes were made and as they are; null where nobody keeps them. */
  readonly collation: Collation | null;
}

/** Reps the clock will not look at when it should. */
export interface Runs {
  /** Why nothing is said in this workspace; null where the app may work. */
  readonly disabled: string | null;
  readonly never: readonly UserId[];
  readonly late: readonly UserId[];
  /** Whose turn came a while ago, and nobody has looked. */
  readonly waiting: readonly UserId[];
}

/**
 * Looks across workspaces and writes nothing. Only the doctor is given one. `patient` is a second way to the same
 * database, with time to read a whole log.
 */
export type Checkup = ReturnType<typeof openCheckup>;

export function openCheckup(db: Db, patient: Db) {
  return {
    pooled: db.pooled,

    async server(): Promise<Server> {
      const [row] = await db.execute<{ version: string; number: number; encoding: string; only: string }>(sql`
        select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
          current_setting('server_encoding') as encoding, current_setting('transaction_read_only') as only`);
      const { version, number, encoding, only } = row!;
      const collation = number < collationsKept ? null : await collationOf(db);
      return { version: version.split(' ')[0]!, encoding, readOnly: only === 'on', collation };
    },

    /** One round trip. */
    clock: (): Promise<Date> => timeOf(db),

    migrations: () => migrationsLeft(db),

    async teams(): Promise<Team[]> {
      const rows = await db.select().from(workspaces).orderBy(workspaces.id);
      return rows.map(teamOf);
    },

    due: (workspace: WorkspaceId, now: Date) => dueCheckup(patient, workspace, now),
    runs: (workspace: WorkspaceId, now: Date) => runCheckup(db, workspace, now),
  };
}
