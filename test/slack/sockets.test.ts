import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { useReplicas } from '../support/replicas.ts';

const world = useReplicas('socket');
const ready = async (port: number) => (await fetch(`http://127.0.0.1:${port}/readyz`)).status;
const until = { timeout: 15_000, interval: 50 };

it('two connections share the commands', async () => {
  await world.start({ SLACK_SOCKETS: '2' });
  const dana = world.slack.as('U0DANA');
  for (const name of ['Acme', 'Beta', 'Gamma', 'Delta'])
    expect((await dana.types(`/nextstep add ${name}`)).error).toBeUndefined();
  expect(world.slack.sockets.shares).toEqual([2, 2]);
});

it('while one connection is renewed the other hears everything, and the renewed one comes back', async () => {
  await world.start({ SLACK_SOCKETS: '2' });
  const dana = world.slack.as('U0DANA');
  world.slack.sockets.refresh();
  await expect.poll(() => world.slack.sockets.open, until).toBe(1);
  for (const name of ['Acme', 'Beta', 'Gamma', 'Delta'])
    expect((await dana.types(`/nextstep add ${name}`)).error).toBeUndefined();
  await expect.poll(() => world.slack.sockets.open, until).toBe(2);
  expect(await world.db.execute(sql`select name from prospects`)).toHaveLength(4);
});

it('a connection that is cut is opened again; meanwhile the app says that it cannot be reached', async () => {
  const app = await world.start();
  expect(await ready(app.opsPort)).toBe(200);
  world.slack.sockets.drop();
  await expect.poll(() => ready(app.opsPort), until).toBe(503);
  expect((await fetch(`http://127.0.0.1:${app.opsPort}/healthz`)).status).toBe(200);
  await expect.poll(() => ready(app.opsPort), until).toBe(200);
  expect(world.slack.sockets.open).toBe(1);
  expect((await world.slack.as('U0DANA').types('/nextstep add Acme')).error).toBeUndefined();
});

it('a Slack that gives out no connections for a while is asked again until it does', async () => {
  const app = await world.start();
  for (const fault of [{ status: 500 }, { dropAfterAccept: true as const }, { error: 'internal_error' }])
    world.slack.failNext('apps.connections.open', fault);
  world.slack.sockets.drop();
  await expect.poll(() => ready(app.opsPort), until).toBe(503);
  await expect.poll(() => ready(app.opsPort), { timeout: 30_000, interval: 200 }).toBe(200);
  expect((await world.slack.as('U0DANA').types('/nextstep add Acme')).error).toBeUndefined();
}, 45_000);

it('an ack that was lost with its connection: the command was saved, and its answer arrives all the same', async () => {
  await world.start();
  const dana = world.slack.as('U0DANA');
  await dana.types('/nextstep help');
  await world.db.execute(sql`
    create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.5); return new; end $$`);
  await world.db.execute(sql`create trigger slow before insert on prospects for each row execute function slow()`);
  const typing = dana.types('/nextstep add Acme');
  await new Promise((resolve) => setTimeout(resolve, 150));
  world.slack.sockets.drop();
  const reply = await typing;
  expect(reply.error).toBe('operation_timeout');
  expect(reply.text).toContain('Acme');
  expect(await world.db.execute(sql`select name from prospects`)).toHaveLength(1);
});
