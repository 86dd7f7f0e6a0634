import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../playground/slack/faults.ts';
import type { NextStep } from '../../src/app.ts';
import { useReplicas } from '../support/replicas.ts';

const world = useReplicas('socket');
const status = async (app: NextStep, path: string) => (await fetch(`http://127.0.0.1:${app.opsPort}/${path}`)).status;
const ready = (app: NextStep) => status(app, 'readyz');
const until = { timeout: 15_000, interval: 20 };
const count = (event: string) => world.logged.filter((line) => line.includes(`"${event}"`)).length;

/** An app, once all of its sockets are open. */
async function startWith(sockets: number) {
  const app = await world.start({ SLACK_SOCKETS: String(sockets) });
  await expect.poll(() => count('socket.connected'), until).toBe(sockets);
  return app;
}

it('two connections share the commands', async () => {
  await startWith(2);
  const dana = world.slack.as('U0DANA');
  for (const name of ['Acme', 'Beta', 'Gamma', 'Delta'])
    expect((await dana.types(`/nextstep add ${name}`)).error).toBeUndefined();
  expect(world.slack.sockets.shares).toEqual([2, 2]);
});

/** Commands without a pause, several in the air, until what happens meanwhile is over. */
async function answeredDuring(happening: Promise<unknown>): Promise<{ sent: number; answered: number }> {
  const dana = world.slack.as('U0DANA');
  let over = false;
  let sent = 0;
  let answered = 0;
  const type = async (): Promise<void> => {
    // Also on a machine so busy that few get through meanwhile.
    while (!over || sent < 15) {
      sent += 1;
      const { error } = await dana.types(`/nextstep list`);
      if (error === undefined) answered += 1;
      await sleep(5);
    }
  };
  const typing = Promise.all([type(), type(), type()]);
  await happening.finally(() => (over = true));
  await typing;
  return { sent, answered };
}

it('an app begins with its first connection, and has the others when Slack has room for them', async () => {
  let asked = 0;
  world.slack.weather = {
    arrives: ({ method }) => (method === 'apps.connections.open' && ++asked > 1 ? { error: 'too_many_websockets' } : undefined),
    done: () => {},
    answered: () => {},
  };
  const app = await world.start({ SLACK_SOCKETS: '2' });
  expect(await ready(app)).toBe(200);
  expect((await world.slack.as('U0DANA').types('/nextstep add Acme: send the checklist tomorrow')).error).toBeUndefined();
  world.slack.weather = undefined;
  await expect.poll(() => world.slack.sockets.open, until).toBe(2);
});

describe('while Slack renews its connections, one after the other, every command is answered', () => {
  it.each<{ sockets: number; reason: 'warning' | 'refresh_requested'; why: string }>([
    { sockets: 2, reason: 'refresh_requested', why: 'the other one hears meanwhile' },
    { sockets: 2, reason: 'warning', why: 'the other one hears meanwhile' },
    { sockets: 1, reason: 'warning', why: 'its successor is there before it goes' },
  ])('by $sockets, after a $reason: $why', async ({ sockets, reason }) => {
    await startWith(sockets);
    await world.slack.as('U0DANA').types('/nextstep add Acme: send the checklist tomorrow');
    const { sent, answered } = await answeredDuring(
      (async () => {
        for (let renewed = 1; renewed <= sockets; renewed++) {
          world.slack.sockets.refresh(0, reason);
          await expect.poll(() => count('socket.closed'), until).toBe(renewed);
          await expect.poll(() => world.slack.sockets.open, until).toBe(sockets);
        }
      })(),
    );
    expect(sent).toBeGreaterThan(10);
    expect(answered).toBe(sent);
    expect(count('socket.connected')).toBe(2 * sockets);
  });
});

