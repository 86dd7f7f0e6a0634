import { sql } from 'drizzle-orm';
import { boolean, foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { StepId } from '../../domain/ids.ts';
import { type StepState, stepStates, type Way, ways } from '../../domain/step.ts';
import { day, oneOf, prospect, user, workspace } from './columns.ts';
import { prospects } from './prospects.ts';

export const steps = pgTable(
  'steps',
  {
    workspace: workspace(),
    /** UUIDv7: in order of their writing. */
    id: uuid('id').$type<StepId>().notNull(),
    prospect: prospect('prospect_id').notNull(),
    by: user('by_id').notNull(),
    text: text('text').notNull(),
    way: text('way').$type<Way>().notNull(),
    playbook: text('playbook'),
    state: text('state').$type<StepState>().notNull(),
    plannedFor: day('planned_for'),
    promise: boolean('promise').notNull().default(false),
    doneOn: day('done_on'),
    note: text('note'),
    answered: boolean('answered'),
    goodResult: boolean('good_result').notNull().default(false),
    /** Whoever took it agreed that the digest may tell its note. */
    shared: boolean('shared').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.id] }),
    foreignKey({ columns: [t.workspace, t.prospect], foreignColumns: [prospects.workspace, prospects.id] }),
    oneOf('steps_state', 'state', stepStates),
    oneOf('steps_way', 'way', ways),
    uniqueIndex('steps_one_planned')
      .on(t.workspace, t.prospect)
      .where(sql`state = 'planned'`),
    index('steps_story').on(t.workspace, t.prospect, t.id),
    index('steps_week')
      .on(t.workspace, t.doneOn)
      .where(sql`state = 'done'`),
  ],
);
