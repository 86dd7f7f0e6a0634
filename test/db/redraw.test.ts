import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { deliveries } from '../../src/db/schema.ts';
import { openOutbox } from '../../src/db/outbox.ts';
import { newId } from '../../src/db/new-id.ts';
import type { ChannelId, DeliveryId, ProspectId } from '../../src/domain/ids.ts';
import { defaultSending } from '../../src/domain/sending.ts';
import { monday, people, useDesk } from '../support/desk.ts';

const desk = useDesk();
const now = new Date(monday);
const days = (many: number): Date => new Date(now.getTime() + many * 24 * 3_600_000);
const about = newId(now) as ProspectId;

/** A notice that named them, said at `at`; its id. */
async function told(at: Date, workspace?: string): Promise<DeliveryId> {
  const id = newId(at) as DeliveryId;
  const { ben, dana } = people;
  const content = { kind: 'handover', from: ben.user, to: dana.user, prospects: [about], start: false } as const;
  await desk.tenant(({ outbox }) => outbox.tell({ id, to: dana.user, content }, at), workspace);
  await desk.db
    .update(deliveries)
    .set({ state: 'sent', channel: 'D0DANA' as ChannelId, ts: '1.0' })
    .where(eq(deliveries.id, id));
  return id;
}

const drawnAgain = async (id: DeliveryId): Promise<boolean> => {
  const [row] = await desk.db.select({ at: deliveries.redrawAt }).from(deliveries).where(eq(deliveries.id, id));
  return row!.at !== null;
};

it('what was said more than four days ago stays as it is, unless somebody is forgotten', async () => {
  const [old, fresh] = [await told(days(-5)), await told(days(-3))];
  await desk.tenant(({ outbox }) => outbox.redrawLately(about, now));
  expect([await drawnAgain(old), await drawnAgain(fresh)]).toEqual([false, true]);
  await desk.tenant(({ outbox }) => outbox.redrawAbout(about, now));
  expect(await drawnAgain(old)).toBe(true);
});

it('never in another workspace, were the ids the same', async () => {
  const elsewhere = 'T0ELSEWHERE';
  await desk.as('dana', elsewhere).types('list');
  const [here, there] = [await told(days(-1)), await told(days(-1), elsewhere)];
  await desk.tenant(({ outbox }) => outbox.redrawLately(about, now));
  await desk.tenant(({ outbox }) => outbox.redrawAbout(about, now));
  expect([await drawnAgain(here), await drawnAgain(there)]).toEqual([true, false]);
});

it('also what may have been said already, and once more when it was asked for while it was drawn', async () => {
  const id = await told(days(-1));
  await desk.db.update(deliveries).set({ state: 'sending' }).where(eq(deliveries.id, id));
  await desk.tenant(({ outbox }) => outbox.redrawAbout(about, now));
  expect(await drawnAgain(id)).toBe(true);
  const outbox = openOutbox(desk.db, defaultSending);
  const mine = async () => (await outbox.toRedraw(days(2), 100)).filter((one) => one.id === id);
  expect(await mine()).toEqual([]);
  await desk.db.update(deliveries).set({ state: 'sent' }).where(eq(deliveries.id, id));
  const [drawing] = await mine();
  await desk.tenant((tenant) => tenant.outbox.redrawAbout(about, days(1)));
  await outbox.redrawn(drawing!);
  expect(await drawnAgain(id)).toBe(true);
  await outbox.redrawn((await mine())[0]!);
  expect(await drawnAgain(id)).toBe(false);
});
