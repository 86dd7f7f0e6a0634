import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/client.ts';
import { openProxy, type Proxy } from '../support/proxy.ts';
import { type Mode, type Replicas, useReplicas } from '../support/replicas.ts';

const held: { proxy?: Proxy } = {};
afterEach(() => held.proxy?.close());

/** An app that reaches its database through a network that can fail, with Dana and Acme known. */
async function begin(world: Replicas) {
  const proxy = (held.proxy = await openProxy(world.url));
  const app = await world.start({ DATABASE_URL: proxy.url });
  const dana = world.slack.as('U0DANA');
  const added = await dana.types('/nextstep add Acme: send the checklist tomorrow');
  return { proxy, app, dana, added: added.message! };
}

async function namesIn(world: Replicas): Promise<unknown[]> {
  return (await world.db.execute(sql`select name from prospects order by name`)).map(({ name }) => name);
}

describe.each<{ mode: Mode }>([{ mode: 'socket' }, { mode: 'http' }])('over $mode, a database', ({ mode }) => {
  const world = useReplicas(mode);

  it.each<{ how: string; go: (proxy: Proxy) => Promise<void>; back: (proxy: Proxy) => void }>([
    { how: 'swallowed by the network', go: async (proxy) => proxy.swallow(), back: (proxy) => proxy.pass() },
    {
      how: 'stopped',
      go: async (proxy) => {
        proxy.cut();
        proxy.delay(60_000);
      },
      back: (proxy) => proxy.delay(0),
    },
  ])('that is $how: the rep hears within three seconds that it was not saved, and later it works again', async ({ go, back }) => {
    const { proxy, app, dana, added } = await begin(world);
    await go(proxy);
    const from = performance.now();
    const reply = await dana.types('/nextstep add Beta');
    if (reply.text.startsWith('Still on it')) await reply.next(1_500);
    expect(performance.now() - from).toBeLessThan(3_000);
    expect(reply.error).toBeUndefined();
    expect(reply.text).toContain('not saved');

    const pressed = await dana.presses(added, 'Undo');
    expect(pressed.error).toBeUndefined();
    expect(pressed.message).toMatchObject({ onlyYou: true });
    expect(pressed.text).toContain('not saved');

    expect((await fetch(`http://127.0.0.1:${app.opsPort}/readyz`)).status).toBe(503);
    expect((await fetch(`http://127.0.0.1:${app.opsPort}/healthz`)).status).toBe(200);

    back(proxy);
    await expect.poll(async () => (await dana.types('/nextstep add Gamma')).text, { timeout: 8_000 }).toContain('Gamma');
    expect(await namesIn(world)).toEqual(['Acme', 'Gamma']);
    expect((await fetch(`http://127.0.0.1:${app.opsPort}/readyz`)).status).toBe(200);
  });
});

