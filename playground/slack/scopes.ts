import type { JsonObject } from './json.ts';
import { scopesOf } from './manifest.ts';
import { type Args, type Method, refuse } from './web-api/method.ts';
import type { World } from './world.ts';

/** Slack's `missing_scope`, with what is needed and what the manifest asked for; undefined when the app may call. */
export function refuseForScope(method: Method, args: Args, world: World): JsonObject | undefined {
  const needed = typeof method.scope === 'function' ? method.scope(args, world) : method.scope;
  const provided = scopesOf(world.manifest);
  return needed === null || provided.includes(needed)
    ? undefined
    : refuse('missing_scope', { needed, provided: provided.join(',') });
}

/** The scope without which Slack does not deliver an event; most events here need none. */
export function scopeOfEvent(name: string): string | null {
  if (name.startsWith('message.'))
    return `${{ im: 'im', channels: 'channels', groups: 'groups', mpim: 'mpim' }[name.slice(8)] ?? 'channels'}:history`;
  return (
    {
      user_change: 'users:read',
      app_mention: 'app_mentions:read',
      member_joined_channel: 'channels:read',
      channel_archive: 'channels:read',
    }[name] ?? null
  );
}
