import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { useReplicas } from './support/replicas.ts';

const world = useReplicas();
const lines = () =>
  world.logged.flatMap((line) => {
    const { msg, id, workspace, kind, state, reason, outcome } = JSON.parse(line) as Record<string, string>;
    return msg?.startsWith('delivery.')
      ? [{ told: [msg, state, reason, outcome].filter(Boolean).join(' '), id, workspace, kind }]
      : [];
  });
const told = () => lines().map((line) => line.told);

it('one id leads through a message’s life, from its plan to its end, and the numbers tell its lag', async () => {
  const app = await world.start();
  await world.slack.as('U0DANA').types('/nextstep add Acme: send the checklist tomorrow');
  world.at('2026-11-24T14:01:00Z');
  await app.tick();
  const [row] = await world.db.execute(sql`select id, workspace_id from deliveries`);
  expect(told()).toEqual(['delivery.planned', 'delivery.leased', 'delivery.begun', 'delivery.settled sent']);
  expect(new Set(lines().map(({ id, workspace, kind }) => `${id} ${workspace} ${kind}`))).toEqual(
    new Set([`${String(row!['id'])} ${String(row!['workspace_id'])} nudge`]),
  );
  const body = await (await fetch(`http://127.0.0.1:${app.opsPort}/metrics`)).text();
  expect(body).toContain('nextstep_deliveries_total{kind="nudge",state="sent",reason=""} 1');
  expect(body).toContain('nextstep_delivery_lag_seconds_count{kind="nudge"} 1');
});

it('also through a lost answer: looked for, found and settled under the same id', async () => {
  const app = await world.start();
  await world.slack.as('U0DANA').types('/nextstep add Acme: send the checklist tomorrow');
  world.slack.failNext('chat.postMessage', { dropAfterAccept: true });
  world.at('2026-11-24T14:01:00Z');
  await app.tick();
  world.at('2026-11-24T14:05:00Z');
  await app.tick();
  const ids = new Set(lines().map(({ id }) => id));
  expect(ids.size).toBe(1);
  expect(told()).toEqual([
    'delivery.planned',
    'delivery.leased',
    'delivery.begun',
    expect.stringMatching(/^delivery\.settled sending \S/),
    'delivery.leased',
    'delivery.looked sent',
    'delivery.settled sent',
  ]);
});

it('and to an end that no attempt brought: too late, given up', async () => {
  const app = await world.start();
  await world.slack.as('U0DANA').types('/nextstep add Acme: send the checklist tomorrow');
  world.slack.failNext('chat.postMessage', { retryAfter: 8 * 3_600 });
  world.at('2026-11-24T14:01:00Z');
  await app.tick();
  world.at('2026-11-25T02:00:00Z');
  await app.tick();
  expect(told().at(-1)).toBe('delivery.settled skipped late');
  expect(new Set(lines().map(({ id }) => id)).size).toBe(1);
  const body = await (await fetch(`http://127.0.0.1:${app.opsPort}/metrics`)).text();
  expect(body).toContain('nextstep_deliveries_total{kind="nudge",state="skipped",reason="late"} 1');
});

it('and to one that the loss of the app brought', async () => {
  const app = await world.start();
  await world.slack.as('U0DANA').types('/nextstep add Acme: send the checklist tomorrow');
  world.slack.failNext('chat.postMessage', { retryAfter: 600 });
  world.at('2026-11-24T14:01:00Z');
  await app.tick();
  await world.slack.uninstalls();
  await app.settled();
  expect(told().at(-1)).toBe('delivery.settled skipped disabled');
  expect(new Set(lines().map(({ id }) => id)).size).toBe(1);
});

it('days that passed while the app was not there are counted', async () => {
  const app = await world.start();
  await world.slack.as('U0DANA').types('/nextstep add Acme: send the checklist tomorrow');
  await world.slack.as('U0ADA').types('/nextstep digest here', { channel: 'sales' });
  // Two working days later; and after two Mondays, of which one is not owed any more.
  for (const instant of ['2026-11-26T20:00:00Z', '2026-12-08T20:00:00Z', '2026-12-08T20:01:00Z']) {
    world.at(instant);
    await app.tick();
  }
  const body = await (await fetch(`http://127.0.0.1:${app.opsPort}/metrics`)).text();
  const [nudges, digests] = ['nudge', 'digest'].map((kind) =>
    Number(new RegExp(`kind="${kind}",state="skipped",reason="outage"\\} (\\d+)`).exec(body)?.[1]),
  );
  const rows = async (kind: string) =>
    (await world.db.execute(sql`select from deliveries where kind = ${kind} and reason = 'outage'`)).length;
  expect([nudges, digests]).toEqual([await rows('nudge'), await rows('digest')]);
  expect([nudges! > 1, digests! > 0]).toEqual([true, true]);
});

it('the lag of a message that was tried again counts from when it was first wanted', async () => {
  const app = await world.start();
  await world.slack.as('U0DANA').types('/nextstep add Acme: send the checklist tomorrow');
  world.slack.failNext('chat.postMessage', { retryAfter: 600 });
  world.at('2026-11-24T14:01:00Z');
  await app.tick();
  world.at('2026-11-24T14:21:00Z');
  await app.tick();
  const body = await (await fetch(`http://127.0.0.1:${app.opsPort}/metrics`)).text();
  expect(body).toContain('nextstep_delivery_lag_seconds_bucket{le="900",kind="nudge"} 0');
  expect(body).toContain('nextstep_delivery_lag_seconds_count{kind="nudge"} 1');
});

it('nor is a message late that its rep put off: by moving their hour', async () => {
  const app = await world.start();
  const dana = world.slack.as('U0DANA');
  await dana.types('/nextstep add Acme: send the checklist tomorrow');
  world.slack.failNext('chat.postMessage', { retryAfter: 600 });
  world.at('2026-11-24T14:01:00Z');
  await app.tick();
  await dana.types('/nextstep settings hour 12:00');
  world.at('2026-11-24T14:21:00Z');
  await app.tick();
  world.slack.failNext('chat.postMessage', { retryAfter: 60 });
  for (const minute of ['00', '02']) {
    world.at(`2026-11-24T17:${minute}:00Z`);
    await app.tick();
  }
  expect(told()).toContain('delivery.settled pending not yet');
  expect(told().at(-1)).toBe('delivery.settled sent');
  const body = await (await fetch(`http://127.0.0.1:${app.opsPort}/metrics`)).text();
  expect(body).toContain('nextstep_delivery_lag_seconds_bucket{le="300",kind="nudge"} 1');
});
