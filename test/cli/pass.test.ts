import { expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { cli } from '../support/cli.ts';

const running = useApp();
const nineOnTuesday = '2026-11-24T14:00:00Z';
/** Enough to send, and too little to start the app. */
const settings = () => {
  const { SLACK_BOT_TOKEN, SLACK_API_URL } = running.slack.settings;
  return { SLACK_BOT_TOKEN, SLACK_API_URL, DATABASE_URL: running.url };
};
const pass = (env: NodeJS.ProcessEnv = settings(), at = nineOnTuesday) => cli(['nudge', '--at', at], env);

it('says how a pass went, and needs the bot token only', async () => {
  expect(await pass()).toEqual({ code: 0, out: ['Sent 0 messages.'], err: [] });
  await running.slack.as('U0DANA').types('/nextstep add Acme: send the checklist tomorrow');
  expect(await pass()).toEqual({ code: 0, out: ['Sent 1 message.'], err: [] });
});

it('says who did not get theirs, and why', async () => {
  await running.slack.as('U0BEN').types('/nextstep add Beta: call them tomorrow');
  running.slack.failNext('chat.postMessage', { error: 'account_inactive' });
  expect(await pass()).toEqual({
    code: 1,
    out: ['Sent 0 messages.'],
    err: ['To U0BEN: not sent, Slack refused it (account_inactive).'],
  });
});

it('names a missing token before it opens anything', async () => {
  await expect(pass({ DATABASE_URL: 'postgres://127.0.0.1:1/none' })).rejects.toThrow('SLACK_BOT_TOKEN: missing');
});
