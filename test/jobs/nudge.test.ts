import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { abandon, breakWriting, told, unasked } from '../support/deliveries.ts';
import { useReplicas } from '../support/replicas.ts';

const world = useReplicas();
/** Tuesday, 9:00 in New York: Dana's first nudge, good until 17:00. */
const tuesday = '2026-11-24T14:00:00Z';
const period = '2026-11-24';
const sent = { state: 'sent', reason: null, period };

async function begin() {
  const app = await world.start();
  const dana = world.slack.as('U0DANA');
  await dana.types('/nextstep add Acme: send the checklist tomorrow');
  await app.settled();
  return { app, dana };
}

describe('once a day', () => {
  it('two replicas that look in the same minute send one message', async () => {
    const { app } = await begin();
    const other = await world.start();
    world.at(tuesday);
    await Promise.all([app.tick(), other.tick(), app.tick(), other.tick()]);
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
    expect(await told(world, 'nudge')).toEqual([sent]);
  });

  it('a clock that jumps back and forth sends no second one', async () => {
    const { app } = await begin();
    for (const instant of [tuesday, '2026-11-24T13:00:00Z', tuesday, '2026-11-24T14:01:00Z', '2026-11-23T20:00:00Z', tuesday]) {
      world.at(instant);
      await app.tick();
    }
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
  });

  it('not before the hour, and not because somebody changes their hour twice on the day', async () => {
    const { app, dana } = await begin();
    world.at('2026-11-24T13:59:00Z');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(0);
    world.at(tuesday);
    await app.tick();
    world.at('2026-11-24T15:30:00Z');
    for (const hour of ['10:00', '11:00']) {
      await dana.types(`/nextstep settings hour ${hour}`);
      await app.tick();
    }
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
  });

  it('nothing to say: no message and no row', async () => {
    const app = await world.start();
    await world.slack.as('U0DANA').types('/nextstep help');
    world.at(tuesday);
    await app.tick();
    expect(unasked(world, 'U0DANA')).toEqual([]);
    expect(await told(world, 'nudge')).toEqual([]);
    expect(await world.db.execute(sql`select next_run_at > '2026-11-25' as moved from people`)).toEqual([{ moved: true }]);
  });
});

describe('a process that dies', () => {
  it('after deciding and before sending: the next beat sends', async () => {
    const { app } = await begin();
    const mend = await breakWriting(world);
    world.at(tuesday);
    await app.tick();
    expect(await told(world, 'nudge')).toEqual([{ ...sent, state: 'pending' }]);
    await mend();
    world.at('2026-11-24T14:01:00Z');
    const successor = await world.start();
    await successor.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
    expect(await told(world, 'nudge')).toEqual([sent]);
  });

  it('with a message in hand, not begun: nobody else takes it while it may live, then the next beat sends', async () => {
    const { app } = await begin();
    const mend = await breakWriting(world);
    world.at(tuesday);
    await app.tick();
    await mend();
    await abandon(world, 'pending', 'running');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(0);
    await abandon(world, 'pending', 'over');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
  });

  it('in the middle of the call to Slack, which took it: the next one finds it there and does not say it again', async () => {
    const { app } = await begin();
    world.at(tuesday);
    await app.tick();
    await abandon(world, 'sending', 'over');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
    expect(await told(world, 'nudge')).toEqual([sent]);
    expect(await world.db.execute(sql`select channel, ts, lease_until from deliveries where kind = 'nudge'`)).toEqual([
      { channel: 'D0DANA', ts: world.slack.messages('U0DANA').at(-1)!.ts, lease_until: null },
    ]);
  });

  it('in the middle of the call to Slack, which never came there: the next one does not find it and says it', async () => {
    const { app } = await begin();
    world.slack.failNext('chat.postMessage', { status: 500 });
    world.at(tuesday);
    await app.tick();
    await abandon(world, 'sending', 'running');
    world.at('2026-11-24T14:01:00Z');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(0);
    await abandon(world, 'sending', 'over');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
    expect(await told(world, 'nudge')).toEqual([sent]);
  });
});

