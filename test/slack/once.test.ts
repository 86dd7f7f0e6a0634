import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type Mode, useReplicas } from '../support/replicas.ts';

describe.each<{ mode: Mode }>([{ mode: 'socket' }, { mode: 'http' }])('over $mode, Slack may deliver twice', ({ mode }) => {
  const world = useReplicas(mode);
  const entries = async () => (await world.db.execute(sql`select id from entries`)).length;

  it('a command writes once and answers the same', async () => {
    await world.start();
    const first = await world.slack.as('U0DANA').types('/nextstep add Acme: send the checklist by fri');
    const written = await entries();
    const again = await world.slack.redeliver(first.delivery);
    expect(again.error).toBeUndefined();
    expect(again.ack).toEqual(first.delivery.ack);
    expect(await entries()).toBe(written);
  });

  it('a refusal is repeated, too: a guest hears the same sentence', async () => {
    await world.start();
    const first = await world.slack.as('U0GUEST').types('/nextstep add Acme');
    const again = await world.slack.redeliver(first.delivery);
    expect(again.ack).toEqual(first.delivery.ack);
  });

  it('a press writes once and draws the same', async () => {
    await world.start();
    const dana = world.slack.as('U0DANA');
    const added = await dana.types('/nextstep add Acme: send the checklist by fri');
    const undone = await dana.presses(added.message!, 'Undo');
    const [text, written] = [undone.text, await entries()];
    await world.slack.redeliver(undone.delivery);
    await world.slack.whenQuiet();
    expect(undone.text).toBe(text);
    expect(await entries()).toBe(written);
    expect(world.slack.responded.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('twice at the same moment, to two replicas: one writes, the other waits for its answer', async () => {
    await world.start();
    await world.slack.as('U0DANA').types('/nextstep help');
    const sample = await world.slack.as('U0DANA').types('/nextstep list');
    const payload = { ...sample.delivery.payload, text: 'add Acme', trigger_id: 'the same' };
    await world.start();
    const both = await Promise.all([1, 2].map(() => world.slack.sends('slash_commands', payload)));
    expect(both[0]!.error).toBeUndefined();
    expect(both[0]!.ack).toEqual(both[1]!.ack);
    expect(await world.db.execute(sql`select name from prospects`)).toEqual([{ name: 'Acme' }]);
  });
});
