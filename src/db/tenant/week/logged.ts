import { and, desc, eq, gte, lt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { addDays, type LocalDay, startOfDay } from '../../../domain/calendar.ts';
import type { EntryId, WorkspaceId } from '../../../domain/ids.ts';
import type { Tx } from '../../client.ts';
import { firstIdAt } from '../../new-id.ts';
import { entries, prospects, steps } from '../../schema.ts';

const kind = sql<string>`${entries.what}->>'kind'`;

/** The first id that can have been written on `day` in `zone`. */
export const firstOn = (day: LocalDay, zone: string): EntryId => firstIdAt(startOfDay(day, zone)) as EntryId;

/** What the log tells about a week, less what was taken back. Entries are found by their ids, which rise with time. */
export function loggedIn(tx: Tx, workspace: WorkspaceId) {
  const undone = alias(entries, 'undone');
  const standing = sql`not exists (select 1 from ${entries} ${undone} where ${undone.workspace} = ${entries.workspace} and ${undone.undoes} = ${entries.id})`;
  const from = (first: EntryId) => and(eq(entries.workspace, workspace), gte(entries.id, first), standing);
  const theirs = and(eq(prospects.workspace, entries.workspace), eq(prospects.id, entries.prospect));
  const door = alias(prospects, 'door');
  const throughDoor = and(eq(door.workspace, prospects.workspace), eq(door.id, prospects.referrer));

  return {
    /**
     * People who answered, by the last that was logged about each, and worksheets practised; of the week from `middle` on
     * and of the one from `first` to it.
     */
    counts(first: EntryId, middle: EntryId, end: EntryId) {
      const latest = sql<boolean>`${entries.id} >= ${middle}`.as('latest');
      const practice = sql<string>`case ${kind} when 'practised' then ${entries.id} end`.as('practice');
      const answered = sql<string>`${entries.what}->>'answered'`.as('answered');
      const last = tx
        .selectDistinctOn([sql`1`, entries.prospect, sql`3`], { latest, prospect: entries.prospect, practice, answered })
        .from(entries)
        .where(and(from(first), lt(entries.id, end), sql`(${kind} = 'practised' or ${entries.what}->>'answered' is not null)`))
        .orderBy(sql`1`, entries.prospect, sql`3`, desc(entries.id))
        .as('last');
      return tx
        .select({
          latest: last.latest,
          answers: sql<number>`count(*) filter (where ${last.answered} = 'true')`.mapWith(Number),
          practised: sql<number>`count(${last.practice})`.mapWith(Number),
        })
        .from(last)
        .groupBy(last.latest);
    },

    /** People who became customers and still are, and people somebody referred, the first of them first. */
    doors: (first: EntryId, middle: EntryId, end: EntryId) =>
      tx
        .select({
          latest: sql<boolean>`${entries.id} >= ${middle}`,
          opened: sql<boolean>`${kind} = 'staged'`,
          prospect: prospects.id,
          name: prospects.name,
          referrer: door.name,
          by: entries.actor,
        })
        .from(entries)
        .innerJoin(prospects, theirs)
        .leftJoin(door, throughDoor)
        .where(
          and(
            from(first),
            lt(entries.id, end),
            // Whoever was taken off a list opened nothing; what is left of somebody forgotten still counts.
            sql`(not ${prospects.removed} or ${prospects.key} like 'forgotten %')`,
            sql`(${kind} = 'staged' and ${entries.what}->>'to' = 'won' and ${entries.what}->>'from' <> 'won' and ${prospects.stage} = 'won'
              or ${kind} = 'added' and ${entries.batch} is null and ${door.id} is not null)`,
          ),
        )
        .orderBy(entries.id),

    /** The note that somebody agreed last to have told, of a step taken in those days. Of nobody who wants to hear no more of us. */
    async story({ from: monday, to: sunday }: { readonly from: LocalDay; readonly to: LocalDay }, zone: string) {
      const step = and(eq(steps.workspace, entries.workspace), eq(steps.id, sql`(${entries.what}->>'step')::uuid`));
      const [told] = await tx
        .select({ by: steps.by, prospect: prospects.id, name: prospects.name, step: steps.text, note: steps.note })
        .from(entries)
        .innerJoin(steps, step)
        .innerJoin(prospects, theirs)
        .where(
          and(
            // Monday begins up to a day and two hours earlier where its rep lives than where the digest does.
            from(firstOn(addDays(monday, -2), zone)),
            sql`${kind} = 'shared'`,
            sql`${steps.state} = 'done' and ${steps.shared} and ${steps.doneOn} between ${monday} and ${sunday}`,
            sql`not ${prospects.removed} and not ${prospects.stopped}`,
          ),
        )
        .orderBy(desc(entries.id))
        .limit(1);
      return told?.note ? { ...told, note: told.note } : null;
    },
  };
}
