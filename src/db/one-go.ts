import type { Db, Tx } from './client.ts';

/** The last thing a transaction does: it travels with the COMMIT, which fails if it does. */
export function withCommit(query: PromiseLike<unknown>): void {
  query.then(undefined, () => {});
}

/** Reads of which none needs another's answer: one message to the server, and one back. */
export async function inOneGo<Answers>(db: Pick<Db, 'transaction'>, ask: (tx: Tx) => Promise<Answers>): Promise<Answers> {
  const asked = await db.transaction((tx) => {
    const answers = ask(tx);
    withCommit(answers);
    // Not the answers themselves, for which the COMMIT would wait.
    return Promise.resolve({ answers });
  });
  return asked.answers;
}