describe('a database', () => {
  const world = useReplicas();
  const names = () => namesIn(world);

  it('that is back at once after a restart: nobody notices', async () => {
    const { proxy, dana } = await begin(world);
    proxy.cut();
    const reply = await dana.types('/nextstep add Beta');
    expect(reply.text).toContain('Beta');
    expect(await names()).toEqual(['Acme', 'Beta']);
  });

  it('whose backends are all killed in the middle of commands: each is saved or says that it was not', async () => {
    const { dana } = await begin(world);
    const killing = setInterval(
      () =>
        void world.db.execute(
          sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
        ),
      15,
    );
    const typed = Array.from({ length: 12 }, (_, at) => `Kin ${'abcdefghijkl'[at]}`);
    const replies = await Promise.all(typed.map((name) => dana.types(`/nextstep add ${name}`)));
    clearInterval(killing);
    await world.slack.whenQuiet({ withinMs: 8_000 });
    const saved = new Set(await names());
    const told = replies.map((reply, at) => ({
      name: typed[at]!,
      said: reply.text.includes('on your list') ? 'saved' : reply.text.includes('not saved') ? 'lost' : reply.text,
    }));
    for (const { name, said } of told)
      if (said === 'saved' || said === 'lost')
        expect({ name, saved: saved.has(name) }).toEqual({ name, saved: said === 'saved' });
      else expect(said).toContain('I cannot tell whether it was saved');
    expect((await dana.types('/nextstep list')).error).toBeUndefined();
  });

  it('that goes in the very moment of saving: the rep is told that nobody can tell, and how to find out', async () => {
    const { proxy, dana } = await begin(world);
    // The commit waits on a deferred check; meanwhile the network goes.
    await world.db.execute(sql`
      create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.6); return null; end $$`);
    await world.db.execute(sql`
      create constraint trigger slow after insert on prospects deferrable initially deferred for each row execute function slow()`);
    const typing = dana.types('/nextstep add Beta');
    await new Promise((resolve) => setTimeout(resolve, 300));
    proxy.swallow();
    const reply = await typing;
    if (reply.text.startsWith('Still on it')) await reply.next(2_000);
    expect(reply.text).toContain('I cannot tell whether it was saved');
    proxy.pass();
    await expect.poll(names).toContain('Beta');
    expect((await dana.types('/nextstep list')).text).toContain('Beta');
  });

  it('full of somebody else’s connections: not saved is said, and later it works', async () => {
    const { dana } = await begin(world);
    const holder = await openDb(world.url, { connections: 1, deadline: 10_000 });
    const held = holder.transaction(async (tx) => {
      await tx.execute(sql`lock table prospects in access exclusive mode`);
      await new Promise((resolve) => setTimeout(resolve, 2_600));
    });
    const replies = await Promise.all(Array.from({ length: 15 }, () => dana.types('/nextstep add Beta')));
    await held;
    await holder.close();
    await world.slack.whenQuiet({ withinMs: 8_000 });
    for (const reply of replies) expect(reply.text).toMatch(/not saved|Beta/);
    expect((await dana.types('/nextstep add Gamma')).text).toContain('Gamma');
  });

  /** From now on the database refuses to add anybody, with that code, so often. */
  const refusing = async (code: string, times: number) => {
    await world.db.execute(sql`create sequence refusals`);
    await world.db.execute(sql`
      create function refuse() returns trigger language plpgsql as $$ begin
        if nextval('refusals') <= tg_argv[1]::int then raise exception 'refused' using errcode = tg_argv[0]; end if;
        return new; end $$`);
    await world.db.execute(
      sql.raw(`create trigger refuse before insert on prospects for each row execute function refuse('${code}', '${times}')`),
    );
  };

  it.each<{ why: string; code: string; failure: string }>([
    { why: 'its disk is full', code: '53100', failure: 'full' },
    { why: 'it has no memory left', code: '53200', failure: 'unavailable' },
    { why: 'its disk fails', code: '58030', failure: 'unavailable' },
    { why: 'it became a standby', code: '25006', failure: 'unavailable' },
    { why: 'it lets nobody more in', code: '53300', failure: 'busy' },
    { why: 'it lost patience', code: '57014', failure: 'busy' },
    { why: 'others always come first', code: '40001', failure: 'conflict' },
    { why: 'it is caught in a deadlock again and again', code: '40P01', failure: 'conflict' },
  ])(
    'that refuses because $why: not saved is said within three seconds, nothing half is left, and later it works',
    async ({ code, failure }) => {
      const { dana, app } = await begin(world);
      const kept = async () =>
        (
          await world.db.execute(
            sql`select (select count(*) from entries)::int as entries, (select count(*) from steps)::int as steps`,
          )
        )[0];
      const before = await kept();
      await refusing(code, 1_000);
      const from = performance.now();
      const reply = await dana.types('/nextstep add Beta: send the checklist tomorrow');
      expect(performance.now() - from).toBeLessThan(3_000);
      expect(reply.error).toBeUndefined();
      expect(reply.text).toContain('not saved');
      expect(world.logged.filter((line) => line.includes('"answer.failed"'))).toEqual([
        expect.stringMatching(`"failure":"${failure}","code":"${code}"`),
      ]);
      expect([await names(), await kept()]).toEqual([['Acme'], before]);
      expect((await fetch(`http://127.0.0.1:${app.opsPort}/healthz`)).status).toBe(200);
      await world.db.execute(sql`drop trigger refuse on prospects`);
      expect((await dana.types('/nextstep add Beta')).text).toContain('Beta');
      expect(await names()).toEqual(['Acme', 'Beta']);
    },
  );

  it.each(['40001', '40P01'])('that lets others come first twice (%s): nobody notices, and it is written once', async (code) => {
    const { dana } = await begin(world);
    await refusing(code, 2);
    expect((await dana.types('/nextstep add Beta')).text).toContain('Beta');
    expect(await names()).toEqual(['Acme', 'Beta']);
    expect(world.logged.filter((line) => line.includes('"answer.failed"'))).toEqual([]);
  });
});
