import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type Mode, useReplicas } from '../support/replicas.ts';

describe.each<{ mode: Mode }>([{ mode: 'socket' }, { mode: 'http' }])('over $mode', ({ mode }) => {
  const world = useReplicas(mode);

  it('a button about somebody who was forgotten meanwhile says so, shows nothing of them, and writes nothing', async () => {
    const app = await world.start();
    const dana = world.slack.as('U0DANA');
    await dana.types('/nextstep add Acme Ltd, Jane Doe: send the checklist tomorrow');
    world.at('2026-11-24T14:00:00Z');
    await app.tick();
    const nudge = world.slack.messages('U0DANA').find(({ onlyYou }) => !onlyYou)!;
    const asked = await dana.types('/nextstep forget Acme Ltd');
    await dana.presses(asked.message!, asked.buttons[0]!);
    const before = await world.db.execute(sql`select count(*)::int as entries from entries`);
    const pressed = await dana.presses(nudge, 'Did it');
    expect(pressed.error).toBeUndefined();
    expect(pressed.text).not.toBe('');
    // What only they saw, as the answer to a command, Slack keeps to itself.
    const standing = world.slack.messages('U0DANA').filter(({ onlyYou }) => !onlyYou);
    expect(JSON.stringify([pressed.text, ...standing.map(({ text }) => text)])).not.toMatch(/Acme|Jane/);
    expect(await world.db.execute(sql`select count(*)::int as entries from entries`)).toEqual(before);
  });

  it('two people press the same button at once: it is done once, and both are told how it stands', async () => {
    await world.start();
    const [ada, dana] = [world.slack.as('U0ADA'), world.slack.as('U0DANA')];
    await dana.types('/nextstep add Acme Ltd: send the checklist tomorrow');
    const [hers, his] = [await dana.types('/nextstep show Acme Ltd'), await ada.types('/nextstep show Acme Ltd')];
    const button = hers.buttons.find((label) => /^(Did it|Done)/.test(label))!;
    expect(his.buttons).toContain(button);
    const both = await Promise.all([dana.presses(hers.message!, button), ada.presses(his.message!, button)]);
    for (const { error, text } of both) {
      expect(error).toBeUndefined();
      expect(text).toMatch(/send the checklist|done/i);
    }
    expect(await world.db.execute(sql`select count(*)::int as done from steps where state = 'done'`)).toEqual([{ done: 1 }]);
  });
});
