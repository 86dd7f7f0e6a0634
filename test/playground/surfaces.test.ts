import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSlack, LocalSlackOptions } from '../../playground/slack/local-slack.ts';
import { printBlocks } from '../../playground/slack/print.ts';
import { startLocalSlack } from '../../playground/slack/server.ts';
import { createWorkspace } from '../../playground/slack/workspace.ts';
import { cast, manifest, type Running, startTodo } from './todo-app.ts';

const started: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop();
});

async function alone(options: Partial<LocalSlackOptions> = {}): Promise<LocalSlack> {
  const slack = await startLocalSlack({ manifest, ...cast, patienceMs: 1, ...options });
  started.push(slack);
  return slack;
}
const todo = async (): Promise<Running> => {
  const running = await startTodo('socket');
  started.push(running);
  return running;
};

describe('what the manifest leaves out does not happen', () => {
  it('an event it does not subscribe to is not sent', async () => {
    const slack = await alone();
    expect(await slack.emits('user_change', { type: 'user_change' })).toBeUndefined();
    await slack.changes('U0DANA', { tz: 'Asia/Tokyo' });
    expect(slack.deliveries).toEqual([]);
    expect(slack.workspace.people.get('U0DANA')?.tz).toBe('Asia/Tokyo');
  });

  it('an event whose scope is missing is not sent either', async () => {
    const slack = await alone({ manifest: { ...manifest, oauth_config: { scopes: { bot: ['chat:write'] } } } });
    await slack.as('U0DANA').messages('hello');
    expect(slack.deliveries).toEqual([]);
  });

  it('a press goes nowhere when interactivity is off', async () => {
    const {
      settings: { event_subscriptions },
    } = manifest;
    const slack = await alone({ manifest: { ...manifest, settings: { event_subscriptions } } });
    const button = { type: 'actions', elements: [{ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'Go' } }] };
    await fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${slack.botToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ channel: 'U0DANA', text: 'x', blocks: [button] }),
    });
    const [message] = slack.messages('U0DANA');
    expect((await slack.as('U0DANA').presses(message!, 'Go')).error).toBe('dispatch_failed');
    expect(slack.deliveries).toEqual([]);
  });

  it('a shortcut that is not there cannot be used', async () => {
    const slack = await alone();
    await expect(slack.as('U0DANA').uses('Log a next step')).rejects.toThrow('no global shortcut');
  });
});

const row = (name: string) => [
  { type: 'section', text: { type: 'mrkdwn', text: name } },
  { type: 'actions', elements: [{ type: 'button', action_id: 'done', value: name, text: { type: 'plain_text', text: 'Done' } }] },
];

describe('a person does not press at random', () => {
  it('several equal buttons have to be told apart, by place or by the text nearby', async () => {
    const { slack, app } = await todo();
    await app.client.chat.postMessage({ channel: 'U0DANA', text: 'Today', blocks: [...row('Acme'), ...row('Beta')] });
    const dana = slack.as('U0DANA');
    const [nudge] = dana.sees();
    await expect(dana.presses(nudge!, 'Done')).rejects.toThrow('There are 2 of "Done" here');
    await expect(dana.presses(nudge!, 'Snooze')).rejects.toThrow('There is no "Snooze" here');
    expect((await dana.presses(nudge!, 'Done', { which: 'Beta' })).text).toBe('Done: Beta');
    expect((await dana.presses(nudge!, 'Done', { which: 0 })).text).toBe('Done: Acme');
    expect(dana.sees()).toHaveLength(1);
  });

  it('a press in a message all can see carries the message as Slack keeps it', async () => {
    const { slack, app } = await todo();
    const [, actions] = row('x');
    await app.client.chat.postMessage({ channel: 'C0GEN', text: 'All', blocks: [actions!] });
    const [seen] = slack.as('U0SAM').sees('general');
    const { delivery } = await slack.as('U0SAM').presses(seen!, 'Done');
    expect(delivery.payload).toMatchObject({
      channel: { id: 'C0GEN', name: 'general' },
      container: { is_ephemeral: false },
      message: { ts: seen?.ts, bot_id: 'B0LOCAL', user: 'U0APP' },
      actions: [
        { type: 'button', value: 'x', block_id: expect.stringMatching(/.+/), action_ts: expect.stringMatching(/^\d+\.\d{6}$/) },
      ],
    });
  });
});

it('hands the app its settings, with the secrets of its own mode only', async () => {
  const socket = await alone();
  const { botToken, appToken, signingSecret, apiUrl } = socket;
  expect(socket.settings).toEqual({
    SLACK_MODE: 'socket',
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_API_URL: apiUrl,
  });
  expect((await alone({ mode: 'http' })).settings).toMatchObject({ SLACK_MODE: 'http', SLACK_SIGNING_SECRET: signingSecret });
});

it('goes away when it is uninstalled', async () => {
  const { slack, app } = await todo();
  await slack.uninstalls();
  await expect(app.client.auth.test()).rejects.toMatchObject({ data: { error: 'account_inactive' } });
});

it('draws tables and charts as a person would read them out', () => {
  const workspace = createWorkspace(cast, 'U0APP', { now: () => new Date('2026-11-23T09:00:00Z') });
  const cell = (text: string) => ({ type: 'raw_text', text });
  expect(
    printBlocks(
      [
        { type: 'header', text: { type: 'plain_text', text: 'The week' } },
        { type: 'context', elements: [{ type: 'mrkdwn', text: 'from <@U0SAM>' }] },
        {
          type: 'data_table',
          caption: 'Doors',
          rows: [
            [cell('Who'), cell('Steps')],
            [cell('Acme'), cell('3')],
          ],
        },
        {
          type: 'data_visualization',
          title: 'Steps',
          chart: {
            type: 'pie',
            segments: [
              { label: 'given', value: 2 },
              { label: 'asked', value: 1 },
            ],
          },
        },
      ],
      workspace,
    ),
  ).toBe('The week\n  from @Sam Reed\nDoors\nWho   Steps\nAcme  3\n▁▃▅ Steps\ngiven 2\nasked 1');
});

it('draws the fields of a form with what stands in them, what may stay empty, and the small print', () => {
  const words = (text: string) => ({ type: 'plain_text', text });
  const option = (value: string, small?: string) => ({ text: words(value), value, ...(small && { description: words(small) }) });
  const input = (label: string, element: object, more: object = {}) => ({ type: 'input', label: words(label), element, ...more });
  const drawn = printBlocks(
    [
      input('With whom?', {
        type: 'radio_buttons',
        action_id: 'a',
        options: [option('Acme', 'deciding'), option('Beta')],
        initial_option: option('Beta'),
      }),
      input('Step', { type: 'plain_text_input', action_id: 'b', initial_value: 'Call them' }),
      input(
        'After what?',
        { type: 'plain_text_input', action_id: 'c', placeholder: words('after stand-up') },
        { optional: true, hint: words('Empty is fine.') },
      ),
    ],
    createWorkspace(cast, 'U0APP', { now: () => new Date('2026-11-23T09:00:00Z') }),
  );
  expect(drawn).toBe(
    [
      'With whom?',
      '  ○ Acme (deciding)',
      '  ● Beta',
      'Step: [Call them]',
      'After what? (optional): [(after stand-up)]',
      '  Empty is fine.',
    ].join('\n'),
  );
});
