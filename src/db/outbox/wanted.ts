import { sql } from 'drizzle-orm';

/** When a message was first to be said. Every further try is due later; only what a rep's own move put off is not late by it. */
export const wantedAt = sql`case when reason = 'not yet' then due_at else created_at end`;
