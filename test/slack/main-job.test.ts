import { expect, it } from 'vitest';
import { useApp } from '../support/app.ts';

const running = useApp();

it('logs steps by command, nudges at nine, and posts the digest on Monday', async () => {
  const { slack } = running;
  const dana = slack.as('U0DANA');
  await slack.as('U0ADA').types('/nextstep digest here', { channel: 'sales' });
  const planned = await dana.types('/nextstep add Acme, Jane Doe: send Jane the checklist by fri');
  expect(planned.text).toContain('send Jane the checklist');
  expect((await dana.types('/nextstep did Acme: called Jane')).text).toContain('Still planned');

  await running.tickAt('2026-11-27T14:00:00Z');
  const nudge = slack.messages('U0DANA').at(-1)!;
  expect(nudge.onlyYou).toBe(false);
  expect(nudge.text).toContain('planned for today');
  await dana.presses(nudge, 'Did it');
  // The answer has a second half, which must not meet the moved clock.
  await running.settled();
  expect(slack.messages('U0DANA').find(({ ts }) => ts === nudge.ts)!.text).toContain('done: send Jane the checklist');

  await running.tickAt('2026-11-30T08:00:00Z');
  const digest = slack.messages('C0SALES').filter(({ onlyYou }) => !onlyYou);
  expect(digest.map(({ text }) => text)).toEqual([expect.stringMatching(/2 steps\W* taken/)]);
  expect(running.logged.filter((line) => /"level":"(warn|error)"/.test(line))).toEqual([]);
});
