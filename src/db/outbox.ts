import type { Sending } from '../domain/sending.ts';
import type { Db } from './client.ts';
import { claiming } from './outbox/claiming.ts';
import { digestTrouble } from './outbox/digest-trouble.ts';
import { drawing } from './outbox/drawing.ts';
import { looking } from './outbox/looking.ts';
import { losses } from './outbox/losses.ts';
import { pace } from './outbox/pace.ts';
import { redrawing } from './outbox/redrawing.ts';
import { settling } from './outbox/settling.ts';

/**
 * What waits to be said, and how saying it went. Only jobs are given one.
 *
 * A row is committed before anything is said. Whoever claims it holds a lease by the database's clock, records that the
 * call to Slack begins, calls, and records how it went; each of these only while it is the holder of the latest lease. A
 * row that was begun and not settled is looked for in Slack before it is said again, so that dying at any point neither
 * loses a message nor says it twice.
 */
export type Outbox = ReturnType<typeof openOutbox>;

export function openOutbox(db: Db, sending: Sending) {
  return {
    ...claiming(db, sending),
    ...settling(db),
    ...drawing(db),
    ...redrawing(db),
    ...losses(db),
    ...digestTrouble(db),
    ...looking(db),
    ...pace(db, sending),
  };
}
