import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { breakWriting, told, unasked } from '../support/deliveries.ts';
import { useReplicas } from '../support/replicas.ts';

const world = useReplicas();
/** The Monday after, 9:00 in Berlin, where the digest was chosen: due, for the week of 23 November. */
const due = '2026-11-30T08:00:00Z';
const sent = { state: 'sent', reason: null };

async function begin() {
  const app = await world.start();
  const ada = world.slack.as('U0ADA');
  await ada.types('/nextstep digest here', { channel: 'sales' });
  return { app, ada };
}

describe('once a week', () => {
  it('two replicas that look in the same minute post one digest', async () => {
    const { app } = await begin();
    const other = await world.start();
    world.at(due);
    await Promise.all([app.tick(), other.tick(), app.tick(), other.tick()]);
    expect(unasked(world, 'sales')).toHaveLength(1);
    expect(await told(world, 'digest')).toEqual([{ ...sent, period: '2026-W48' }]);
  });

  it('not a second before the hour that was chosen, in the zone of who chose it', async () => {
    const { app } = await begin();
    world.at('2026-11-30T07:59:59Z');
    await app.tick();
    expect(unasked(world, 'sales')).toEqual([]);
  });

  it('a day that is changed in the middle of the week brings no second digest of the same week', async () => {
    const { app, ada } = await begin();
    world.at(due);
    await app.tick();
    world.at('2026-12-02T10:00:00Z');
    await ada.types('/nextstep settings digest friday 9:00');
    world.at('2026-12-04T08:00:00Z');
    await app.tick();
    expect(unasked(world, 'sales')).toHaveLength(1);
    world.at('2026-12-11T08:00:00Z');
    await app.tick();
    expect(unasked(world, 'sales')).toHaveLength(2);
    expect(await told(world, 'digest')).toEqual([
      { ...sent, period: '2026-W48' },
      { ...sent, period: '2026-W49' },
    ]);
  });

  it('no channel chosen, or the digest turned off: none', async () => {
    const { app, ada } = await begin();
    await ada.types('/nextstep settings digest off');
    world.at(due);
    await app.tick();
    expect(await told(world, 'digest')).toEqual([]);
  });
});

describe('what it tells', () => {
  it('is the week beside the one before, with a chart and the story somebody shared', async () => {
    const { app } = await begin();
    const dana = world.slack.as('U0DANA');
    for (const typed of ['add Acme, Jane Doe', 'did Acme: sent the checklist', 'heard Acme: she said yes'])
      await dana.types(`/nextstep ${typed}`);
    world.at('2026-11-25T14:00:00Z');
    for (const typed of ['did Acme: asked which day suits her', 'won Acme', 'refer Acme > Beta, Sam', 'Beta: call Sam today'])
      await dana.types(`/nextstep ${typed}`);
    const done = await dana.types('/nextstep done Beta: he laughed, and asked for page two');
    await dana.presses(done.message!, 'Share in the digest');
    world.at(due);
    await app.tick();
    expect(unasked(world, 'sales')).toEqual([
      `Our week of small steps
  Mon 23 Nov to Sun 29 Nov
3 steps taken: 2 given, 1 asked. 1 person answered.
Doors opened
• Acme, with @Dana Fox
Who opened which door
• Acme → Beta, with @Dana Fox
One story
@Dana Fox with Beta: call Sam
> he laughed, and asked for page two
▁▃▅ Steps given and asked
Given: Mon 1, Tue 0, Wed 1, Thu 0, Fri 0
Asked: Mon 0, Tue 0, Wed 1, Thu 0, Fri 0
Steps by @Dana Fox
  Waiting for a small step: 1 new.
Who could we help take a small step this week?`,
    ]);
  });

  it('is told by a newer version as an older one kept it', async () => {
    const { app, ada } = await begin();
    for (const typed of ['add Acme', 'did Acme: sent the checklist', 'won Acme']) await ada.types(`/nextstep ${typed}`);
    world.at(due);
    const mend = await breakWriting(world);
    await app.tick();
    await mend();
    await world.db.execute(sql`
      update deliveries set content = content #- '{week,practised}' #- '{week,story}' #- '{week,days}' #- '{week,before}'`);
    await app.tick();
    expect(unasked(world, 'sales')).toEqual([expect.stringContaining('Doors opened\n• Acme, with @Ada Kern')]);
    expect(await told(world, 'digest')).toEqual([{ ...sent, period: '2026-W48' }]);
  });
});

