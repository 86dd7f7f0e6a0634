import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { type LocalSlack, type LocalSlackOptions } from '../../playground/slack/local-slack.ts';
import type { Manifest } from '../../playground/slack/manifest.ts';
import { startLocalSlack } from '../../playground/slack/server.ts';
import { listen } from './todo-listeners.ts';

/** The manifest of the small app these tests drive. */
export const manifest = {
  display_information: { name: 'Todo' },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true },
    bot_user: { display_name: 'Todo' },
    slash_commands: [
      { command: '/todo', should_escape: true },
      { command: '/plain', should_escape: false },
    ],
    shortcuts: [{ name: 'Add a todo', type: 'global', callback_id: 'add_todo' }],
  },
  oauth_config: { scopes: { bot: ['commands', 'chat:write', 'im:history', 'users:read'] } },
  settings: { event_subscriptions: { bot_events: ['app_home_opened', 'message.im'] }, interactivity: { is_enabled: true } },
} satisfies Manifest;

export const cast = {
  people: [
    { id: 'U0DANA', name: 'dana', real_name: 'Dana Fox', tz: 'America/New_York', locale: 'en-US' },
    { id: 'U0SAM', name: 'sam', real_name: 'Sam Reed', is_admin: true },
    { id: 'U0GONE', name: 'gone', deleted: true },
    { id: 'U0EXT', name: 'ext', is_stranger: true },
  ],
  channels: [
    { id: 'C0GEN', name: 'general', members: ['U0DANA', 'U0SAM'] },
    { id: 'C0OTHER', name: 'other', members: ['U0DANA'], app: false },
    { id: 'C0OLD', name: 'old', members: ['U0DANA'], is_archived: true },
  ],
} satisfies Partial<LocalSlackOptions>;

export type Mode = 'socket' | 'http';

/** A running app and the local Slack it believes in. */
export interface Running {
  readonly slack: LocalSlack;
  readonly app: App;
  /** Texts of the commands the app was given, as it read them. */
  readonly heard: string[];
  stop(): Promise<void>;
}

/** Starts the small app with the real Bolt, changed by settings only. `sockets` counts its Socket Mode connections. */
export async function startTodo(mode: Mode, options: Partial<LocalSlackOptions> = {}, sockets = 1): Promise<Running> {
  const slack = await startLocalSlack({ manifest, mode, ...cast, ...options });
  const quiet = { logLevel: LogLevel.ERROR };
  const receivers = Array.from(
    { length: mode === 'socket' ? sockets : 0 },
    () =>
      new SocketModeReceiver({
        appToken: slack.appToken,
        clientPingTimeout: 600,
        ...quiet,
        installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
      }),
  );
  for (const { client } of receivers) outliveStops(client);
  const receiver = receivers[0] ?? new HTTPReceiver({ signingSecret: slack.signingSecret, ...quiet });
  const app = new App({
    token: slack.botToken,
    receiver,
    convoStore: false,
    ...quiet,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  });
  const heard = listen(app);
  for (const other of receivers.slice(1)) other.init(app);
  const server: unknown = await app.start(0);
  await Promise.all(receivers.slice(1).map((other) => other.start()));
  if (isServer(server)) slack.requestUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  return {
    slack,
    app,
    heard,
    async stop() {
      await app.stop();
      for (const other of receivers.slice(1)) await other.stop();
      await slack.stop();
    },
  };
}

/**
 * Stopped while it reconnects, the package rejects with nothing and nobody catches it: a test that is over would fail the
 * whole suite (node-slack-sdk#2656).
 */
function outliveStops(client: SocketModeReceiver['client']): void {
  const start = client.start.bind(client);
  client.start = () =>
    start().catch((error: unknown) => (error === undefined ? new Promise<never>(() => {}) : Promise.reject(error as Error)));
}

const isServer = (value: unknown): value is Server => typeof value === 'object' && value !== null && 'address' in value;
