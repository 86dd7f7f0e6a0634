import { sql } from 'drizzle-orm';
import { connect, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { openLog } from '../src/log.ts';
import { systemClock } from '../src/time/clock.ts';
import { told, unasked } from './support/deliveries.ts';
import { type Mode, useReplicas } from './support/replicas.ts';

describe.each<{ mode: Mode }>([{ mode: 'socket' }, { mode: 'http' }])(
  'over $mode, a process that is told to stop',
  ({ mode }) => {
    const world = useReplicas(mode);

    it('answers the command in hand, and only then goes', async () => {
      const app = await world.start();
      const dana = world.slack.as('U0DANA');
      await dana.types('/nextstep help');
      await world.db.execute(sql`
      create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.7); return new; end $$`);
      await world.db.execute(sql`create trigger slow before insert on prospects for each row execute function slow()`);
      const typing = dana.types('/nextstep add Acme');
      await new Promise((resolve) => setTimeout(resolve, 200));
      await app.stop();
      const reply = await typing;
      expect(reply.error).toBeUndefined();
      expect(reply.text).toContain('Acme');
      expect(await world.db.execute(sql`select name from prospects`)).toEqual([{ name: 'Acme' }]);
    });

    it('says so to whoever asks for its health while it drains', async () => {
      const app = await world.start();
      const dana = world.slack.as('U0DANA');
      world.slack.failNext('users.info', { hang: true });
      const typing = dana.types('/nextstep add Acme');
      await expect.poll(() => world.slack.requests.some(({ method }) => method === 'users.info')).toBe(true);
      const stopped = app.stop();
      expect((await fetch(`http://127.0.0.1:${app.opsPort}/readyz`)).status).toBe(503);
      await Promise.all([stopped, typing]);
    });

    it('is gone within ten seconds with a message in hand that Slack does not answer, and leaves no row in the air', async () => {
      const app = await world.start();
      await world.slack.as('U0DANA').types('/nextstep add Acme: send the checklist tomorrow');
      world.slack.failNext('chat.postMessage', { hang: true });
      world.at('2026-11-24T14:00:00Z');
      const ticking = app.tick();
      await expect.poll(() => world.slack.requests.some(({ method }) => method === 'chat.postMessage')).toBe(true);
      const from = performance.now();
      await app.stop();
      expect(performance.now() - from).toBeLessThan(10_000);
      await ticking;
      // Looked for by whoever comes next, and by nobody held.
      expect(await told(world, 'nudge')).toEqual([expect.objectContaining({ state: 'sending', reason: 'process stopped' })]);
      expect(await world.db.execute(sql`select 1 from deliveries where lease_until is not null`)).toEqual([]);
    });

    it('holds no lease either on a message that it only looks for', async () => {
      const app = await world.start();
      await world.slack.as('U0DANA').types('/nextstep add Acme: send the checklist tomorrow');
      world.slack.failNext('chat.postMessage', { dropAfterAccept: true });
      world.at('2026-11-24T14:00:00Z');
      await app.tick();
      world.slack.failNext('conversations.open', { hang: true });
      world.at('2026-11-24T14:05:00Z');
      const ticking = app.tick();
      await expect.poll(() => world.slack.requests.some(({ method }) => method === 'conversations.open')).toBe(true);
      await app.stop();
      await ticking;
      expect(await told(world, 'nudge')).toEqual([expect.objectContaining({ state: 'sending' })]);
      expect(await world.db.execute(sql`select 1 from deliveries where lease_until is not null`)).toEqual([]);
    });

    it('begins no further message, and whoever comes next sends it', async () => {
      const app = await world.start();
      for (const [user, name] of [
        ['U0DANA', 'Acme'],
        ['U0BEN', 'Beta'],
      ] as const) {
        await world.slack.as(user).types(`/nextstep add ${name}: send the checklist tomorrow`);
        await world.slack.as(user).types(`/nextstep settings hour ${user === 'U0BEN' ? '14:00' : '9:00'}`);
      }
      world.slack.failNext('chat.postMessage', { dropAfterAccept: true });
      world.at('2026-11-24T14:00:00Z');
      const ticking = app.tick();
      await expect.poll(() => world.slack.requests.some(({ method }) => method === 'chat.postMessage')).toBe(true);
      await Promise.all([app.stop(), ticking]);
      await world.db.execute(sql`update deliveries set lease_until = null where state = 'pending'`);
      const successor = await world.start();
      await successor.tick();
      expect([unasked(world, 'U0DANA').length, unasked(world, 'U0BEN').length]).toEqual([1, 1]);
    });

    it('can be started again at once on the same rows', async () => {
      const app = await world.start();
      await world.slack.as('U0DANA').types('/nextstep add Acme');
      await app.stop();
      await world.start();
      expect((await world.slack.as('U0DANA').types('/nextstep list')).text).toContain('Acme');
    });

    it('stops although somebody holds a connection open and sends nothing', async () => {
      const app = await world.start();
      const ports = [app.opsPort, ...(app.port ? [app.port] : [])];
      const held = await Promise.all(ports.map(hold));
      const from = performance.now();
      await app.stop();
      expect(performance.now() - from).toBeLessThan(4_000);
      for (const socket of held) socket.destroy();
    });
  },
);

describe('a start that fails', () => {
  const world = useReplicas();
  const start = (more: Record<string, string>) =>
    startApp(readConfig({ ...world.slack.settings, DATABASE_URL: world.url, PORT: '0', OPS_PORT: '0', ...more }), {
      clock: systemClock,
      log: openLog('silent'),
      cron: false,
    });
  const connections = async () =>
    (
      await world.db.execute(sql`
        select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)
    )[0]!['n'];

  it.each<{ why: string; prepare?: () => void; more: Record<string, string>; says: RegExp }>([
    { why: 'the bot token is refused', more: { SLACK_BOT_TOKEN: 'xoxb-wrong' }, says: /invalid_auth/ },
    { why: 'the app token is refused', more: { SLACK_APP_TOKEN: 'xapp-wrong' }, says: /invalid_auth/ },
    { why: 'Slack cannot be reached', more: { SLACK_API_URL: 'http://127.0.0.1:9/api/' }, says: /./ },
    { why: 'the database is not there', more: { DATABASE_URL: 'postgres://127.0.0.1:9/x' }, says: /./ },
  ])('because $why says so and leaves nothing open', async ({ more, says }) => {
    const before = await connections();
    await expect(start(more)).rejects.toThrow(says);
    await expect.poll(connections, { timeout: 3_000 }).toBe(before);
    expect(world.slack.sockets.open).toBe(0);
  });

  it('because a port is taken says so and leaves nothing open', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = String(address instanceof Object ? address.port : 0);
    await expect(start({ OPS_PORT: port })).rejects.toThrow('EADDRINUSE');
    expect(world.slack.sockets.open).toBe(0);
    await new Promise((resolve) => taken.close(resolve));
  });
});

async function hold(port: number) {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write('POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf');
  return socket;
}
