import { and, between, count, eq, gte, isNotNull, isNull, lt, lte, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { addDays, dayAt, type LocalDay, startOfDay } from '../../domain/calendar.ts';
import { weekOf, type DigestWeek } from '../../domain/digest.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { Tx } from '../client.ts';
import { entries, prospects, steps } from '../schema.ts';

const listed = 20;

/** What a team did in one ISO week. */
export function weekIn(tx: Tx, workspace: WorkspaceId) {
  return {
    /**
     * The week that holds `day`. Steps count on the local day they were taken; what the log times by instants
     * (stages, answers, referrals) counts by the days of `zone`. Quiet people are counted at `now`.
     */
    async of(day: LocalDay, zone: string, names: boolean, now: Date): Promise<DigestWeek> {
      const { week, from, to } = weekOf(day);
      const done = and(eq(steps.workspace, workspace), eq(steps.state, 'done'), between(steps.doneOn, from, to));
      const undone = alias(entries, 'undone');
      const inWeek = and(
        eq(entries.workspace, workspace),
        gte(entries.at, startOfDay(from, zone)),
        lt(entries.at, startOfDay(addDays(to, 1), zone)),
        sql`not exists (select 1 from ${entries} ${undone} where ${undone.workspace} = ${entries.workspace} and ${undone.undoes} = ${entries.id})`,
      );
      const kind = sql<string>`${entries.what}->>'kind'`;
      const theirs = and(eq(prospects.workspace, entries.workspace), eq(prospects.id, entries.prospect));
      const door = alias(prospects, 'door');
      const throughDoor = and(eq(door.workspace, prospects.workspace), eq(door.id, prospects.referrer));
      const plannedAhead = tx
        .select({ id: steps.id })
        .from(steps)
        .where(
          and(
            eq(steps.workspace, prospects.workspace),
            eq(steps.prospect, prospects.id),
            eq(steps.state, 'planned'),
            gte(steps.plannedFor, dayAt(now, zone)),
          ),
        );
      const [byPerson, opened, referrals, answers, quiet] = await Promise.all([
        tx
          .select({
            user: steps.by,
            steps: count(),
            gives: sql<number>`count(*) filter (where ${steps.way} = 'give')`.mapWith(Number),
            answers: sql<number>`count(*) filter (where ${steps.answered})`.mapWith(Number),
            kept: sql<number>`count(*) filter (where ${steps.promise} and ${steps.doneOn} <= ${steps.plannedFor})`.mapWith(
              Number,
            ),
          })
          .from(steps)
          .where(done)
          .groupBy(steps.by),
        tx
          .selectDistinctOn([entries.prospect], { name: prospects.name, by: entries.actor })
          .from(entries)
          .innerJoin(prospects, theirs)
          .where(and(inWeek, eq(kind, 'staged'), sql`${entries.what}->>'to' = 'won'`, eq(prospects.stage, 'won')))
          .limit(listed),
        tx
          .select({ from: door.name, to: prospects.name, by: entries.actor })
          .from(entries)
          .innerJoin(prospects, theirs)
          .innerJoin(door, throughDoor)
          .where(and(inWeek, eq(kind, 'added'), isNull(entries.batch), isNotNull(prospects.referrer)))
          .limit(listed),
        tx
          .select({ count: count() })
          .from(entries)
          .where(and(inWeek, eq(kind, 'answered'), sql`${entries.what}->>'answered' = 'true'`)),
        tx
          .select({ stage: prospects.stage, count: count() })
          .from(prospects)
          .where(and(eq(prospects.workspace, workspace), lte(prospects.quietOn, dayAt(now, zone)), notExists(plannedAhead)))
          .groupBy(prospects.stage),
      ]);
      const total = (of: (row: (typeof byPerson)[number]) => number) => byPerson.reduce((sum, row) => sum + of(row), 0);
      return {
        week,
        from,
        to,
        steps: total((row) => row.steps),
        gives: total((row) => row.gives),
        asks: total((row) => row.steps - row.gives),
        answers: answers[0]?.count ?? 0,
        promisesKept: total((row) => row.kept),
        opened,
        referrals,
        people: names
          ? byPerson.map(({ user, steps: taken }) => ({ user, steps: taken })).sort((a, b) => a.user.localeCompare(b.user))
          : [],
        quiet: Object.fromEntries(quiet.map((row) => [row.stage, row.count])),
      };
    },
  };
}
