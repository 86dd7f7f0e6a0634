import { expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { cli } from '../support/cli.ts';

const running = useApp();
const nineOnTuesday = '2026-11-24T14:00:00Z';
const settings = () => ({ ...running.slack.settings, DATABASE_URL: running.url });

it('rehearses a pass at any instant, then runs it once, however often it is asked', async () => {
  const { slack } = running;
  await slack.as('U0DANA').types('/nextstep add Acme, Jane Doe: send Jane the checklist tomorrow');
  await running.settled();
  const before = slack.messages('U0DANA').length;

  const dry = await cli(['nudge', '--at', nineOnTuesday, '--dry-run'], { DATABASE_URL: running.url });
  expect(dry.out.map((line) => JSON.parse(line) as object)).toEqual([
    expect.objectContaining({ kind: 'nudge', to: 'U0DANA', text: expect.stringContaining('send Jane the checklist') }),
  ]);
  expect(slack.messages('U0DANA')).toHaveLength(before);
  const nobody = await cli(['nudge', '--at', '2026-11-24T13:59:00Z', '--dry-run'], { DATABASE_URL: running.url });
  expect(nobody).toMatchObject({ code: 0, out: [], err: ['A pass at this instant would send nothing.'] });

  expect((await cli(['nudge', '--at', nineOnTuesday], settings())).code).toBe(0);
  expect((await cli(['nudge', '--at', nineOnTuesday], settings())).code).toBe(0);
  expect(slack.messages('U0DANA')).toHaveLength(before + 1);
  expect((await cli(['nudge', '--at', nineOnTuesday, '--dry-run'], settings())).out).toEqual([]);
});

it.each`
  args                                         | why
  ${['nudge']}                                 | ${'no instant'}
  ${['nudge', '--at', 'tomorrow']}             | ${'a word is no instant'}
  ${['nudge', '--at', '2026-11-24']}           | ${'a day is no instant'}
  ${['nudge', '--at', nineOnTuesday, '--now']} | ${'an option nobody knows'}
`('is called wrongly: $why', async ({ args }: { args: string[] }) => {
  expect(await cli(args, settings())).toMatchObject({ code: 2, err: [expect.stringContaining('Usage: nextstep nudge')] });
});
