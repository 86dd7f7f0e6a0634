import { expect, it } from 'vitest';
import { bringIn } from '../../src/bring-in.ts';
import { newId } from '../../src/db/new-id.ts';
import { type Transact, transactOn } from '../../src/db/transact.ts';
import type { BatchId, WorkspaceId } from '../../src/domain/ids.ts';
import { imported } from '../csv/files.ts';
import { useDatabase } from '../support/database.ts';
import { monday, people, useDesk } from '../support/desk.ts';

const desk = useDesk();
const elsewhere = useDatabase();
const now = new Date(monday);

/** Brings that many people, and takes them back through `transact`. */
async function takeBack(count: number, transact: Transact) {
  const { workspace, db } = desk;
  const file = ['company', ...Array.from({ length: count }, (_, at) => `Acme ${at}`)];
  await bringIn(db, { workspace, owner: people.dana.user, now, dry: false }, () => imported(...file));
  const batch = (await desk.tenant(({ undoing }) => undoing.next(people.dana.user, [])))?.batch as BatchId;
  const newOne = <Id extends string>(): Id => newId(now) as Id;
  let runs = 0;
  const undone = await transact(workspace, ({ bulk }) => {
    runs += 1;
    return bulk.undo(batch, { actor: people.dana.user, at: now, newId: newOne });
  });
  return { gone: undone.gone, runs };
}

it.each([
  { count: 1_000, runs: 1, why: 'fits into a command’s deadline' },
  { count: 1_001, runs: 2, why: 'is begun anew where there is more time' },
])('$count people at once: $why', async ({ count, runs }) => {
  // Both lead to the same rows; only the first is in a hurry.
  const patient = Object.assign(Object.create(desk.db) as typeof desk.db, {});
  expect(await takeBack(count, transactOn(desk.db, patient))).toEqual({ gone: count, runs });
});

it('work that breaks is not tried anywhere else', async () => {
  let runs = 0;
  const broken = transactOn(desk.db, elsewhere.db)('T0TEST' as WorkspaceId, () => {
    runs += 1;
    return Promise.reject(new Error('broken on purpose'));
  });
  await expect(broken).rejects.toThrow('broken on purpose');
  expect(runs).toBe(1);
});
