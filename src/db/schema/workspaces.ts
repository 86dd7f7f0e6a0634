import { boolean, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { LocalTime } from '../../domain/calendar.ts';
import type { TeamPlaybook } from '../../domain/coach/team-playbook.ts';
import type { ChannelId } from '../../domain/ids.ts';
import type { Rhythms } from '../../domain/rhythm.ts';
import { instant, user, workspace } from './columns.ts';

/** One installation and its team's settings. */
export const workspaces = pgTable(
  'workspaces',
  {
    id: workspace().primaryKey(),
    createdAt: instant('created_at').notNull(),
    /** Keys the hashes that outlive a forgotten person. Random, never shown, never logged. */
    pepper: text('pepper').notNull(),
    rhythms: jsonb('rhythms').$type<Partial<Rhythms>>().notNull().default({}),
    /** Whose public holidays hold for whoever joins, and for everybody who has chosen none of their own. */
    country: text('country'),
    /** What the team hid of the playbook, and its own steps. */
    playbook: jsonb('playbook').$type<TeamPlaybook>().notNull().default({ hidden: [], own: [] }),
    digestChannel: text('digest_channel').$type<ChannelId>(),
    digestDay: integer('digest_day').notNull().default(1),
    digestHour: text('digest_hour')
      .$type<LocalTime>()
      .notNull()
      .default('09:00' as LocalTime),
    digestZone: text('digest_zone').notNull().default('UTC'),
    digestBy: user('digest_by'),
    digestNames: boolean('digest_names').notNull().default(true),
    /** The first admin to use the app is asked for a digest channel, once. */
    digestAskedAt: instant('digest_asked_at'),
    nextDigestAt: instant('next_digest_at'),
    /** When Slack's pace has room for the next message. */
    sendAfter: instant('send_after'),
    /** Slack's word for why the app may do nothing here, and when that was last so; null while it may. */
    disabled: text('disabled'),
    disabledAt: instant('disabled_at'),
  },
  (t) => [
    index('workspaces_next_digest')
      .on(t.nextDigestAt)
      .where(sql`next_digest_at is not null`),
  ],
);
