import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { scopes } from '../src/slack/scopes.ts';
import { shortcuts } from '../src/views/buttons.ts';
import { readSource } from './support/source.ts';

/** Slack's own limits (github.com/slackapi/manifest-schema), of the parts we use. A part not named here is refused. */
const address = z.url({ protocol: /^https$/ }).max(3_500);

const manifestRules = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.int() }),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().min(1).max(140),
    long_description: z.string().min(175).max(4_000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/i),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: z.string().min(1).max(80), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(24),
          type: z.enum(['global', 'message']),
          callback_id: z.string().min(1).max(255),
          description: z.string().min(1).max(150),
        }),
      )
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\/[a-z0-9_-]{1,31}$/),
          url: z
            .url({ protocol: /^https$/ })
            .max(3_000)
            .optional(),
          description: z.string().min(1).max(2_000),
          usage_hint: z.string().min(1).max(1_000),
          // Without it `@dana` arrives as a name anybody could have typed, not as the id of a person.
          should_escape: z.literal(true),
        }),
      )
      .max(50),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string().max(50)) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: address.optional(), bot_events: z.array(z.string()).min(1).max(100) }),
    interactivity: z.strictObject({
      is_enabled: z.literal(true),
      request_url: address.optional(),
      // Where search fields ask for what they offer.
      message_menu_options_url: address.optional(),
    }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
});

const scopeOfEvent: Readonly<Record<string, string | null>> = {
  app_home_opened: null,
  app_uninstalled: null,
  tokens_revoked: null,
  'message.im': 'im:history',
};

const read = (name: string) => manifestRules.parse(JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')));

const scopeOfMethod: Readonly<Record<string, string | null>> = {
  // A token of its own, with connections:write, which no manifest asks for.
  'apps.connections.open': null,
  'auth.test': null,
  'blocks.validate': null,
  'chat.postEphemeral': 'chat:write',
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  // Of the direct message with the app only: channels are not looked into.
  'conversations.history': 'im:history',
  'conversations.open': 'im:write',
  filesUploadV2: 'files:write',
  'files.info': 'files:read',
  'users.info': 'users:read',
  // No method of the Web API: the socket's own.
  'websocket.disconnect': null,
  'views.open': null,
  'views.push': null,
  'views.update': null,
  'views.publish': null,
};

describe.each(['manifest.json', 'manifest.http.json'])('%s', (name) => {
  it('is one that Slack takes', () => {
    expect(() => read(name)).not.toThrow();
  });

  it('asks for the scopes the app needs, and for no other', () => {
    const { features, oauth_config, settings } = read(name);
    const methods = methodsCalled();
    expect(methods.filter((method) => !(method in scopeOfMethod))).toEqual([]);
    const needed = methods.flatMap((method) => scopeOfMethod[method] ?? []);
    const events = settings.event_subscriptions.bot_events.flatMap((event) => scopeOfEvent[event] ?? []);
    const commands = features.slash_commands.length > 0 ? ['commands'] : [];
    expect([...oauth_config.scopes.bot].sort()).toEqual([...new Set([...needed, ...events, ...commands])].sort());
    expect(Object.keys(scopes).sort()).toEqual([...oauth_config.scopes.bot].sort());
  });
});

it('every shortcut is one that the app listens to', () => {
  const { features } = read('manifest.json');
  expect(features.shortcuts.map(({ callback_id: id }) => id).sort()).toEqual(
    Object.values(shortcuts)
      .map(({ name }) => name)
      .sort(),
  );
});

it('the two manifests differ in how Slack reaches the app, and in nothing else', () => {
  const [socket, http] = [read('manifest.json'), read('manifest.http.json')];
  expect(socket.settings.socket_mode_enabled).toBe(true);
  expect(http.settings.socket_mode_enabled).toBe(false);
  const { interactivity, event_subscriptions: events } = http.settings;
  const addresses = [
    interactivity.request_url,
    interactivity.message_menu_options_url,
    events.request_url,
    ...http.features.slash_commands.map(({ url }) => url),
  ];
  expect(new Set(addresses)).toEqual(new Set(['https://nextstep.example.com/slack/events']));
  const bare = ({ features, settings, ...rest }: typeof socket) => ({
    ...rest,
    features: { ...features, slash_commands: features.slash_commands.map((command) => ({ ...command, url: null })) },
    settings: {
      ...settings,
      event_subscriptions: { ...settings.event_subscriptions, request_url: null },
      interactivity: { is_enabled: true },
      socket_mode_enabled: null,
    },
  });
  expect(bare(http)).toEqual(bare(socket));
});

/** The methods of the Web API that the code calls: `client.apiCall('chat.update', …)` and `client.users.info(…)`. */
function methodsCalled(): string[] {
  const called = new Set<string>();
  for (const { visit } of readSource('src/slack')) {
    visit({
      CallExpression: ({ callee, arguments: [first] }) => {
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        if (callee.property.name === 'apiCall' && first?.type === 'Literal') called.add(String(first.value));
        const { object } = callee;
        // The one that is three calls in one, on the client itself.
        if (callee.property.name === 'filesUploadV2') called.add('filesUploadV2');
        if (object.type !== 'MemberExpression' || object.property.type !== 'Identifier') return;
        if (object.object.type === 'Identifier' && object.object.name === 'client')
          called.add(`${object.property.name}.${callee.property.name}`);
      },
    });
  }
  return [...called];
}
