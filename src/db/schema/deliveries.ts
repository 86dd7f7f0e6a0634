import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import {
  type DeliveryContent,
  type DeliveryKind,
  deliveryKinds,
  type DeliveryState,
  deliveryStates,
} from '../../domain/delivery.ts';
import type { ChannelId, DeliveryId } from '../../domain/ids.ts';
import { instant, oneOf, user, workspace } from './columns.ts';
import { workspaces } from './workspaces.ts';

/**
 * What the app says first, and how saying it went. The row is committed before anything is sent, so that no
 * message can be lost with the process and none can be decided twice.
 */
export const deliveries = pgTable(
  'deliveries',
  {
    workspace: workspace(),
    /** Opaque; travels in the message's metadata. */
    id: uuid('id').$type<DeliveryId>().notNull(),
    kind: text('kind').$type<DeliveryKind>().notNull(),
    /** Whom it is for; null when it is for a channel. */
    to: user('to_id'),
    /** A nudge's local day, a digest's ISO week, a notice's problem: what it may be said once for. */
    period: text('period').notNull(),
    content: jsonb('content').$type<DeliveryContent>(),
    state: text('state').$type<DeliveryState>().notNull(),
    /** Rises with every lease. */
    attempt: integer('attempt').notNull().default(0),
    /** How often nobody could tell whether it was shown, or it broke; not how often Slack surely did not take it. */
    tries: integer('tries').notNull().default(0),
    dueAt: instant('due_at').notNull(),
    /** After this it is no longer worth saying: the window closed, the week is old. */
    expiresAt: instant('expires_at'),
    leaseUntil: instant('lease_until'),
    /** When a call to Slack that may have shown it first began: from then on is looked for it. */
    begunAt: instant('begun_at'),
    channel: text('channel').$type<ChannelId>(),
    ts: text('ts'),
    /** Why it was skipped, refused or left unknown; a code, never people's words. */
    reason: text('reason'),
    /** Set when somebody it names was written about, or forgotten: it is drawn anew in Slack once it was sent. */
    redrawAt: instant('redraw_at'),
    createdAt: instant('created_at').notNull(),
    /** Since when it is wanted, where that is not since it was made: a rep's own move put it off, or somebody asked for it once more. */
    wantedAt: instant('wanted_at'),
    settledAt: instant('settled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.id] }),
    foreignKey({ columns: [t.workspace], foreignColumns: [workspaces.id] }),
    oneOf('deliveries_kind', 'kind', deliveryKinds),
    oneOf('deliveries_state', 'state', deliveryStates),
    uniqueIndex('deliveries_one_nudge')
      .on(t.workspace, t.to, t.period)
      .where(sql`kind = 'nudge'`),
    uniqueIndex('deliveries_one_digest')
      .on(t.workspace, t.period)
      .where(sql`kind = 'digest'`),
    uniqueIndex('deliveries_one_notice')
      .on(t.workspace, t.to, t.period)
      .where(sql`kind = 'notice'`),
    index('deliveries_redraw')
      .on(t.redrawAt)
      .where(sql`redraw_at is not null`),
    index('deliveries_waiting')
      .on(t.workspace, t.dueAt)
      .where(sql`state in ('pending', 'sending')`),
  ],
);
