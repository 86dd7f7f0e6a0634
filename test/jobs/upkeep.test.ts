import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { unasked } from '../support/deliveries.ts';
import { useReplicas } from '../support/replicas.ts';

const world = useReplicas();
const count = async (table: 'inbox' | 'drafts') =>
  (await world.db.execute(sql`select count(*)::int as n from ${sql.identifier(table)}`))[0]!['n'];

it('answers are kept for a day and drafts until they expire; then they are gone', async () => {
  const app = await world.start();
  await world.slack.as('U0DANA').types('/nextstep add Acme: send the checklist feb 30');
  expect([await count('inbox'), await count('drafts')]).toEqual([1, 1]);
  world.at('2026-11-24T13:59:00Z');
  await app.tick();
  expect([await count('inbox'), await count('drafts')]).toEqual([1, 1]);
  world.at('2026-11-24T14:01:00Z');
  await app.tick();
  expect([await count('inbox'), await count('drafts')]).toEqual([0, 0]);
});

it('a new rhythm of the team reaches every rep’s prospects', async () => {
  const app = await world.start();
  await world.slack.as('U0DANA').types('/nextstep add Acme');
  await world.slack.as('U0BEN').types('/nextstep add Beta');
  const due = async () => world.db.execute(sql`select name, quiet_on::text from prospects order by name`);
  const before = await due();
  await world.slack.as('U0ADA').types('/nextstep settings rhythm new 1');
  await app.tick();
  const after = await due();
  expect(before).toEqual([
    { name: 'Acme', quiet_on: '2026-11-26' },
    { name: 'Beta', quiet_on: '2026-11-26' },
  ]);
  expect(after).toEqual([
    { name: 'Acme', quiet_on: '2026-11-24' },
    { name: 'Beta', quiet_on: '2026-11-24' },
  ]);
});

it('a day that is no holiday of the team any more is looked at, although the clock had passed it by', async () => {
  const app = await world.start();
  const [dana, ada] = [world.slack.as('U0DANA'), world.slack.as('U0ADA')];
  await dana.types('/nextstep add Acme: send the checklist on thursday');
  await ada.types('/nextstep settings holidays team US');
  const beatTwice = async () => {
    await app.tick();
    await app.tick();
  };
  world.at('2026-11-25T14:00:00Z');
  await beatTwice();
  const next = async () => (await world.db.execute(sql`select next_run_at from people where user_id = 'U0DANA'`))[0];
  const before = await next();
  await ada.types('/nextstep settings holidays team DE');
  await beatTwice();
  // Thursday is Thanksgiving.
  expect([before, await next()]).toEqual(
    ['2026-11-27', '2026-11-26'].map((day) => ({ next_run_at: expect.stringContaining(day) })),
  );
  world.at('2026-11-26T14:00:00Z');
  await app.tick();
  expect(unasked(world, 'U0DANA')).toEqual([expect.stringContaining('send the checklist')]);
});

