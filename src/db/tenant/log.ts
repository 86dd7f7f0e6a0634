import { and, eq } from 'drizzle-orm';
import type { Entry, What } from '../../domain/entry.ts';
import type { EntryId, ProspectId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Tx } from '../client.ts';
import { entries } from '../schema.ts';
import { type About, recordIn } from './record.ts';
import { standingIn } from './standing.ts';

/** The append-only log and, with every entry, the state it leads to. */
export function logIn(tx: Tx, workspace: WorkspaceId) {
  const here = eq(entries.workspace, workspace);
  const found = standingIn(tx, workspace);

  return {
    record: recordIn(tx, workspace),

    /** An entry about the team or a rep rather than a prospect. */
    async note(what: What, { id, actor, at }: Pick<About, 'id' | 'actor' | 'at'>): Promise<void> {
      await tx.insert(entries).values({ workspace, id, at, actor, what });
    },

    /** What happened with somebody, the newest first, less what was taken back. */
    async story(prospect: ProspectId, limit: number): Promise<Entry[]> {
      return found(eq(entries.prospect, prospect)).limit(limit);
    },

    /** The newest entry about somebody that still stands, whoever wrote it. */
    async lastAbout(prospect: ProspectId): Promise<Entry | null> {
      const [entry] = await found(eq(entries.prospect, prospect)).limit(1);
      return entry ?? null;
    },

    async get(id: EntryId): Promise<Entry | null> {
      const [entry] = await found(eq(entries.id, id));
      return entry ?? null;
    },

    /** True for an entry of mine that was taken back. */
    async wasUndone(id: EntryId, actor: UserId): Promise<boolean> {
      const rows = await tx
        .select({ id: entries.id })
        .from(entries)
        .where(and(here, eq(entries.undoes, id), eq(entries.actor, actor)));
      return rows.length > 0;
    },
  };
}
