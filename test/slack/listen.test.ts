import type { App, Receiver } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { WorkspaceId } from '../../src/domain/ids.ts';
import { type Ears, listen } from '../../src/slack/listen.ts';
import { plain, type Reply } from '../../src/views/message.ts';

/** A way to the app that takes no ack any more, as a connection that has just been closed. */
async function withoutAck(body: object, reply: Reply) {
  const held: { app?: App } = {};
  const receiver: Receiver = {
    init: (app) => void (held.app = app),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
  const said: { url: string; text: string; how: string }[] = [];
  const working: Promise<unknown>[] = [];
  const ears: Ears = {
    hear: () => Promise.resolve(reply),
    begin: () => {},
    offer: () => Promise.resolve([]),
    apologise: () => plain('Sorry'),
    forms: {
      open: () => Promise.resolve(),
      push: () => Promise.resolve(),
      update: () => Promise.resolve(),
      publish: () => Promise.resolve(),
      finish: () => Promise.resolve(),
    },
    homes: { open: () => Promise.resolve() },
    gone: () => Promise.resolve(),
    say: async (to, { text }) => void said.push({ url: to, text, how: 'say' }),
    respond: async (url, { text }, how) => void said.push({ url, text, how }),
    track: async (work) => {
      working.push(work);
      return work;
    },
  };
  const home = { workspace: 'T0SALES' as WorkspaceId, teamId: 'T0SALES', enterpriseId: undefined, botId: 'B0', botUserId: 'U0' };
  listen({ receiver, home, botToken: 'xoxb-1', apiUrl: undefined }, ears);
  await held.app!.processEvent({ body, ack: () => Promise.reject(new Error('the connection is closed')) });
  await Promise.all(working);
  return said;
}

const url = 'https://hooks.slack.com/x';

describe('when the connection goes before the ack', () => {
  it('the answer to a command goes to its response url', async () => {
    const command = {
      command: '/nextstep',
      text: 'help',
      user_id: 'U0DANA',
      team_id: 'T0SALES',
      trigger_id: '1',
      response_url: url,
    };
    expect(await withoutAck(command, { whisper: plain('Done') })).toEqual([{ url, text: 'Done', how: 'whisper' }]);
  });

  it('a press still counts, and its message is drawn anew', async () => {
    const press = {
      type: 'block_actions',
      user: { id: 'U0DANA' },
      team: { id: 'T0SALES' },
      trigger_id: '1',
      response_url: url,
      actions: [{ type: 'button', action_id: 'entry.undo', block_id: 'b', value: '{}' }],
    };
    const reply = { replace: plain('Taken back'), whisper: plain('And so on') };
    expect(await withoutAck(press, reply)).toEqual([
      { url, text: 'Taken back', how: 'replace' },
      { url, text: 'And so on', how: 'whisper' },
    ]);
  });
});
