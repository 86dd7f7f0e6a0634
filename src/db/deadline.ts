import type { PendingQuery, Row, Sql } from 'postgres';
import { after } from './after.ts';
import { Interrupted, isLost } from './failure.ts';
import { type Wire, pidOf, wireOf, wireOfTransaction } from './wire.ts';

// More placeholders than this is a list of varying length: each length would be one more statement kept on the server.
const mostPlaceholdersPrepared = 64;

type Ask = (text: string, params?: never[], options?: object) => PendingQuery<Row[]>;
type Answer = Promise<unknown> & { values(): Answer; execute(): Answer };
type Scope = { unsafe: Ask; savepoint: (work: (inner: Scope) => unknown) => Promise<unknown> };
type Work = (tx: Scope) => unknown;
type Seen = { readonly asking: () => void; readonly failing: (error: unknown) => void };

/**
 * Gives every statement, and every transaction as a whole, at most `deadline` milliseconds, the wait for a connection included;
 * postgres.js has no such limit. Who waited gets an `Interrupted`, and what was stuck is never used again: a statement still
 * queued is taken out, a connection that owes an answer is destroyed, and its backend is asked to end so that its locks go.
 * While `client.options.prepare` holds, drizzle's statements are prepared as well: one round trip instead of two.
 */
export function giveDeadlines(client: Sql, deadline: number): void {
  // Taken off before ours take their place below; the driver's methods know no `this`.
  const { unsafe: ask, begin } = client as { unsafe: Ask; begin: (work: Work) => Promise<unknown> };
  const asked = new Set<PendingQuery<Row[]>>();
  const held = new Set<Wire>();
  const pids = new Map<Wire, number | undefined>();
  let heard = 0;

  function inTime(query: PendingQuery<Row[]>, commits: boolean, last = false): Promise<unknown> {
    const before = heard;
    asked.add(query);
    return new Promise((resolve, reject) => {
      const stop = after(deadline, () => {
        const wire = wireOf(query);
        const silent = heard === before;
        asked.delete(query);
        reject(new Interrupted(wire && commits ? 'unsure' : silent ? 'unavailable' : 'busy', 'DEADLINE'));
        if (wire) drop(wire, silent, last);
        // Not sent yet, so this only takes it out of the queue: it can never run after we said that it did not.
        else query.cancel();
      });
      void query
        .then(resolve, (error: unknown) => {
          reject(commits && wireOf(query) && isLost(error) ? new Interrupted('unsure', 'LOST', error) : error);
          return isLost(error);
        })
        .then((lost) => {
          const wire = wireOf(query);
          if (wire) {
            if (lost !== true) heard += 1;
            pids.set(wire, pidOf(query));
          }
          asked.delete(query);
          stop();
        });
    });
  }

  function drop(wire: Wire, silent: boolean, last: boolean): void {
    const pid = pids.get(wire);
    wire();
    if (silent) {
      // Nothing at all was heard since: the network or the server is gone, and the idle connections would only cost a deadline each.
      const busy = new Set([...held, ...[...asked].map(wireOf)]);
      for (const other of pids.keys()) if (!busy.has(other)) other();
    } else if (client.options.prepare && !last && pid) {
      inTime(ask(`select pg_terminate_backend(${pid})`), false, true).catch(() => {});
    }
  }

  /** A query of the driver, with the preparing that drizzle leaves out. */
  const prepared =
    (unsafe: Ask): Ask =>
    (text, params = [], options = {}) =>
      unsafe(text, params, {
        ...options,
        prepare: client.options.prepare && params.length > 0 && params.length <= mostPlaceholdersPrepared,
      });

  function answering(query: PendingQuery<Row[]>, text: string): Answer {
    const promise = inTime(query, !/^\s*(select|begin|show)\b/i.test(text));
    const answer: Answer = Object.assign(promise, { values: () => (query.values(), answer), execute: () => answer });
    return answer;
  }

  function whole(work: Work): Promise<unknown> {
    let committing = false;
    let wire: Wire | undefined;
    let before = 0;
    let failed: { readonly error: unknown } | undefined;
    const seen: Seen = {
      asking() {
        before = heard;
      },
      // Nobody waited for it, and the server answers a COMMIT after it with a rollback, which the driver takes for success.
      failing(error) {
        if (committing) failed ??= { error };
      },
    };
    return new Promise((resolve, reject) => {
      const stop = after(deadline, () => {
        // Still waiting: the BEGIN has the same deadline and knows better what it waits for.
        if (!wire) return;
        const silent = heard === before;
        reject(new Interrupted(committing ? 'unsure' : silent ? 'unavailable' : 'busy', 'DEADLINE'));
        drop(wire, silent, false);
      });
      begin(async (tx) => {
        wire = wireOfTransaction(tx);
        if (wire) held.add(wire);
        const result = await work(scoped(tx, seen));
        committing = true;
        seen.asking();
        return result;
      })
        .then((result) => (failed ? Promise.reject(failed.error) : result))
        .then(resolve, (error: unknown) => reject(committing && isLost(error) ? new Interrupted('unsure', 'LOST', error) : error))
        .finally(() => {
          if (wire) held.delete(wire);
          stop();
        });
    });
  }

  function scoped(tx: Scope, seen: Seen): Scope {
    const { unsafe, savepoint } = tx;
    return Object.assign(tx, {
      unsafe: (...query: Parameters<Ask>) => {
        seen.asking();
        const answer = prepared(unsafe)(...query);
        answer.then(() => {
          heard += 1;
        }, seen.failing);
        return answer;
      },
      savepoint: (inner: Work) => savepoint((deeper) => inner(scoped(deeper, seen))),
    });
  }

  Object.assign(client, {
    // The driver's own BEGIN comes through here too, which is what gives the wait for a connection its end.
    unsafe: (text: string, params?: never[], options?: object) => answering(prepared(ask)(text, params, options), text),
    begin: whole,
  });
}