it('a command in hand while its connection is renewed gets its answer over that one', async () => {
  await world.start();
  const dana = world.slack.as('U0DANA');
  await dana.types('/nextstep help');
  await world.db.execute(sql`
    create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.3); return new; end $$`);
  await world.db.execute(sql`create trigger slow before insert on prospects for each row execute function slow()`);
  const typing = dana.types('/nextstep add Acme');
  world.slack.sockets.refresh(0, 'warning');
  const reply = await typing;
  expect(reply.error).toBeUndefined();
  expect(reply.text).toContain('Acme');
});

it('with all that Slack allows in use, says so, and a successor waits until the old one is gone', async () => {
  await startWith(10);
  expect(world.logged.some((line) => line.includes('"socket.crowded"') && line.includes('"inAll":10'))).toBe(true);
  world.slack.sockets.refresh();
  await expect.poll(() => world.logged.join(), until).toContain('too_many_websockets');
  await expect.poll(() => world.slack.sockets.open, until).toBe(10);
  expect((await world.slack.as('U0DANA').types('/nextstep add Acme')).error).toBeUndefined();
});

it('a connection that is cut is opened again at once; when that takes long, the app says that it cannot be reached', async () => {
  const app = await world.start();
  expect(await ready(app)).toBe(200);
  world.slack.failNext('apps.connections.open', { status: 503 });
  world.slack.failNext('apps.connections.open', { status: 503 });
  world.slack.sockets.drop();
  await expect.poll(() => ready(app), until).toBe(503);
  expect(await status(app, 'healthz')).toBe(200);
  await expect.poll(() => ready(app), until).toBe(200);
  expect(world.slack.sockets.open).toBe(1);
  expect((await world.slack.as('U0DANA').types('/nextstep add Acme')).error).toBeUndefined();
});

it('a Slack that gives out no connections for a while is asked again until it does', async () => {
  const app = await world.start();
  const passing: Fault[] = [
    { status: 500 },
    { dropAfterAccept: true },
    { error: 'internal_error' },
    { body: '<p>sorry</p>' },
    { retryAfter: 1 },
  ];
  for (const fault of passing) world.slack.failNext('apps.connections.open', fault);
  world.slack.sockets.drop();
  await expect.poll(() => count('socket.refused'), until).toBe(passing.length);
  await expect.poll(() => ready(app), until).toBe(200);
  expect(await status(app, 'healthz')).toBe(200);
  expect((await world.slack.as('U0DANA').types('/nextstep add Acme')).error).toBeUndefined();
}, 45_000);

describe('a Slack that will open no connection any more', () => {
  it.each(['invalid_auth', 'token_revoked', 'missing_scope'])(
    'because of %s is asked no more, and health says so first',
    async (error) => {
      const app = await startWith(2);
      world.slack.failNext('apps.connections.open', { error });
      world.slack.sockets.drop();
      expect(await app.lost).toBe(error);
      expect(await status(app, 'healthz')).toBe(503);
      // The other one is still open: what is in hand is answered before the process ends.
      expect((await world.slack.as('U0DANA').types('/nextstep add Acme')).error).toBeUndefined();
    },
  );

  it('because Socket Mode was turned off is not asked again', async () => {
    const app = await world.start();
    world.slack.sockets.refresh(0, 'link_disabled');
    expect(await app.lost).toBe('link_disabled');
    expect(await status(app, 'healthz')).toBe(503);
    expect(world.slack.requests.filter(({ method }) => method === 'apps.connections.open')).toHaveLength(1);
  });
});

it('an ack that was lost with its connection: the command was saved, and its answer arrives all the same', async () => {
  await world.start();
  const dana = world.slack.as('U0DANA');
  await dana.types('/nextstep help');
  await world.db.execute(sql`
    create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.5); return new; end $$`);
  await world.db.execute(sql`create trigger slow before insert on prospects for each row execute function slow()`);
  const typing = dana.types('/nextstep add Acme');
  await sleep(150);
  world.slack.sockets.drop();
  const reply = await typing;
  expect(reply.error).toBe('operation_timeout');
  expect(reply.text).toContain('Acme');
  expect(await world.db.execute(sql`select name from prospects`)).toHaveLength(1);
});
