import { sql } from 'drizzle-orm';
import { check, date, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { LocalDay } from '../../domain/calendar.ts';
import type { ProspectId, UserId, WorkspaceId } from '../../domain/ids.ts';

// Every table's key starts with the workspace and every reference goes through it, so that a row
// can never point over a tenant's wall.
export const workspace = () => text('workspace_id').$type<WorkspaceId>().notNull();
export const user = (name: string) => text(name).$type<UserId>();
export const prospect = (name: string) => uuid(name).$type<ProspectId>();
/** To the millisecond, as JavaScript reads it: finer instants would come back cut and break paging. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
/** As text: a date column read as `Date` moves over midnight in half of the world's zones. */
export const day = (name: string) => date(name, { mode: 'string' }).$type<LocalDay>();

/** A text column holds only these words. Text and a check, not a database enum: an enum cannot lose a word again. */
export const oneOf = (name: string, column: string, words: readonly string[]) =>
  check(name, sql.raw(`${column} in (${words.map((word) => `'${word}'`).join(', ')})`));
