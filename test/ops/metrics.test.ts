import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { counting } from '../../src/ops/counting.ts';
import { type Looked, openMetrics } from '../../src/ops/metrics.ts';

const nothing: Looked = { waiting: [], disabled: 0, skew: 0 };
const bodyOf = async ({ text }: { text(): Promise<{ body: string }> }) => (await text()).body;

it('several who ask within five seconds ask the database once', async () => {
  let asked = 0;
  const metrics = openMetrics(
    async () => {
      asked += 1;
      await sleep(20);
      return nothing;
    },
    () => 2,
  );
  await Promise.all([metrics.text(), metrics.text()]);
  expect(await bodyOf(metrics)).toContain('nextstep_slack_connections 2');
  expect(asked).toBe(1);
});

it('what waits is told by kind and state, with the age of the oldest', async () => {
  const waiting = [
    { kind: 'nudge', state: 'pending', count: 7, age: 12.5 },
    { kind: 'digest', state: 'sending', count: 1, age: 90 },
  ];
  const body = await bodyOf(
    openMetrics(
      () => Promise.resolve({ waiting, disabled: 1, skew: -1.5 }),
      () => 1,
    ),
  );
  for (const line of [
    'nextstep_outbox_open{kind="nudge",state="pending"} 7',
    'nextstep_outbox_open{kind="digest",state="sending"} 1',
    'nextstep_outbox_oldest_seconds 90',
    'nextstep_clock_skew_seconds -1.5',
    'nextstep_workspaces_disabled 1',
    'nextstep_database_up 1',
  ])
    expect(body).toContain(`${line}\n`);
});

it('a database that does not answer counts as down, and its old numbers are not told as new ones', async () => {
  const body = await bodyOf(
    openMetrics(
      () => Promise.reject(new Error('gone')),
      () => 1,
    ),
  );
  expect(body).toContain('nextstep_database_up 0\n');
  expect(body).not.toMatch(/^nextstep_(outbox|clock)\w+(\{.*\})? \d/m);
  expect(body).toContain('nextstep_slack_connections 1\n');
});

it('the way of a message is told by how it ended, its lag only when it was sent, and never below nothing', async () => {
  const metrics = openMetrics(
    () => Promise.resolve(nothing),
    () => 1,
  );
  metrics.settled({ kind: 'nudge', state: 'sent', reason: '', lag: 4 });
  metrics.settled({ kind: 'nudge', state: 'sent', reason: '', lag: -1 });
  metrics.settled({ kind: 'digest', state: 'refused', reason: 'is_archived', lag: null });
  const body = await bodyOf(metrics);
  expect(body).toContain('nextstep_deliveries_total{kind="nudge",state="sent",reason=""} 2');
  expect(body).toContain('nextstep_deliveries_total{kind="digest",state="refused",reason="is_archived"} 1');
  expect(body).toContain('nextstep_delivery_lag_seconds_sum{kind="nudge"} 4');
  expect(body).toContain('nextstep_delivery_lag_seconds_bucket{le="1",kind="nudge"} 1');
  expect(body).not.toContain('nextstep_delivery_lag_seconds_sum{kind="digest"}');
});

it('every line of the log is counted by its event, and nothing of what it holds', async () => {
  const metrics = openMetrics(
    () => Promise.resolve(nothing),
    () => 1,
  );
  const lines: string[] = [];
  const write = (fields: object, event: string) => void lines.push(`${event} ${JSON.stringify(fields)}`);
  const log = counting({ info: write, warn: write, error: write, debug: write }, metrics);
  log.error({ reference: 'abc' }, 'answer.failed');
  log.error({ reference: 'def' }, 'answer.failed');
  expect(lines).toEqual(['answer.failed {"reference":"abc"}', 'answer.failed {"reference":"def"}']);
  const body = await bodyOf(metrics);
  expect(body).toContain('nextstep_log_events_total{level="error",event="answer.failed"} 2');
  expect(body).not.toContain('abc');
});
