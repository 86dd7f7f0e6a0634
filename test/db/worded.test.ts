import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { deliveries, inbox } from '../../src/db/schema.ts';
import { slot, slots, worded } from '../../src/db/worded.ts';
import { useDatabase } from '../support/database.ts';
import { useHasty } from '../support/hasty.ts';

const base = useDatabase();
const open = useHasty();

const at = new Date('2026-03-02T09:00:00Z');
const insert = worded<object, object[]>((db) => db.insert(inbox).values(slots(inbox)).returning());

it('is the same statement with values of its own each time, and what is null stays so', async () => {
  const db = await open(base.url, { deadline: 10_000 });
  const answers = [{ text: 'one' }, null, ['a', 2]];
  const said = await db.transaction((tx) =>
    Promise.all(answers.map((answer, key) => insert(tx, { workspace: 'T0SALES', key: String(key), at, answer }))),
  );
  expect(said.flat()).toEqual(answers.map((answer, key) => ({ workspace: 'T0SALES', key: String(key), at, answer })));
  // A document that says null is something else than none.
  expect(await db.execute(sql`select key from inbox where answer is null`)).toEqual([{ key: '1' }]);
});

it('refuses to run with a slot left open', async () => {
  const db = await open(base.url, { deadline: 10_000 });
  const failed = db.transaction((tx) => insert(tx, { workspace: 'T0SALES', key: 'open', at }));
  await expect(failed).rejects.toThrow('no value for "answer"');
});

it('takes a null where a moment is written', async () => {
  const db = await open(base.url, { deadline: 10_000 });
  const none = worded<{ when: Date | null }, unknown[]>((db) =>
    db
      .select({ day: sql`coalesce(${slot(deliveries.redrawAt, 'when')}::timestamptz::text, 'none')` })
      .from(inbox)
      .limit(1),
  );
  await expect(db.transaction((tx) => none(tx, { when: null }))).resolves.toEqual([{ day: 'none' }]);
});
