import { sql } from 'drizzle-orm';

/** Since when a message is wanted: every further try is due later. */
export const wantedAt = sql`coalesce(wanted_at, deliveries.created_at)`;