describe('a Slack that is not well', () => {
  it('says wait: it is sent after that, not before', async () => {
    const { app } = await begin();
    world.slack.failNext('chat.postMessage', { retryAfter: 120 });
    world.at(tuesday);
    await app.tick();
    world.at('2026-11-24T14:01:00Z');
    await app.tick();
    expect(await told(world, 'nudge')).toEqual([{ state: 'pending', reason: 'rate limited', period }]);
    world.at('2026-11-24T14:02:00Z');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
    expect(await told(world, 'nudge')).toEqual([sent]);
  });

  it('says wait to one: the others of the workspace wait a minute as well, and all are sent', async () => {
    const { app } = await begin();
    const ben = world.slack.as('U0BEN');
    await ben.types('/nextstep add Beta: send the checklist tomorrow');
    await ben.types('/nextstep settings hour 14:00');
    world.slack.failNext('chat.postMessage', { retryAfter: 30 });
    world.at(tuesday);
    await app.tick();
    world.at('2026-11-24T14:00:29Z');
    // Both were on their way when Slack said so; nothing follows before it allows.
    expect(await told(world, 'nudge')).toContainEqual({ state: 'pending', reason: 'rate limited', period });
    const calls = () => world.slack.requests.filter(({ method }) => method === 'chat.postMessage').length;
    const before = calls();
    await app.tick();
    expect(calls()).toBe(before);
    world.at('2026-11-24T14:01:00Z');
    await app.tick();
    expect([unasked(world, 'U0DANA').length, unasked(world, 'U0BEN').length]).toEqual([1, 1]);
  });

  it('loses the answer after showing it: it is not shown twice', async () => {
    const { app } = await begin();
    world.slack.failNext('chat.postMessage', { dropAfterAccept: true });
    world.at(tuesday);
    await app.tick();
    expect(await told(world, 'nudge')).toEqual([{ state: 'sending', reason: 'WebAPIRequestError', period }]);
    world.at('2026-11-24T14:01:00Z');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
    expect(await told(world, 'nudge')).toEqual([sent]);
  });

  it('takes nothing for an hour and does not say whether it did: looked for when it is back, then said once', async () => {
    const { app } = await begin();
    for (let minute = 0; minute < 60; minute += 5) {
      for (const method of ['chat.postMessage', 'conversations.history', 'conversations.open'])
        world.slack.failNext(method, { status: 503 });
      world.at(`2026-11-24T14:${String(minute).padStart(2, '0')}:00Z`);
      await app.tick();
    }
    expect(unasked(world, 'U0DANA')).toHaveLength(0);
    world.slack.clearFaults();
    world.at('2026-11-24T15:20:00Z');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
    expect(await told(world, 'nudge')).toEqual([sent]);
  });

  it('loses every answer and shows nothing: given up after five tries, with a reason', async () => {
    const { app } = await begin();
    for (let minute = 0; minute < 8; minute++) {
      world.slack.failNext('chat.postMessage', { status: 500 });
      world.at(`2026-11-24T14:0${minute}:00Z`);
      await app.tick();
    }
    expect(await told(world, 'nudge')).toEqual([{ state: 'unknown', reason: 'http 500', period }]);
    expect(world.slack.requests.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(5);
  });

  it('may not look into the direct message: it is not said twice, the row says so, and it counts for the hours after it', async () => {
    const { app, dana } = await begin();
    world.slack.failNext('chat.postMessage', { dropAfterAccept: true });
    world.slack.failNext('conversations.open', { error: 'missing_scope' });
    world.at(tuesday);
    await app.tick();
    world.at('2026-11-24T14:01:00Z');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
    expect(await told(world, 'nudge')).toEqual([{ state: 'unknown', reason: 'cannot look: missing_scope', period }]);
    // Nine in Tokyo is ten hours later.
    await dana.types('/nextstep settings zone Asia/Tokyo');
    world.at('2026-11-25T00:00:00Z');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
    world.at('2026-11-25T02:02:00Z');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(2);
  });

  it('loses every answer, and what it was given up for is asked for again: looked for, and said', async () => {
    const { app } = await begin();
    const state = async () => ((await told(world, 'nudge')) as { state: string }[])[0]?.state;
    for (let minute = 0; minute < 15 && (await state()) !== 'unknown'; minute++) {
      world.at(`2026-11-24T14:${String(minute).padStart(2, '0')}:00Z`);
      world.slack.failNext('chat.postMessage', { status: 500 });
      await app.tick();
    }
    world.slack.clearFaults();
    const [row] = await world.db.execute<{ id: string }>(sql`select id from deliveries where state = 'unknown'`);
    world.at('2026-11-24T14:30:00Z');
    await cli(['outbox', '--again', row!.id], { DATABASE_URL: world.url }, '2026-11-24T14:30:00Z');
    await app.tick();
    await app.tick();
    expect(await told(world, 'nudge')).toEqual([sent]);
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
  });

  it('showed it, and nobody is there to hear of it until the morning after: that one is said as ever', async () => {
    const { app } = await begin();
    world.at(tuesday);
    await app.tick();
    // As a process leaves it that dies between the answer and the mark.
    await abandon(world, 'sending', 'over');
    await world.db.execute(sql`update people set last_nudged_at = null`);
    await world.db.execute(sql`update deliveries set begun_at = ${tuesday}`);
    for (const instant of ['2026-11-25T11:00:00Z', '2026-11-25T14:00:00Z']) {
      world.at(instant);
      await app.tick();
    }
    expect(await told(world, 'nudge')).toEqual([sent, { ...sent, period: '2026-11-25' }]);
  });

  it('makes wait whoever flies west meanwhile: it is said in the hours that they have there', async () => {
    const app = await world.start();
    const ben = world.slack.as('U0BEN');
    await ben.types('/nextstep add Acme: send the checklist tomorrow');
    world.slack.failNext('chat.postMessage', { retryAfter: 60 });
    world.at('2026-11-24T09:00:00Z');
    await app.tick();
    await ben.types('/nextstep settings zone America/Los_Angeles');
    for (const hour of ['09:02', '16:59', '17:00', '17:01']) {
      world.at(`2026-11-24T${hour}:00Z`);
      await app.tick();
    }
    expect(await told(world, 'nudge')).toEqual([sent]);
    expect(unasked(world, 'U0BEN')).toHaveLength(1);
  });

  it('is not set up for it: asked again in an hour, not every second, and said when it is', async () => {
    const { app } = await begin();
    world.slack.failNext('chat.postMessage', { error: 'messages_tab_disabled' });
    world.at(tuesday);
    await app.tick();
    world.at('2026-11-24T14:59:00Z');
    await app.tick();
    expect(await told(world, 'nudge')).toEqual([{ state: 'pending', reason: 'messages_tab_disabled', period }]);
    expect(world.slack.requests.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
    world.at('2026-11-24T15:00:01Z');
    await app.tick();
    expect(await told(world, 'nudge')).toEqual([sent]);
  });
});

it('a nudge that waits for Slack is not said to somebody who has gone away meanwhile', async () => {
  const { app, dana } = await begin();
  world.slack.failNext('chat.postMessage', { retryAfter: 120 });
  world.at(tuesday);
  await app.tick();
  await dana.types('/nextstep away until 7 dec');
  world.at('2026-11-24T14:05:00Z');
  await app.tick();
  expect(unasked(world, 'U0DANA')).toHaveLength(0);
  expect(await told(world, 'nudge')).toEqual([{ state: 'skipped', reason: 'unwanted', period }]);
});

describe('too late', () => {
  it('decided in time and not sent until the window closed: skipped, and why is written down', async () => {
    const { app } = await begin();
    world.slack.failNext('chat.postMessage', { retryAfter: 8 * 3_600 });
    world.at(tuesday);
    await app.tick();
    world.at('2026-11-24T22:00:00Z');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(0);
    expect(await told(world, 'nudge')).toEqual([{ state: 'skipped', reason: 'late', period }]);
  });

  it('nobody looked for days: each working day is recorded, and today’s is sent once', async () => {
    const { app } = await begin();
    world.at('2026-11-27T15:00:00Z');
    await Promise.all([app.tick(), app.tick()]);
    const outage = (day: string) => ({ state: 'skipped', reason: 'outage', period: day });
    expect(await told(world, 'nudge')).toEqual([
      outage('2026-11-24'),
      outage('2026-11-25'),
      outage('2026-11-26'),
      { ...sent, period: '2026-11-27' },
    ]);
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
  });

  it('nobody looked for days, and then the rep leaves before anybody does: those days are recorded all the same', async () => {
    const { app, dana } = await begin();
    world.at('2026-11-27T15:00:00Z');
    await dana.types('/nextstep away until 7 dec');
    await app.tick();
    const outage = (day: string) => ({ state: 'skipped', reason: 'outage', period: day });
    expect(await told(world, 'nudge')).toEqual(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map(outage));
  });

  it('nobody looked until the window had closed: today is recorded, too', async () => {
    const { app } = await begin();
    world.at('2026-11-24T22:00:00Z');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toEqual([]);
    expect(await told(world, 'nudge')).toEqual([{ state: 'skipped', reason: 'outage', period }]);
  });
});
