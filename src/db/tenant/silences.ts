import { and, eq, notInArray, type SQL, sql } from 'drizzle-orm';
import type { AgreedSilence } from '../../domain/agreed-silence.ts';
import type { ProspectId, WorkspaceId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Tx } from '../client.ts';
import { silences, workspaces } from '../schema.ts';
import { hashesIn, hashOfNamed, named } from './hashes.ts';

/** The first number is ours; the second is the workspace, and two that share it only wait for each other. */
const lock = (workspace: WorkspaceId) => sql`727002, hashtext(${workspace})`;

/** Silences agreed with a not now, found by hashes of names; whom they reach is told in domain/agreed-silence. */
export function silencesIn(tx: Tx, workspace: WorkspaceId) {
  const hashes = hashesIn(tx, workspace);
  const theirs = (holder: ProspectId) => and(eq(silences.workspace, workspace), eq(silences.holder, holder));
  // A statement goes out when it is awaited. Handed to `Promise.all` as it is, the lock would come after what it guards.
  const wait = async (how: SQL): Promise<void> => void (await tx.execute(sql`select ${how}(${lock(workspace)})`));
  const resting = async (keys: readonly string[]): Promise<AgreedSilence[]> => [
    ...(await tx.execute<{ key: string } & Omit<AgreedSilence, 'key'>>(sql`
      select named.key, ${silences.holder} as holder, ${silences.until}::text as until, ${silences.owner} as owner
      from ${named(keys)}
      join ${workspaces} on ${workspaces.id} = ${workspace}
      join ${silences} on ${silences.workspace} = ${workspace} and ${silences.hash} = ${hashOfNamed}`)),
  ];
  return {
    /**
     * Those that rest under any of these keys, also when their day is over. Whoever asks may be about to write to them, or
     * to add them: until their transaction ends, no silence is agreed or ended in this workspace, which would miss them.
     */
    async among(keys: readonly string[]): Promise<AgreedSilence[]> {
      const [, found] = await Promise.all([wait(sql`pg_advisory_xact_lock_shared`), resting(keys)]);
      return found;
    },

    /** The same for somebody who only looks, and holds nobody up. */
    resting,

    /** Before a silence is agreed or ended: waits for whoever asked about one and has not written yet. */
    async hold(): Promise<void> {
      await wait(sql`pg_advisory_xact_lock`);
    },

    /** Lets the silence agreed with a prospect rest as the prospect tells, or not at all. In whatever order the two arrive. */
    async keep({ id, owner, agreedUntil, agreedKeys }: Prospect): Promise<void> {
      const rest = hashes(agreedUntil ? (agreedKeys ?? []) : []);
      await Promise.all([
        tx.delete(silences).where(and(theirs(id), notInArray(silences.hash, rest))),
        tx.execute(sql`
          insert into ${silences} (workspace_id, hash, holder_id, until, owner_id)
          select ${workspace}, hash, ${id}, ${agreedUntil}::date, ${owner} from (${rest}) as each
          on conflict (workspace_id, hash, holder_id) do update set until = excluded.until, owner_id = excluded.owner_id`),
      ]);
    },

    async end(holder: ProspectId): Promise<void> {
      await tx.delete(silences).where(theirs(holder));
    },

    /** Nothing that is left leads to the prospect; what was agreed still holds. `nobody` is an id of nobody. */
    async leave(holder: ProspectId, nobody: ProspectId): Promise<void> {
      await tx.update(silences).set({ holder: nobody }).where(theirs(holder));
    },
  };
}
