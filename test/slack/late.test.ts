import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/client.ts';
import { type Mode, useReplicas } from '../support/replicas.ts';

const stillOnIt = 'Still on it, one moment.';

describe.each<{ mode: Mode }>([{ mode: 'socket' }, { mode: 'http' }])('over $mode, an answer that takes long', ({ mode }) => {
  const world = useReplicas(mode);

  it('because Slack does not say who somebody is: they hear that it was not saved, and can try again', async () => {
    await world.start();
    world.slack.failNext('users.info', { hang: true });
    const dana = world.slack.as('U0DANA');
    const reply = await dana.types('/nextstep add Acme');
    expect(reply.error).toBeUndefined();
    expect(reply.text).toBe(stillOnIt);
    expect((await reply.next(12_000)).text).toContain('not saved');
    expect((await dana.types('/nextstep add Acme')).text).toContain('Acme');
  });

  it('because somebody holds a lock for too long: "still on it" in time, then that it was not saved', async () => {
    await world.start();
    const dana = world.slack.as('U0DANA');
    await dana.types('/nextstep add Acme');
    const holder = await openDb(world.url, { connections: 1, deadline: 10_000 });
    const held = holder.transaction(async (tx) => {
      await tx.execute(sql`lock table people in access exclusive mode`);
      await new Promise((resolve) => setTimeout(resolve, 2_600));
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const reply = await dana.types('/nextstep did Acme: sent the checklist');
    expect(reply.error).toBeUndefined();
    expect(reply.text).toBe(stillOnIt);
    const answer = await reply.next(4_000);
    expect(answer.onlyYou).toBe(true);
    expect(answer.text).toMatch(/not saved/);
    await held;
    await holder.close();
    expect((await dana.types('/nextstep did Acme: sent the checklist')).text).toContain('sent the checklist');
    expect(await world.db.execute(sql`select text from steps where state = 'done'`)).toEqual([{ text: 'sent the checklist' }]);
  });

  it('because the database is slow: the real answer follows, and it was saved once', async () => {
    await world.start();
    await world.db.execute(sql`
      create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(1.2); return new; end $$`);
    await world.db.execute(sql`create trigger slow before insert on inbox for each row execute function slow()`);
    // Somebody new takes two transactions: together longer than Slack waits, each within its own deadline.
    const reply = await world.slack.as('U0BEN').types('/nextstep add Beta');
    expect(reply.error).toBeUndefined();
    expect(reply.text).toBe(stillOnIt);
    const answer = await reply.next(4_000);
    expect(answer).toMatchObject({ onlyYou: true });
    expect(answer.text).toContain('Beta');
    expect(answer.buttons).toContain('Undo');
    expect(await world.db.execute(sql`select name from prospects`)).toEqual([{ name: 'Beta' }]);
  });
});
