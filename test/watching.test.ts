import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openLog } from '../src/log.ts';
import { openWatching } from '../src/watching.ts';
import { useDatabase } from './support/database.ts';
import { type Mode, useReplicas } from './support/replicas.ts';

describe.each<{ mode: Mode }>([{ mode: 'socket' }, { mode: 'http' }])('over $mode, /metrics', ({ mode }) => {
  const world = useReplicas(mode);
  const metrics = async (port: number) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();

  it('tells how soon each way was acknowledged, and what Slack limited; of two apps in one process each its own', async () => {
    const other = await world.start();
    const app = await world.start();
    await other.stop();
    const dana = world.slack.as('U0DANA');
    const added = await dana.types('/nextstep add Zebrafinch: send the checklist tomorrow');
    await dana.presses(added.message!, 'Undo');
    await dana.opensHome();
    await app.settled();
    world.slack.failNext('views.publish', { retryAfter: 7 });
    await dana.opensHome();
    await app.settled();
    const body = await metrics(app.opsPort);
    expect(body).toContain('nextstep_ack_seconds_count{way="command"} 1');
    expect(body).toContain('nextstep_ack_seconds_count{way="press"} 1');
    expect(body).toContain('nextstep_ack_seconds_count{way="event"} 2');
    expect(body).toContain('nextstep_slack_rate_limited_total{method="views.publish"} 1');
    expect(body).toContain('nextstep_slack_connections 1');
    expect(body).toContain('nextstep_log_events_total{level="info",event="app.ready"} 1');
    expect(body).not.toMatch(/Zebrafinch|U0DANA|T0SALES/);
  });

  it('tells what waits in the outbox and since when, however often it was tried', async () => {
    const app = await world.start();
    await world.slack.as('U0DANA').types('/nextstep add Acme: send the checklist tomorrow');
    await world.db.execute(sql`
      insert into deliveries (workspace_id, id, kind, to_id, period, state, due_at, created_at)
      values ('T0SALES', gen_random_uuid(), 'notice', 'U0DANA', 'x', 'pending', now() + interval '1 hour', now() - interval '90 seconds')`);
    // Of one where the app may do nothing, nothing is late.
    await world.db.execute(sql`
      insert into workspaces (workspace_id, created_at, pepper, disabled) values ('T0GONE', now(), 'x', 'token_revoked')`);
    await world.db.execute(sql`
      insert into deliveries (workspace_id, id, kind, to_id, period, state, due_at, created_at)
      values ('T0GONE', gen_random_uuid(), 'notice', 'U0DANA', 'x', 'sending', now(), now() - interval '1 hour')`);
    const body = await metrics(app.opsPort);
    expect(body).toContain('nextstep_outbox_open{kind="notice",state="pending"} 1');
    expect(Number(/^nextstep_outbox_oldest_seconds (\S+)$/m.exec(body)?.[1])).toSatisfy((age: number) => age > 89 && age < 600);
    expect(body).toContain('nextstep_database_up 1');
  });
});

describe('the clock of a machine', () => {
  const database = useDatabase();
  it.each([
    { ahead: 600, said: true },
    { ahead: -8, said: true },
    { ahead: 2, said: false },
  ])('that is $ahead seconds ahead of the database is measured; said of it: $said', async ({ ahead, said }) => {
    const lines: string[] = [];
    const machine = { now: () => new Date(Date.now() + ahead * 1_000) };
    const { metrics, begin } = openWatching(
      openLog('info', (line) => void lines.push(line)),
      machine,
      () => 1,
    );
    const stop = begin(database.db);
    const { body } = await metrics.text();
    await stop();
    const skew = Number(/^nextstep_clock_skew_seconds (\S+)$/m.exec(body)?.[1]);
    expect(Math.abs(skew - ahead)).toBeLessThan(1);
    expect(lines.some((line) => line.includes('"clock.skewed"') && line.includes(`"seconds":${ahead}`))).toBe(said);
  });
});
