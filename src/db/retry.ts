import { setTimeout as sleep } from 'node:timers/promises';
import type { Db, Tx } from './client.ts';
import { describeFailure } from './failure.ts';

// A killed or restarted server leaves dead connections in the pool that only a try finds out. A deadline is not among these:
// who has waited it out should hear so.
const stale = /^(57P0[12]|CONNECTION_CLOSED|ECONNRESET|EPIPE)$/;
const tries = 3;

/**
 * `db.transaction`, tried up to three times when it surely did not commit: it lost against another transaction, or its
 * connection died before the COMMIT was sent. Never when that is unsure. The work may run more than once, so it must do
 * nothing but talk to the transaction.
 */
export async function retrying<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await db.transaction(work);
    } catch (error) {
      const { failure, code } = describeFailure(error);
      const again = failure === 'conflict' || (failure === 'unavailable' && stale.test(code));
      if (!again || turn === tries) throw error;
      // Two that met once would meet again if both came back at the same moment.
      await sleep(turn * 20 * Math.random());
    }
  }
}
