import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { told, unasked } from '../support/deliveries.ts';
import { useReplicas } from '../support/replicas.ts';

const world = useReplicas();
/** 9:00 in New York, for Dana; Ben in London had his turn before. */
const tuesday = '2026-11-24T14:00:00Z';

async function begin() {
  const app = await world.start();
  for (const user of ['U0BEN', 'U0DANA'])
    await world.slack.as(user).types(`/nextstep add Acme of ${user}: send the checklist tomorrow`);
  // What the app notes of a person beside the answer would come after what a test makes of them.
  await app.settled();
  return app;
}

it('a rep whose row cannot be read holds up nobody behind them', async () => {
  const app = await begin();
  await world.db.execute(sql`update people set slack_zone = 'Mars/Olympus' where user_id = 'U0BEN'`);
  world.at(tuesday);
  await app.tick();
  expect(unasked(world, 'U0DANA')).toHaveLength(1);
  expect(world.logged.some((line) => line.includes('row.failed') && line.includes('U0BEN'))).toBe(true);
});

it('a message that cannot be drawn holds up none behind it, and is given up after some tries', async () => {
  const app = await begin();
  await world.db.execute(sql`
    insert into deliveries (workspace_id, id, kind, to_id, period, content, state, due_at, created_at)
    select workspace_id, gen_random_uuid(), 'handover', 'U0BEN', 'x', '{"kind":"handover"}', 'pending', '2026-11-23', '2026-11-23' from workspaces`);
  await world.slack.as('U0DANA').types('/nextstep hand Acme of U0DANA to @ada');
  for (let minutes = 0; minutes <= 40; minutes += 5) {
    world.at(new Date(Date.parse(tuesday) + minutes * 60_000).toISOString());
    await app.tick();
  }
  expect(unasked(world, 'U0ADA').length).toBeGreaterThanOrEqual(1);
  expect(await told(world, 'handover')).toContainEqual({ state: 'refused', reason: 'fault', period: 'x' });
});
