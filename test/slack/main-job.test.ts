import { expect, it } from 'vitest';
import { useApp } from '../support/app.ts';

const running = useApp();

it('logs steps by command, nudges at nine, and posts the digest on Monday', async () => {
  const { slack } = running;
  const dana = slack.as('U0DANA');
  for (const typed of [
    '/nextstep add Acme, Jane Doe: send Jane the checklist by fri',
    '/nextstep did Acme: sent the checklist',
    '/nextstep',
    '/nextstep list',
    '/nextstep show acme',
    '/nextstep why acme',
    '/nextstep undo',
    '/nextstep help',
  ]) {
    const reply = await dana.types(typed);
    console.log(`> ${typed}\n${reply.drawn}\n`);
    expect(reply.error).toBeFalsy();
  }
  await running.tickAt('2026-11-30T14:00:00Z');
  console.log(
    slack
      .messages('U0DANA')
      .map(({ drawn }) => drawn)
      .join('\n---\n'),
    running.logged.filter((l) => /error|warn/.test(l)),
  );
});
