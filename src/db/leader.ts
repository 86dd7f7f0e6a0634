import type { UserId, WorkspaceId } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import { peopleIn } from './tenant/people.ts';

/** Who hears of what is everybody's problem: a manager, else an admin, by name. Null when nobody leads but `about`. */
export async function leaderToTell(tx: Tx, workspace: WorkspaceId, about?: UserId): Promise<UserId | null> {
  const leaders = (await peopleIn(tx, workspace).leaders()).filter(({ user }) => user !== about);
  return (leaders.find(({ manager }) => manager) ?? leaders[0])?.user ?? null;
}
