import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { inboxIn } from '../../src/db/tenant/inbox.ts';
import type { WorkspaceId } from '../../src/domain/ids.ts';
import { useDatabase } from '../support/database.ts';
import { useHasty } from '../support/hasty.ts';

const base = useDatabase();
const patient = { deadline: 10_000 };
const open = useHasty();

describe('a transaction whose BEGIN nobody waits for', () => {
  it.each([1, 3])('keeps to itself what others ask meanwhile, with %i connections', async (connections) => {
    const db = await open(base.url, { ...patient, connections });
    const xid = async (on: Pick<typeof db, 'execute'>) =>
      String((await on.execute(sql`select pg_current_xact_id() as xid`))[0]!['xid']);
    const transactions = Array.from({ length: 30 }, () =>
      db.transaction(async (tx) => [await xid(tx), ...(await Promise.all([xid(tx), xid(tx)])), await xid(tx)]),
    );
    const alone = Array.from({ length: 30 }, () => xid(db));
    const each = (await Promise.all(transactions)).map((seen) => new Set(seen));
    expect(each.map(({ size }) => size)).toEqual(each.map(() => 1));
    const all = [...each.flatMap((seen) => [...seen]), ...(await Promise.all(alone))];
    expect(new Set(all).size).toBe(60);
  });

  it('gives its connection back, whatever comes of it', async () => {
    const db = await open(base.url, patient);
    for (let turn = 0; turn < 5; turn += 1) {
      await expect(db.transaction((tx) => tx.execute(sql`select 1/0`))).rejects.toThrow('select 1/0');
      await expect(db.transaction(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
      await expect(db.transaction(() => Promise.resolve('nothing asked'))).resolves.toBe('nothing asked');
    }
  });
});

describe('an answer that travels with the COMMIT', () => {
  it('takes the transaction with it when it fails', async () => {
    const db = await open(base.url, patient);
    const inbox = (tx: Parameters<typeof inboxIn>[0]) => inboxIn(tx, 'T0SALES' as WorkspaceId);
    const failed = db.transaction(async (tx) => {
      await inbox(tx).take('one', new Date('2026-03-02T09:00:00Z'));
      // PostgreSQL keeps no U+0000 in a document, so this fails there and not before.
      inbox(tx).keepAnswer('one', { text: '\u0000' });
    });
    await expect(failed).rejects.toThrow('Unicode');
    expect(await db.execute(sql`select 1 from inbox`)).toHaveLength(0);
  });

  it('is there when it does not', async () => {
    const db = await open(base.url, patient);
    await db.transaction(async (tx) => {
      const inbox = inboxIn(tx, 'T0SALES' as WorkspaceId);
      await inbox.take('two', new Date('2026-03-02T09:00:00Z'));
      inbox.keepAnswer('two', { text: 'kept' });
    });
    expect(await db.execute(sql`select answer from inbox where key = 'two'`)).toEqual([{ answer: { text: 'kept' } }]);
  });
});
