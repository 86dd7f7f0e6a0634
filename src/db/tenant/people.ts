import { and, asc, desc, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import type { UserId, WorkspaceId } from '../../domain/ids.ts';
import type { RepCalendar } from '../../domain/due.ts';
import type { Person, Rep } from '../../domain/rep.ts';
import type { Rhythms } from '../../domain/rhythm.ts';
import type { Run } from '../../domain/run.ts';
import type { Tx } from '../client.ts';
import { recordPassed } from '../passed-days.ts';
import { people } from '../schema.ts';
import { slots, worded } from '../worded.ts';
import { dueness } from './dueness.ts';
import { prospectsIn } from './prospects.ts';
import { repOf } from './rows.ts';

/** What a rep may change about themselves, and what the app keeps with them. */
export type RepChanges = Partial<
  Pick<
    typeof people.$inferInsert,
    | 'ownZone'
    | 'hour'
    | 'weekdays'
    | 'country'
    | 'holidays'
    | 'strength'
    | 'awayUntil'
    | 'awayFrom'
    | 'awayBack'
    | 'joinedAt'
    | 'manager'
    | 'nextRunAt'
    | 'lastNudgedAt'
    | 'unreachable'
  >
>;

const given = slots(people);
const getting = worded<{ workspace: WorkspaceId; user: UserId }, (typeof people.$inferSelect)[]>((db) =>
  db
    .select()
    .from(people)
    .where(and(eq(people.workspace, given.workspace), eq(people.user, given.user))),
);

const among = worded<{ workspace: WorkspaceId; users: readonly UserId[] }, (typeof people.$inferSelect)[]>((db) =>
  db
    .select()
    .from(people)
    .where(sql`${people.workspace} = ${given.workspace} and ${people.user} = any(${sql.placeholder('users')}::text[])`),
);

export function peopleIn(tx: Tx, workspace: WorkspaceId) {
  const here = eq(people.workspace, workspace);
  const one = (user: UserId) => and(here, eq(people.user, user));
  const change = async (user: UserId, changes: RepChanges): Promise<Rep> => {
    const [row] = await tx.update(people).set(changes).where(one(user)).returning();
    return repOf(row!);
  };
  return {
    async get(user: UserId): Promise<Rep | null> {
      const [row] = await getting(tx, { workspace, user });
      return row ? repOf(row) : null;
    },

    async getMany(users: readonly UserId[]): Promise<Rep[]> {
      return users.length ? (await among(tx, { workspace, users })).map(repOf) : [];
    },

    /** These, held until the transaction ends: nobody changes their zone or days meanwhile. In one order for whoever holds several. */
    async hold(users: readonly UserId[]): Promise<Rep[]> {
      const theirs = sql`${people.user} = any(${sql.param([...users])}::text[])`;
      const rows = await tx.select().from(people).where(and(here, theirs)).orderBy(people.user).for('no key update');
      return rows.map(repOf);
    },

    /** Everybody who joined, by name. */
    async reps(): Promise<Rep[]> {
      const rows = await tx
        .select()
        .from(people)
        .where(and(here, isNotNull(people.joinedAt), ne(people.deactivated, true)))
        .orderBy(asc(people.name));
      return rows.map(repOf);
    },

    /** Admins and managers the app has met, admins first. */
    async leaders(): Promise<Rep[]> {
      const rows = await tx
        .select()
        .from(people)
        .where(and(here, ne(people.deactivated, true), or(people.admin, people.manager)))
        .orderBy(desc(people.admin), asc(people.name));
      return rows.map(repOf);
    },

    /** Keeps what Slack says about a person; their own settings stay. */
    async meet({ user, name, zone, locale, admin, guest, deactivated }: Person, now: Date): Promise<Rep> {
      const told = { name, slackZone: zone, locale, admin, guest, deactivated, refreshedAt: now };
      const [row] = await tx
        .insert(people)
        .values({ workspace, user, ...told })
        .onConflictDoUpdate({ target: [people.workspace, people.user], set: told })
        .returning();
      return repOf(row!);
    },

    change,

    /** Keeps when to look at a rep next, and records the days that passed before they changed it. */
    async schedule(user: UserId, { skipped, next }: Pick<Run, 'skipped' | 'next'>, now: Date): Promise<Rep> {
      await recordPassed(tx, workspace, user, skipped, now);
      return change(user, { nextRunAt: next });
    },

    /** Works out anew when each of a rep's prospects is due, after their zone, days or the team's rhythms changed. */
    async rescheduleProspects(owner: UserId, rhythms: Rhythms, calendar: RepCalendar): Promise<void> {
      const rows = (await prospectsIn(tx, workspace).of(owner)).map((prospect) => ({
        id: prospect.id,
        ...dueness(prospect, rhythms, calendar),
      }));
      // One statement for thousands of people: it has to fit into one command's deadline.
      await tx.execute(sql`
        update prospects set next_nudge_at = fresh."nextNudgeAt", quiet_on = fresh."quietOn"
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as fresh (id uuid, "nextNudgeAt" timestamptz, "quietOn" date)
        where prospects.workspace_id = ${workspace} and prospects.id = fresh.id`);
      await tx.update(people).set({ duenessStale: false }).where(one(owner));
    },

    /** The team's holidays changed from those of `was`: whoever kept these keeps the new ones, and is rescheduled by upkeep. */
    async followHolidays(
      was: string | null,
      { country, holidays }: Pick<Required<RepChanges>, 'country' | 'holidays'>,
    ): Promise<void> {
      await tx
        .update(people)
        .set({ country, holidays, duenessStale: true })
        .where(and(here, isNotNull(people.joinedAt), was ? eq(people.country, was) : isNull(people.country)));
    },

    /** The team's rhythms changed; upkeep reschedules everybody's prospects, a few reps at a time. */
    async markStale(): Promise<void> {
      await tx
        .update(people)
        .set({ duenessStale: true })
        .where(and(here, isNotNull(people.joinedAt)));
    },
  };
}