describe('a Slack that draws no charts yet', () => {
  async function afterAWeek() {
    const started = await begin();
    // Without nudges, the digest is all that is said and drawn anew.
    for (const typed of ['settings strength off', 'add Acme', 'did Acme: sent page two', 'did Acme: sent page three'])
      await started.ada.types(`/nextstep ${typed}`);
    await started.ada.types('/nextstep did Acme: asked which day');
    await started.ada.types('/nextstep won Acme');
    world.at(due);
    return started;
  }
  const inWords = expect.stringContaining('Steps given and asked: Mon 2 given, 1 asked; Tue none;') as string;

  it('gets the digest without one, once, whichever of two replicas comes first', async () => {
    const { app } = await afterAWeek();
    const other = await world.start();
    world.slack.failNext('chat.postMessage', { error: 'invalid_blocks' });
    await Promise.all([app.tick(), other.tick()]);
    await app.tick();
    expect(unasked(world, 'sales')).toEqual([inWords]);
    expect(await told(world, 'digest')).toEqual([{ ...sent, period: '2026-W48' }]);
    const posts = world.slack.requests.filter(({ method }) => method === 'chat.postMessage');
    expect(posts.map(({ args }) => args['client_msg_id'])).toEqual(Array(2).fill(posts[0]!.args['client_msg_id']));
    expect(world.logged.filter((line) => line.includes('message.simplified'))).toHaveLength(1);
  });

  it('keeps it out when somebody is forgotten and the digest is drawn anew', async () => {
    const { app, ada } = await afterAWeek();
    await app.tick();
    expect(unasked(world, 'sales').join()).toMatch(/Acme/);
    const asked = await ada.types('/nextstep forget Acme');
    await ada.presses(asked.message!, asked.buttons[0]!);
    world.slack.failNext('chat.update', { error: 'invalid_blocks' });
    await app.tick();
    expect(unasked(world, 'sales')).toEqual([inWords]);
    expect(unasked(world, 'sales').join()).not.toMatch(/Acme/);
  });
});

describe('late', () => {
  it('is still good until the end of the day after', async () => {
    const { app } = await begin();
    world.at('2026-12-01T22:59:00Z');
    await app.tick();
    expect(unasked(world, 'sales')).toHaveLength(1);
  });

  it('after that it is recorded as skipped', async () => {
    const { app } = await begin();
    world.at('2026-12-01T23:00:00Z');
    await app.tick();
    expect(unasked(world, 'sales')).toEqual([]);
    expect(await told(world, 'digest')).toEqual([{ state: 'skipped', reason: 'outage', period: '2026-W48' }]);
  });

  it('after weeks each of them is recorded, and the one that is still good is posted', async () => {
    const { app } = await begin();
    world.at('2026-12-14T09:00:00Z');
    for (let beat = 0; beat < 4; beat++) await app.tick();
    expect(unasked(world, 'sales')).toHaveLength(1);
    expect(await told(world, 'digest')).toEqual([
      { state: 'skipped', reason: 'outage', period: '2026-W48' },
      { state: 'skipped', reason: 'outage', period: '2026-W49' },
      { ...sent, period: '2026-W50' },
    ]);
  });

  it('because Slack said wait until it was too old: recorded as late', async () => {
    const { app } = await begin();
    world.slack.failNext('chat.postMessage', { retryAfter: 40 * 3_600 });
    world.at(due);
    await app.tick();
    world.at('2026-12-01T23:00:00Z');
    await app.tick();
    expect(await told(world, 'digest')).toEqual([{ state: 'skipped', reason: 'late', period: '2026-W48' }]);
  });

  it('because Slack said wait a moment: posted after it', async () => {
    const { app } = await begin();
    world.slack.failNext('chat.postMessage', { retryAfter: 60 });
    world.at(due);
    await app.tick();
    expect(unasked(world, 'sales')).toEqual([]);
    world.at('2026-11-30T08:01:00Z');
    await app.tick();
    expect(unasked(world, 'sales')).toHaveLength(1);
  });
});

