import { WebClient } from '@slack/web-api';
import { afterEach, expect, it } from 'vitest';
import type { LocalSlack } from '../../playground/slack/local-slack.ts';
import { startLocalSlack } from '../../playground/slack/server.ts';
import { cast, manifest } from './todo-app.ts';

let slack: LocalSlack;
afterEach(() => slack.stop());

const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'Form' }, blocks: [{ type: 'divider' }] };

/** A command nobody answers: all a test needs is its trigger id and its response URL. */
async function typed(now: () => Date) {
  slack = await startLocalSlack({ manifest, ...cast, clock: { now }, patienceMs: 1 });
  const { delivery } = await slack.as('U0DANA').types('/todo add x');
  const web = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
  const open = (trigger = String(delivery.payload['trigger_id'])) =>
    web.views.open({ trigger_id: trigger, view }).then(
      () => 'ok',
      (error: { data: { error: string } }) => error.data.error,
    );
  const respond = async (body: unknown) => {
    const response = await fetch(String(delivery.payload['response_url']), { method: 'POST', body: JSON.stringify(body) });
    return `${response.status} ${await response.text()}`;
  };
  return { open, respond };
}

it('a trigger opens one form', async () => {
  const { open } = await typed(() => new Date());
  expect([await open(), await open(), await open('1.2.3')]).toEqual(['ok', 'exchanged_trigger_id', 'invalid_trigger_id']);
});

it('a trigger dies after three seconds', async () => {
  let now = new Date('2026-11-23T09:00:00Z');
  const { open } = await typed(() => now);
  now = new Date('2026-11-23T09:00:03.001Z');
  expect(await open()).toBe('expired_trigger_id');
});

it('a response URL is good for five answers', async () => {
  const { respond } = await typed(() => new Date());
  for (const n of [1, 2, 3, 4, 5]) expect(await respond({ text: `answer ${n}` })).toBe('200 ok');
  expect(await respond({ text: 'answer 6' })).toBe('404 {"ok":false,"error":"used_url"}');
  expect(slack.as('U0DANA').sees()).toHaveLength(5);
});

it('a response URL dies after half an hour', async () => {
  let now = new Date('2026-11-23T09:00:00Z');
  const { respond } = await typed(() => now);
  now = new Date('2026-11-23T09:30:01Z');
  expect(await respond({ text: 'late' })).toBe('404 {"ok":false,"error":"expired_url"}');
});

it('an answer by response URL keeps to the limits, and is private unless it says otherwise', async () => {
  const { respond } = await typed(() => new Date());
  expect(await respond({ text: 'x', blocks: [{ type: 'header', text: { type: 'plain_text', text: '' } }] })).toMatch(
    /^400 .*invalid_blocks/,
  );
  await respond({ text: 'private' });
  await respond({ text: 'public', response_type: 'in_channel' });
  expect(
    slack
      .as('U0DANA')
      .sees()
      .map((one) => [one.text, one.onlyYou]),
  ).toEqual([
    ['private', true],
    ['public', false],
  ]);
});
