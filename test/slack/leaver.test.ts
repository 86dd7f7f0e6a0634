import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { unasked } from '../support/deliveries.ts';
import { type Mode, useReplicas } from '../support/replicas.ts';

const nextDay = '2026-11-24T14:01:00Z';

describe.each<Mode>(['socket', 'http'])('somebody whose account is closed, over %s', (mode) => {
  const world = useReplicas(mode);

  /** Dana has two people, Ada leads the team, and Dana's account is closed. */
  async function left() {
    const app = await world.start();
    const [dana, ada, ben] = [world.slack.as('U0DANA'), world.slack.as('U0ADA'), world.slack.as('U0BEN')];
    await ada.types('/nextstep settings strength off');
    await ben.types('/nextstep add Zeta');
    for (const name of ['Acme, Jane Doe', 'Beta']) await dana.types(`/nextstep add ${name}`);
    await world.slack.changes('U0DANA', { deleted: true });
    const tick = async (instant: string) => {
      world.at(instant);
      await app.tick();
      await app.settled();
      await world.slack.whenQuiet();
    };
    await tick(nextDay);
    return { app, ada, tick };
  }

  it('is told to whoever leads the team, once, and their people go on with somebody else by one form', async () => {
    const { app, ada, tick } = await left();
    const [notice, ...rest] = unasked(world, 'U0ADA');
    expect(rest).toEqual([]);
    expect(notice).toContain('@Dana Fox’s Slack account was deactivated. 2 people of theirs are without somebody now');
    await tick('2026-11-25T14:02:00Z');
    expect(unasked(world, 'U0ADA')).toHaveLength(1);

    await ada.presses(world.slack.messages('U0ADA').at(-1)!, 'Hand them over');
    await app.settled();
    await ada.submits(ada.modal()!, { 'To whom?': 'U0BEN' });
    await tick('2026-11-25T14:03:00Z');
    expect(world.slack.print(ada.modal()!)).toContain('2 people of @Dana Fox’s are with @Ben Ode now');
    const heard = unasked(world, 'U0BEN').filter((text) => text.includes('has handed you'));
    expect(heard).toEqual([expect.stringContaining('@Ada Kern has handed you 2 prospects of @Dana Fox’s:')]);
    expect(unasked(world, 'U0DANA')).toEqual([]);
  });

  it('is not told of who has nobody', async () => {
    const app = await world.start();
    await world.slack.as('U0ADA').types('/nextstep settings strength off');
    await world.slack.as('U0DANA').types('/nextstep settings strength normal');
    await world.slack.changes('U0DANA', { deleted: true });
    world.at(nextDay);
    await app.tick();
    expect(unasked(world, 'U0ADA')).toEqual([]);
  });

  it('leaves more people than a command has time for, and all of them go', async () => {
    const app = await world.start();
    const [dana, ada] = [world.slack.as('U0DANA'), world.slack.as('U0ADA')];
    await dana.types('/nextstep help');
    for (let at = 1; at <= 55; at += 1) await dana.types(`/nextstep add Bakery ${at}`);
    await ada.types('/nextstep hand');
    await app.settled();
    await ada.submits(ada.modal()!, { 'Whose people?': 'U0DANA' });
    await app.settled();
    await ada.submits(ada.modal()!, { 'To whom?': 'U0BEN' });
    await app.settled();
    await world.slack.whenQuiet();
    expect(world.slack.print(ada.modal()!)).toContain('55 people of @Dana Fox’s are with @Ben Ode now');
    const owners = await world.db.execute(sql`select owner_id, count(*)::int as people from prospects group by owner_id`);
    expect(owners).toEqual([{ owner_id: 'U0BEN', people: 55 }]);
  });
});
