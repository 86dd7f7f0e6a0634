import { sql } from 'drizzle-orm';
import { boolean, foreignKey, index, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import type { LocalDay, LocalTime, Weekday } from '../../domain/calendar.ts';
import { type Strength, strengths } from '../../domain/rep.ts';
import { day, instant, oneOf, user, workspace } from './columns.ts';
import { workspaces } from './workspaces.ts';

/** Everybody of a workspace the app has met. A rep is one who joined. */
export const people = pgTable(
  'people',
  {
    workspace: workspace(),
    user: user('user_id').notNull(),
    name: text('name').notNull(),
    slackZone: text('slack_zone').notNull(),
    ownZone: text('own_zone'),
    locale: text('locale').notNull(),
    admin: boolean('admin').notNull().default(false),
    guest: boolean('guest').notNull().default(false),
    deactivated: boolean('deactivated').notNull().default(false),
    manager: boolean('manager').notNull().default(false),
    joinedAt: instant('joined_at'),
    hour: text('hour')
      .$type<LocalTime>()
      .notNull()
      .default('09:00' as LocalTime),
    weekdays: smallint('weekdays')
      .array()
      .$type<Weekday[]>()
      .notNull()
      .default(sql`'{1,2,3,4,5}'`),
    country: text('country'),
    holidays: text('holidays')
      .array()
      .$type<LocalDay[]>()
      .notNull()
      .default(sql`'{}'`),
    strength: text('strength').$type<Strength>().notNull().default('normal'),
    /** Of an absence that began as it was said. */
    awayUntil: day('away_until'),
    /** Of one that was said ahead; apart, because versions before this one read the day above as if it had begun. */
    awayFrom: day('away_from'),
    awayBack: day('away_back'),
    /** Slack's word for why nothing can be said to them, until they are heard of again. */
    unreachable: text('unreachable'),
    /** When the clock next has to look at this rep; null when never. */
    nextRunAt: instant('next_run_at'),
    lastNudgedAt: instant('last_nudged_at'),
    /** The team's rhythms changed: upkeep works out anew when their prospects are due. */
    duenessStale: boolean('dueness_stale').notNull().default(false),
    /** When Slack was last asked about them. */
    refreshedAt: instant('refreshed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.user] }),
    foreignKey({ columns: [t.workspace], foreignColumns: [workspaces.id] }),
    oneOf('people_strength', 'strength', strengths),
    // By workspace: whose turn it is is asked of each, so that a large one stands before nobody.
    index('people_next_run')
      .on(t.workspace, t.nextRunAt, t.user)
      .where(sql`next_run_at is not null`),
    index('people_stale')
      .on(t.workspace, t.user)
      .where(sql`dueness_stale`),
    index('people_refresh')
      .on(t.refreshedAt)
      .where(sql`joined_at is not null`),
  ],
);
