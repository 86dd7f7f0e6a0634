import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { abandon, breakWriting, told, unasked } from '../support/deliveries.ts';
import { useReplicas } from '../support/replicas.ts';

const world = useReplicas();

async function handOver() {
  const app = await world.start();
  const dana = world.slack.as('U0DANA');
  await dana.types('/nextstep add Acme: send the checklist tomorrow');
  await dana.types('/nextstep hand Acme to @ben');
  return { app, dana };
}

it('a hand-over is told once, whichever of two replicas comes first', async () => {
  const { app } = await handOver();
  const other = await world.start();
  await Promise.all([app.tick(), other.tick(), app.tick()]);
  expect(unasked(world, 'U0BEN')).toEqual([expect.stringContaining('Acme')]);
});

it('what a process had decided and not begun is sent by the next one', async () => {
  const { app } = await handOver();
  const mend = await breakWriting(world);
  await app.tick();
  expect(unasked(world, 'U0BEN')).toEqual([]);
  await mend();
  await (await world.start()).tick();
  expect(unasked(world, 'U0BEN')).toHaveLength(1);
});

it('a database in trouble costs a message no try, and seconds', async () => {
  const { app } = await handOver();
  const mend = await breakWriting(world, { code: '53300', when: `new.state = 'sending'` });
  for (const now of ['2026-11-23T14:00:00Z', '2026-11-23T14:00:06Z', '2026-11-23T14:00:12Z']) {
    world.at(now);
    await app.tick();
  }
  expect(await told(world, 'handover')).toEqual([expect.objectContaining({ state: 'pending', reason: 'database' })]);
  expect(await world.db.execute(sql`select tries from deliveries`)).toEqual([{ tries: 0 }]);
  await mend();
  world.at('2026-11-23T14:00:18Z');
  await app.tick();
  expect(unasked(world, 'U0BEN')).toHaveLength(1);
});

it('a run that cannot claim any more waits for what it has on its way, and records how that ended', async () => {
  const { app, dana } = await handOver();
  world.slack.failNext('chat.postMessage', { hang: true });
  const run = app.tick(['deliver']);
  const asked = () => world.slack.requests.filter(({ method }) => method === 'chat.postMessage').length;
  await expect.poll(asked).toBe(1);
  await dana.types('/nextstep add Beta: call Sam tomorrow');
  await dana.types('/nextstep hand Beta to @ben');
  const mend = await breakWriting(world, { when: `old.state = 'pending' and new.state = 'pending'` });
  await run;
  await mend();
  expect(world.logged.some((line) => line.includes('"job.failed"'))).toBe(true);
  expect(await told(world, 'handover')).toContainEqual(
    expect.objectContaining({ state: 'sending', reason: 'WebAPIRequestError' }),
  );
  expect(await world.db.execute(sql`select from deliveries where lease_until is not null`)).toHaveLength(0);
}, 20_000);

it('what a process was saying when it died is not said again', async () => {
  const { app } = await handOver();
  await app.tick();
  await abandon(world, 'sending', 'over');
  await app.tick();
  expect(unasked(world, 'U0BEN')).toHaveLength(1);
  expect(await told(world, 'handover')).toEqual([expect.objectContaining({ state: 'sent' })]);
});

it('the message says what is true when it is sent: the name of now, and nothing of who was removed meanwhile', async () => {
  const { app, dana } = await handOver();
  const ben = world.slack.as('U0BEN');
  await dana.types('/nextstep add Beta: call Sam tomorrow');
  await dana.types('/nextstep hand Beta to @ben');
  await ben.types('/nextstep rename Acme > Acme Corp');
  const asked = await ben.types('/nextstep remove Beta');
  if (asked.buttons[0] !== 'Undo') await ben.presses(asked.message!, asked.buttons[0]!);
  await app.tick();
  expect(unasked(world, 'U0BEN')).toEqual([expect.stringContaining('Acme Corp')]);
  expect(await told(world, 'handover')).toEqual(
    expect.arrayContaining([expect.objectContaining({ state: 'skipped', reason: 'nothing left to say' })]),
  );
});

it('a person who left cannot be told: refused, and not tried again', async () => {
  const { app } = await handOver();
  await world.slack.changes('U0BEN', { deleted: true });
  await app.tick();
  await app.tick();
  expect(await told(world, 'handover')).toEqual([expect.objectContaining({ state: 'refused', reason: 'user_disabled' })]);
  expect(world.slack.requests.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
});

it('a Slack that cannot be reached gets the message when it can', async () => {
  const { app } = await handOver();
  world.slack.failNext('chat.postMessage', { error: 'ratelimited' });
  await app.tick();
  world.at('2026-11-23T14:01:01Z');
  await app.tick();
  expect(unasked(world, 'U0BEN')).toHaveLength(1);
});

it('nobody’s words travel in a message’s metadata, only its key', async () => {
  const { app } = await handOver();
  await app.tick();
  const [call] = world.slack.requests.filter(({ method }) => method === 'chat.postMessage');
  expect(JSON.stringify(call!.args['metadata'])).not.toContain('Acme');
  expect(JSON.parse(String(call!.args['metadata']))).toEqual({
    event_type: 'nextstep_delivery',
    event_payload: { key: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });
});
