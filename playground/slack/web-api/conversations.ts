import type { JsonObject } from '../json.ts';
import type { Channel } from '../workspace.ts';
import { asSlackMessage, type World } from '../world.ts';
import { isRefusal, openDm, scopeFor } from './channel.ts';
import { type Args, type Family, flag, page, refuse, text } from './method.ts';

const reads = (args: Args, world: World) => scopeFor(world, text(args, 'channel'), 'read');

export const conversations: Family = {
  'conversations.open': {
    scope: 'im:write',
    run(args, world) {
      const users = text(args, 'users').split(',').filter(Boolean);
      if (users.length === 0) return refuse('users_list_not_supplied');
      if (users.length > 1) return refuse('method_not_supported_for_channel_type');
      const channel = openDm(world, users[0]!, 'user_not_found');
      return isRefusal(channel) ? channel : { ok: true, channel: { id: channel.id } };
    },
  },
  'conversations.info': {
    scope: reads,
    run(args, world) {
      const channel = visible(args, world);
      return isRefusal(channel) ? channel : { ok: true, channel: describe(world, channel, flag(args, 'include_num_members')) };
    },
  },
  'conversations.members': {
    scope: reads,
    run(args, world) {
      const channel = visible(args, world);
      if (isRefusal(channel)) return channel;
      const { items, cursor } = page([...channel.members], args, 100);
      return { ok: true, members: items, response_metadata: { next_cursor: cursor } };
    },
  },
  'conversations.history': {
    scope: (args, world) => scopeFor(world, text(args, 'channel'), 'history'),
    run(args, world) {
      const channel = visible(args, world);
      if (isRefusal(channel)) return channel;
      if (!channel.members.has(world.app.userId)) return refuse('not_in_channel');
      const oldest = Number(text(args, 'oldest') || 0);
      const latest = Number(text(args, 'latest') || Number.MAX_SAFE_INTEGER);
      const edge = flag(args, 'inclusive');
      const inside = (ts: number) => (edge ? ts >= oldest && ts <= latest : ts > oldest && ts < latest);
      const found = world.workspace.messages
        .filter((one) => one.channel === channel.id && !one.deleted && one.onlyFor === undefined && inside(Number(one.ts)))
        .reverse();
      const { items, cursor } = page(found, args, 100);
      return {
        ok: true,
        messages: items.map((one) => asSlackMessage(world, one, flag(args, 'include_all_metadata'))),
        has_more: cursor !== '',
        ...(cursor !== '' && { response_metadata: { next_cursor: cursor } }),
      };
    },
  },
};

/** The channel, when the app may know that it exists. */
function visible(args: Args, world: World): Channel | JsonObject {
  const channel = world.workspace.channels.get(text(args, 'channel'));
  if (!channel || (channel.is_private && !channel.members.has(world.app.userId))) return refuse('channel_not_found');
  return channel;
}

function describe(world: World, channel: Channel, counted: boolean): JsonObject {
  const people = [...channel.members].filter((id) => id !== world.app.userId);
  if (channel.im !== undefined) {
    return {
      id: channel.id,
      is_im: true,
      user: channel.im,
      is_archived: false,
      is_org_shared: false,
      is_user_deleted: world.workspace.people.get(channel.im)?.deleted ?? false,
    };
  }
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: !channel.is_private,
    is_group: channel.is_private,
    is_im: false,
    is_mpim: false,
    is_private: channel.is_private,
    is_archived: channel.is_archived,
    is_general: channel.name === 'general',
    is_shared: channel.is_ext_shared,
    is_ext_shared: channel.is_ext_shared,
    is_org_shared: false,
    is_member: channel.members.has(world.app.userId),
    context_team_id: world.workspace.teamId,
    ...(counted && { num_members: people.length }),
  };
}
