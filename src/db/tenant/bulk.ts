import { sql } from 'drizzle-orm';
import { beforeOf, type Change } from '../../domain/changes/change.ts';
import type { RepCalendar } from '../../domain/due.ts';
import type { BatchId, EntryId, ProspectId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Rhythms } from '../../domain/rhythm.ts';
import type { Tx } from '../client.ts';
import { insertMany } from '../insert-many.ts';
import { entries, prospects, steps } from '../schema.ts';
import { dueness } from './dueness.ts';
import { NeedsTime } from './needs-time.ts';

export interface Batch {
  readonly id: BatchId;
  readonly actor: UserId;
  readonly at: Date;
  readonly rhythms: Rhythms;
  readonly calendar: RepCalendar;
  newId<Id extends string>(): Id;
}

export type Undoing = Pick<Batch, 'actor' | 'at' | 'newId'>;

/** As many as can be taken back within a command's deadline, also on a slow machine. */
const inACommand = 1_000;
const oneByOneInACommand = 50;

/** Rows put together before others get their turn. */
const rowsInOneGo = 200;

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::text[]::uuid[]`;

/** Many new prospects at once, as one batch that one undo takes back. */
export function bulkIn(tx: Tx, workspace: WorkspaceId, patient: boolean) {
  async function referred(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    const doors = changes.map(({ after }) => after.referrer ?? after.id);
    await tx.execute(sql`
      update prospects set referrer_id = told.door
      from unnest(${uuids(changes.map(({ after }) => after.id))}, ${uuids(doors)}) as told(id, door)
      where workspace_id = ${workspace} and prospects.id = told.id`);
  }

  return {
    /** Before work on so many one by one: it begins anew with more time where a command's is not enough. */
    mind(count: number): void {
      if (!patient && count > oneByOneInACommand) throw new NeedsTime('a large batch');
    },

    /** Writes additions exactly as if each had been typed; none of them may exist yet. Returns an entry of the batch. */
    async add(changes: readonly Change[], { id: batch, actor, at, rhythms, calendar, newId }: Batch): Promise<EntryId | null> {
      const rowOf = ({ after }: Change) => {
        const { planned: _planned, ...row } = after;
        return {
          ...row,
          workspace,
          revision: 1,
          // Set below, once everybody is there: a referrer may stand further down in the file.
          referrer: null,
          contacts: [...row.contacts],
          tried: [...row.tried],
          agreedKeys: null,
          ...dueness(after, rhythms, calendar),
        };
      };
      // Due-ness takes its time over each: the database is waited for in between, and others get their turn.
      for (let at = 0; at < changes.length; at += rowsInOneGo)
        await insertMany(tx, prospects, changes.slice(at, at + rowsInOneGo).map(rowOf));
      await referred(changes.filter(({ after }) => after.referrer !== null));
      await insertMany(
        tx,
        steps,
        changes.flatMap((change) => change.steps.map(({ is }) => ({ workspace, ...is }))),
      );
      const written = changes.map((change) => ({
        id: newId<EntryId>(),
        prospect: change.after.id,
        what: change.what,
        before: beforeOf(change),
      }));
      await insertMany(
        tx,
        entries,
        written.map((entry) => ({ ...entry, workspace, at, actor, batch, undoes: null })),
      );
      return written.at(-1)?.id ?? null;
    },

    /**
     * Takes a whole batch back, less those about whom something stands that was logged since. Returns how many went and
     * how many stayed on somebody's list.
     */
    async undo(batch: BatchId, { actor, at, newId }: Undoing): Promise<{ readonly gone: number; readonly kept: number }> {
      const added = sql`${entries.workspace} = ${workspace} and ${entries.batch} = ${batch} and ${entries.before} is not null`;
      // Locked first, in order: what somebody logs at this moment is either seen below or starts anew after us.
      const present = await tx.execute(sql`
        select ${prospects.id} from ${prospects} where ${prospects.workspace} = ${workspace} and not ${prospects.removed}
          and ${prospects.id} in (select ${entries.prospect} from ${entries} where ${added})
        order by ${prospects.id} for update`);
      if (!patient && present.length > inACommand) throw new NeedsTime('a large batch');
      const untouched = await tx.execute<{ id: EntryId; prospect: ProspectId }>(sql`
        select ${entries.id} as id, ${entries.prospect} as prospect from ${entries}
        join ${prospects} on ${prospects.workspace} = ${entries.workspace} and ${prospects.id} = ${entries.prospect}
        where ${added} and not ${prospects.removed} and not exists (
          select 1 from entries later
          where later.workspace_id = ${workspace} and later.prospect_id = ${entries.prospect} and later.id <> ${entries.id}
            and later.undoes is null
            and not exists (select 1 from entries back where back.workspace_id = ${workspace} and back.undoes = later.id)
        ) order by ${entries.id} desc`);
      const gone = uuids(untouched.map(({ prospect }) => prospect));
      await tx.execute(sql`
        update steps set state = 'void' where workspace_id = ${workspace} and prospect_id = any(${gone}) and state <> 'void'`);
      await tx.execute(sql`
        update prospects set removed = true, next_nudge_at = null, quiet_on = null, revision = revision + 1
        where workspace_id = ${workspace} and id = any(${gone})`);
      await tx.execute(sql`
        insert into entries (workspace_id, id, at, actor_id, prospect_id, what, undoes)
        select ${workspace}, id, ${at.toISOString()}, ${actor}, prospect, '{"kind":"undone","what":"added"}'::jsonb, undoes
        from unnest(${uuids(untouched.map(() => newId()))}, ${gone}, ${uuids(untouched.map(({ id }) => id))})
          as back(id, prospect, undoes)`);
      return { gone: untouched.length, kept: present.length - untouched.length };
    },
  };
}