describe('a channel that is lost', () => {
  it('is told of also when the process dies before it has recorded that, and once', async () => {
    const { app } = await begin();
    world.slack.workspace.channel('sales')!.is_archived = true;
    const mend = await breakWriting(world, { when: "new.state = 'refused'" });
    world.at(due);
    await app.tick();
    world.at('2026-11-30T08:01:00Z');
    await app.tick();
    expect(unasked(world, 'U0ADA')).toEqual([expect.stringContaining('archived')]);
    await mend();
    await world.db.execute(sql`update deliveries set lease_until = null`);
    world.at('2026-11-30T08:10:00Z');
    await app.tick();
    await app.tick();
    // Whoever comes next may not look into a channel.
    expect(await told(world, 'digest')).toEqual([expect.objectContaining({ state: 'unknown' })]);
    expect(unasked(world, 'U0ADA')).toEqual([expect.stringContaining('archived')]);
  });

  it('is told of to another leader when whoever chose it has left', async () => {
    const { app } = await begin();
    await world.slack.as('U0BEN').types('/nextstep add Zeta');
    world.slack.workspace.channel('sales')!.is_archived = true;
    await world.slack.changes('U0ADA', { deleted: true });
    await world.db.execute(sql`update people set manager = true where user_id = 'U0BEN'`);
    world.at(due);
    await app.tick();
    world.at('2026-11-30T08:01:00Z');
    await app.tick();
    expect(unasked(world, 'U0ADA')).toEqual([]);
    expect(unasked(world, 'U0BEN')).toEqual([expect.stringContaining('archived')]);
  });

  it('is told of also by a process whose lease ran out, when nobody has taken it over', async () => {
    const { app } = await begin();
    world.slack.workspace.channel('sales')!.is_archived = true;
    await world.db.execute(sql`
      create function ran_out() returns trigger language plpgsql as $$
      begin new.lease_until := clock_timestamp() - interval '1 second'; return new; end $$`);
    await world.db.execute(sql`
      create trigger ran_out before update on deliveries for each row
      when (old.state = 'pending' and new.state = 'sending') execute function ran_out()`);
    world.at(due);
    await app.tick(['digest', 'deliver']);
    await world.db.execute(sql`drop trigger ran_out on deliveries`);
    world.at('2026-11-30T08:01:00Z');
    await app.tick();
    expect(await told(world, 'digest')).toEqual([expect.objectContaining({ state: 'refused', reason: 'is_archived' })]);
    expect(unasked(world, 'U0ADA')).toEqual([expect.stringContaining('archived')]);
  });

  it.each<{ why: string; reason: string; fix: RegExp; lose: () => void }>([
    {
      why: 'archived',
      reason: 'is_archived',
      fix: /archived.*digest here/,
      lose: () => void (world.slack.workspace.channel('sales')!.is_archived = true),
    },
    {
      why: 'we were put out of it',
      reason: 'not_in_channel',
      fix: /invite/,
      lose: () => void world.slack.workspace.channel('sales')!.members.delete('U0APP'),
    },
    {
      why: 'gone',
      reason: 'channel_not_found',
      fix: /digest here/,
      lose: () => void world.slack.workspace.channels.delete('C0SALES'),
    },
  ])('($why): whoever chose it is told once, with the fix, whatever the weeks bring', async ({ reason, fix, lose }) => {
    const { app } = await begin();
    const other = await world.start();
    lose();
    for (const instant of [due, '2026-11-30T08:01:00Z', '2026-12-07T08:00:00Z', '2026-12-07T08:01:00Z']) {
      world.at(instant);
      await Promise.all([app.tick(), other.tick()]);
    }
    expect(unasked(world, 'U0ADA')).toEqual([expect.stringMatching(fix)]);
    expect(await told(world, 'digest')).toEqual([
      { state: 'refused', reason, period: '2026-W48' },
      { state: 'refused', reason, period: '2026-W49' },
    ]);
    expect(await world.db.execute(sql`select to_id from deliveries where kind = 'notice'`)).toEqual([{ to_id: 'U0ADA' }]);
  });
});
