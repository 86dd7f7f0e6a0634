import { sql } from 'drizzle-orm';
import { boolean, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { BatchId } from '../../domain/ids.ts';
import { type Stage, stages } from '../../domain/stage.ts';
import { day, instant, oneOf, prospect, user, workspace } from './columns.ts';
import { people } from './people.ts';

export const prospects = pgTable(
  'prospects',
  {
    workspace: workspace(),
    id: prospect('id').notNull(),
    owner: user('owner_id').notNull(),
    name: text('name').notNull(),
    key: text('name_key').notNull(),
    contacts: text('contacts')
      .array()
      .notNull()
      .default(sql`'{}'`),
    stage: text('stage').$type<Stage>().notNull(),
    stageSince: day('stage_since').notNull(),
    reason: text('reason'),
    agreedUntil: day('agreed_until'),
    /** The name keys that rest until then (domain/silence): with whom it was agreed, under every name since. */
    agreedKeys: text('agreed_keys').array(),
    /** The latest day until which somebody else's agreed silence reaches them (domain/silence). */
    silentUntil: day('silent_until'),
    referrer: prospect('referrer_id'),
    contactedOn: day('contacted_on').notNull(),
    touchedOn: day('touched_on').notNull(),
    lastStepOn: day('last_step_on'),
    snoozedUntil: day('snoozed_until'),
    snoozes: integer('snoozes').notNull().default(0),
    spreadTo: day('spread_to'),
    nudges: integer('nudges').notNull().default(0),
    nudgedOn: day('nudged_on'),
    slower: integer('slower').notNull().default(0),
    unanswered: integer('unanswered').notNull().default(0),
    unansweredAsks: integer('unanswered_asks').notNull().default(0),
    gives: integer('gives').notNull().default(0),
    asks: integer('asks').notNull().default(0),
    // Named for what it counted at first.
    asksAfterNo: integer('asks_in_stage').notNull().default(0),
    goodResultOn: day('good_result_on'),
    tried: text('tried')
      .array()
      .notNull()
      .default(sql`'{}'`),
    batch: uuid('batch_id').$type<BatchId>(),
    stopped: boolean('stopped').notNull().default(false),
    removed: boolean('removed').notNull().default(false),
    /** The first day they count as quiet, unless a step is planned (domain/due); null when they never do. */
    quietOn: day('quiet_on'),
    /** Rises with every change: a change decided on an older row is refused and decided anew. */
    revision: integer('revision').notNull().default(0),
    /** The start of the due day in the owner's zone (domain/due), or null when there is nothing to say. */
    nextNudgeAt: instant('next_nudge_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.id] }),
    foreignKey({ columns: [t.workspace, t.owner], foreignColumns: [people.workspace, people.user] }),
    foreignKey({ columns: [t.workspace, t.referrer], foreignColumns: [t.workspace, t.id] }),
    oneOf('prospects_stage', 'stage', stages),
    uniqueIndex('prospects_owner_name')
      .on(t.workspace, t.owner, t.key)
      .where(sql`not removed`),
    index('prospects_name')
      .on(t.workspace, t.key)
      .where(sql`not removed`),
    index('prospects_referrer')
      .on(t.workspace, t.referrer)
      .where(sql`referrer_id is not null`),
    // Covering (id and stage ride along in the key, drizzle-kit knows no INCLUDE): a tick never visits the table.
    index('prospects_due')
      .on(t.workspace, t.owner, t.nextNudgeAt, t.stage, t.id)
      .where(sql`next_nudge_at is not null`),
  ],
);