describe('somebody who was forgotten', () => {
  async function forgotten() {
    const app = await world.start();
    const dana = world.slack.as('U0DANA');
    await dana.types('/nextstep add Acme: send the checklist tomorrow');
    await dana.types('/nextstep add Beta: call Sam tomorrow');
    world.at('2026-11-24T14:00:00Z');
    await app.tick();
    const asked = await dana.types('/nextstep forget Acme');
    await dana.presses(asked.message!, asked.buttons[0]!);
    return app;
  }

  it('leaves the nudge that named them', async () => {
    const app = await forgotten();
    expect(unasked(world, 'U0DANA').join()).toContain('Acme');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
    expect(unasked(world, 'U0DANA').join()).not.toMatch(/Acme|checklist/);
    expect(unasked(world, 'U0DANA').join()).toContain('call Sam');
  });

  it.each([{ status: 500 }, { retryAfter: 1 }, { error: 'internal_error' }])(
    'leaves it with a later beat when Slack did not take the change at first (%j)',
    async (fault) => {
      const app = await forgotten();
      world.slack.failNext('chat.update', fault);
      await app.tick();
      expect(unasked(world, 'U0DANA').join()).toContain('Acme');
      world.at('2026-11-24T14:01:00Z');
      await app.tick();
      expect(unasked(world, 'U0DANA').join()).not.toContain('Acme');
    },
  );

  it.each(['nudge', 'digest'] as const)('leaves also a %s that had their name when it was begun', async (kind) => {
    const app = await world.start();
    const ada = world.slack.as('U0ADA');
    await ada.types('/nextstep add Zebrafinch: send the checklist tomorrow');
    await ada.types('/nextstep add Beta: call Sam tomorrow');
    const done = await ada.types('/nextstep done Zebrafinch: they loved it');
    await ada.presses(done.message!, 'Share in the digest');
    await ada.types('/nextstep Zebrafinch: send the second checklist on tuesday');
    await ada.types('/nextstep digest here', { channel: 'sales' });
    // Between its words and the call: as long as it takes to say that the call begins.
    await world.db.execute(sql`
      create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(1); return new; end $$`);
    await world.db.execute(sql`
      create trigger slow before update on deliveries for each row
      when (new.kind = ${sql.raw(`'${kind}'`)} and new.state = 'sending' and old.state = 'pending') execute function slow()`);
    world.at(kind === 'nudge' ? '2026-11-24T14:00:00Z' : '2026-11-30T14:00:00Z');
    const asked = await ada.types('/nextstep forget Zebrafinch');
    const saying = app.tick(['nudge', 'digest', 'deliver']);
    // Other tests sleep on the same server.
    const asleep = () =>
      world.db.execute(sql`select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`);
    await expect.poll(async () => (await asleep()).length, { timeout: 5_000 }).toBe(1);
    await ada.presses(asked.message!, asked.buttons[0]!);
    await saying;
    await world.db.execute(sql`drop trigger slow on deliveries; drop function slow`);
    const said = () => unasked(world, kind === 'nudge' ? 'U0ADA' : 'sales').join();
    const before = said();
    world.at(kind === 'nudge' ? '2026-11-24T14:01:00Z' : '2026-11-30T14:01:00Z');
    await app.tick();
    expect(before).toContain('Zebrafinch');
    expect(said()).not.toContain('Zebrafinch');
  });

  it('is not tried for ever where the message itself is gone', async () => {
    const app = await forgotten();
    for (const message of world.slack.workspace.messages) message.deleted = true;
    await app.tick();
    const updates = () => world.slack.requests.filter(({ method }) => method === 'chat.update').length;
    const tried = updates();
    world.at('2026-11-24T14:01:00Z');
    await app.tick();
    expect(updates()).toBe(tried);
  });

  it('leaves it although a crowd of another workspace’s messages cannot be drawn, or not now', async () => {
    const app = await forgotten();
    await world.db.execute(sql`
      insert into workspaces (workspace_id, created_at, pepper) values ('T0OTHER', now(), 'x') on conflict do nothing`);
    for (const content of [
      '{"kind":"handover"}',
      '{"kind":"handover","from":"U0BEN","to":"U0DANA","prospects":[],"start":false}',
    ])
      await world.db.execute(sql`
        insert into deliveries (workspace_id, id, kind, to_id, period, content, state, due_at, created_at, redraw_at, channel, ts)
        select 'T0OTHER', gen_random_uuid(), 'handover', 'U0DANA', gen_random_uuid(), ${content}::jsonb, 'sent',
          '2026-11-23', '2026-11-23', '2026-11-23', 'D0OTHER', '1.0' from generate_series(1, 20)`);
    world.slack.weather = {
      arrives: ({ args }) => (args['channel'] === 'D0OTHER' ? { error: 'access_denied' } : undefined),
      done: () => {},
      answered: () => {},
    };
    await app.tick();
    expect(unasked(world, 'U0DANA').join()).not.toContain('Acme');
    const ofOthers = () => world.slack.requests.filter(({ args }) => args['channel'] === 'D0OTHER').length;
    for (const minute of [1, 2, 3]) {
      world.at(`2026-11-24T14:0${minute}:00Z`);
      await app.tick();
    }
    // Those that can be drawn have their turn, too, behind those that cannot, and one at a time while Slack takes none.
    expect(ofOthers()).toBeGreaterThan(0);
    expect(ofOthers()).toBeLessThanOrEqual(4);
  });
});
