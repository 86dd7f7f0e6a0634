import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { unasked } from '../support/deliveries.ts';
import { useReplicas } from '../support/replicas.ts';

const world = useReplicas();
const asked = () => world.slack.requests.filter(({ method }) => method === 'users.info').length;
const nextRun = async () =>
  (await world.db.execute(sql`select next_run_at from people where user_id = 'U0DANA'`))[0]!['next_run_at'];

async function begin() {
  const app = await world.start();
  const dana = world.slack.as('U0DANA');
  await dana.types('/nextstep add Acme: send the checklist on thursday');
  return { app, dana };
}

it('everybody is asked about once a day, not more', async () => {
  const { app } = await begin();
  const before = asked();
  world.at('2026-11-24T13:00:00Z');
  await app.tick();
  expect(asked() - before).toBe(0);
  for (const instant of ['2026-11-24T14:01:00Z', '2026-11-24T14:02:00Z', '2026-11-25T13:00:00Z']) {
    world.at(instant);
    await app.tick();
  }
  expect(asked() - before).toBe(1);
});

it('somebody who moved is nudged at their hour where they are now', async () => {
  const { app } = await begin();
  await world.slack.changes('U0DANA', { tz: 'Europe/Berlin' });
  world.at('2026-11-24T14:01:00Z');
  await app.tick();
  // Thursday, 9:00 in Berlin, where it would still be the middle of the night in New York.
  expect(await nextRun()).toEqual(expect.stringContaining('2026-11-25 08:00:00'));
  world.at('2026-11-26T08:00:00Z');
  await app.tick();
  expect(unasked(world, 'U0DANA')).toEqual([expect.stringContaining('send the checklist')]);
});

it('but their own choice of a zone stays', async () => {
  const { app, dana } = await begin();
  await dana.types('/nextstep settings zone America/Chicago');
  await world.slack.changes('U0DANA', { tz: 'Europe/Berlin' });
  world.at('2026-11-24T15:00:01Z');
  await app.tick();
  expect(await nextRun()).toEqual(expect.stringContaining('2026-11-25 15:00:00'));
});

it('somebody who was deactivated is nudged no more, and is back when they are', async () => {
  const { app } = await begin();
  await world.slack.changes('U0DANA', { deleted: true });
  world.at('2026-11-24T14:01:00Z');
  await app.tick();
  expect(await nextRun()).toBeNull();
  world.at('2026-11-26T15:00:00Z');
  await app.tick();
  expect(unasked(world, 'U0DANA')).toEqual([]);
  await world.slack.changes('U0DANA', { deleted: false });
  world.at('2026-11-27T15:01:00Z');
  await app.tick();
  expect(unasked(world, 'U0DANA')).toEqual([expect.stringContaining('send the checklist')]);
});

it('somebody who became a guest is nudged no more', async () => {
  const { app } = await begin();
  await world.slack.changes('U0DANA', { is_restricted: true });
  world.at('2026-11-24T14:01:00Z');
  await app.tick();
  world.at('2026-11-26T15:00:00Z');
  await app.tick();
  expect(unasked(world, 'U0DANA')).toEqual([]);
});

it('somebody Slack does not know any more changes nothing for the others', async () => {
  const { app } = await begin();
  await world.slack.as('U0BEN').types('/nextstep add Beta');
  world.slack.workspace.people.delete('U0DANA');
  world.at('2026-11-24T14:01:00Z');
  await app.tick();
  expect(await world.db.execute(sql`select count(*)::int as fresh from people where refreshed_at > '2026-11-24'`)).toEqual([
    { fresh: 2 },
  ]);
});

it('a Slack that does not answer is asked again with the next beat, and nudges go out meanwhile', async () => {
  const { app } = await begin();
  world.slack.failNext('users.info', { status: 500 });
  world.at('2026-11-26T14:01:00Z');
  await app.tick();
  expect(unasked(world, 'U0DANA')).toHaveLength(1);
  expect(world.logged.join('')).toContain('"job":"people"');
  world.at('2026-11-26T14:02:00Z');
  await app.tick();
  expect(await world.db.execute(sql`select count(*)::int as fresh from people where refreshed_at > '2026-11-24'`)).toEqual([
    { fresh: 1 },
  ]);
});
