import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { useReplicas, type Mode } from '../support/replicas.ts';

describe.each<{ mode: Mode }>([{ mode: 'socket' }, { mode: 'http' }])('over $mode', ({ mode }) => {
  const world = useReplicas(mode);

  it('a command is answered in its ack, and only to whoever typed it', async () => {
    await world.start();
    const reply = await world.slack.as('U0DANA').types('/nextstep add Acme, Jane Doe: send Jane the checklist by fri');
    expect(reply.error).toBeUndefined();
    expect(reply.delivery.ack).toBeDefined();
    expect(reply.message?.onlyYou).toBe(true);
    expect(reply.text).toContain('Acme, Jane Doe');
    expect(reply.text).toContain('Fri 27 Nov');
    expect(world.slack.responded).toHaveLength(0);
  });

  it('a command typed in a channel is answered there, to that person alone', async () => {
    await world.start();
    const reply = await world.slack.as('U0DANA').types('/nextstep help', { channel: 'sales' });
    expect(reply.message).toMatchObject({ channel: 'C0SALES', onlyYou: true });
    expect(world.slack.as('U0BEN').sees('sales')).toHaveLength(0);
  });

  it('a press is acked empty and then changes the message it stands in', async () => {
    await world.start();
    const dana = world.slack.as('U0DANA');
    const added = await dana.types('/nextstep add Acme: send the checklist by fri');
    const undone = await dana.presses(added.message!, 'Undo');
    expect(undone.error).toBeUndefined();
    expect(undone.delivery.ack).toBeUndefined();
    expect(undone.message?.ts).toBe(added.message!.ts);
    expect((await dana.types('/nextstep list')).text).toContain('nothing planned');
  });

  it('a picked day moves the step', async () => {
    await world.start();
    const dana = world.slack.as('U0DANA');
    const added = await dana.types('/nextstep add Acme: send the checklist');
    const picker = added.message!.controls.find(({ type }) => type === 'datepicker');
    expect(picker).toBeDefined();
    const moved = await dana.picks(added.message!, picker!.actionId, '2026-12-04');
    expect(moved.text).toContain('4 Dec');
    expect(await world.db.execute(sql`select planned_for::text from steps where state = 'planned'`)).toEqual([
      { planned_for: '2026-12-04' },
    ]);
  });

  it('a nudge comes as a direct message, and a press in it redraws it in place', async () => {
    const app = await world.start();
    const dana = world.slack.as('U0DANA');
    await dana.types('/nextstep add Acme: send the checklist tomorrow');
    world.at('2026-11-24T14:00:00Z');
    await app.tick();
    const [nudge, ...more] = world.slack.messages('U0DANA').filter(({ onlyYou }) => !onlyYou);
    expect(more).toEqual([]);
    expect(nudge!.text).toContain('send the checklist');
    const done = await dana.presses(nudge!, 'Did it');
    const now = world.slack.messages('U0DANA').find(({ ts }) => ts === nudge!.ts)!;
    expect(done.error).toBeUndefined();
    expect(now.text).toContain('done: send the checklist');
    expect(now.buttons).not.toContain('Did it');
    const twice = await dana.presses(nudge!, 'Did it');
    expect(twice.text).toContain('done: send the checklist');
    expect(await world.db.execute(sql`select count(*)::int as done from steps where state = 'done'`)).toEqual([{ done: 1 }]);
  });

  it('a later press in a nudge moves the step to the day it names', async () => {
    const app = await world.start();
    const dana = world.slack.as('U0DANA');
    await dana.types('/nextstep add Acme: send the checklist tomorrow');
    world.at('2026-11-24T14:00:00Z');
    await app.tick();
    const nudge = world.slack.messages('U0DANA').find(({ onlyYou }) => !onlyYou)!;
    const moved = await dana.selects(nudge, 'Snooze', 'Monday');
    expect(moved.text).toContain('Mon 30 Nov');
  });

  it('a hand-over is told to the other rep with a way to begin, and the press begins', async () => {
    const app = await world.start();
    await world.slack.as('U0DANA').types('/nextstep add Acme: send the checklist tomorrow');
    const handed = await world.slack.as('U0DANA').types('/nextstep hand Acme to @ben');
    expect(handed.text).toContain('Acme');
    await app.tick();
    const [notice] = world.slack.messages('U0BEN').filter(({ onlyYou }) => !onlyYou);
    expect(notice!.text).toContain('Acme');
    expect(notice!.buttons).toContain('Start nudges');
    const ben = world.slack.as('U0BEN');
    await ben.presses(notice!, 'Start nudges');
    expect(await world.db.execute(sql`select joined_at is not null as joined from people where user_id = 'U0BEN'`)).toEqual([
      { joined: true },
    ]);
  });

  it('the digest of the week that ended is posted in the channel that was chosen', async () => {
    const app = await world.start();
    await world.slack.as('U0ADA').types('/nextstep digest here', { channel: 'sales' });
    await world.slack.as('U0DANA').types('/nextstep add Acme');
    await world.slack.as('U0DANA').types('/nextstep did Acme: sent the checklist');
    // Monday, 9:00 in Berlin, where the digest was chosen.
    world.at('2026-11-30T08:00:00Z');
    await app.tick();
    const [digest, ...more] = world.slack.messages('sales').filter(({ onlyYou }) => !onlyYou);
    expect(more).toEqual([]);
    expect(digest!.text).toContain('1 step');
    expect(digest!.raw.metadata).toMatchObject({ event_type: 'nextstep_delivery' });
  });
});
