import { expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { cli } from '../support/cli.ts';

const running = useApp();
const nineOnMonday = '2026-11-30T08:00:00Z';

it('rehearses a pass at any instant, then posts once, however often it is asked', async () => {
  const { slack } = running;
  await slack.as('U0ADA').types('/nextstep digest here', { channel: 'sales' });
  await slack.as('U0DANA').types('/nextstep did Acme: sent the checklist');
  await slack.as('U0ADA').types('/nextstep did Beta: thanked Lee');
  const posted = () => slack.messages('C0SALES').filter(({ onlyYou }) => !onlyYou);

  const dry = await cli(['digest', '--at', nineOnMonday, '--dry-run'], { DATABASE_URL: running.url });
  expect(dry.out.map((line) => JSON.parse(line) as object)).toEqual([
    expect.objectContaining({ kind: 'digest', channel: 'C0SALES' }),
  ]);
  expect(posted()).toEqual([]);

  const settings = { ...slack.settings, DATABASE_URL: running.url };
  for (let turn = 0; turn < 2; turn += 1) expect((await cli(['digest', '--at', nineOnMonday], settings)).code).toBe(0);
  expect(posted()).toHaveLength(1);
});

it('is called wrongly without an instant', async () => {
  expect((await cli(['digest'], {})).code).toBe(2);
});
