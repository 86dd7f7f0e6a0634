import type { JsonObject } from '../json.ts';
import { asSlackMessage, change, post, remove, type World } from '../world.ts';
import type { Message } from '../workspace.ts';
import { isRefusal, whereToPost } from './channel.ts';
import { readContent } from './content.ts';
import { type Args, type Family, json, missing, refuse, text } from './method.ts';

/** `chat.update` takes less text than `chat.postMessage`. */
const MOST_UPDATED_TEXT = 4000;

export const chat: Family = {
  'chat.postMessage': { scope: 'chat:write', run: postMessage },
  'chat.postEphemeral': {
    scope: 'chat:write',
    run(args, world) {
      const channel = whereToPost(world, text(args, 'channel'));
      if (isRefusal(channel)) return channel;
      const user = text(args, 'user');
      if (!channel.members.has(user)) return refuse('user_not_in_channel');
      const content = readContent(args);
      if ('refusal' in content) return content.refusal;
      const message = post(world, { channel: channel.id, text: content.text, blocks: content.blocks ?? [], onlyFor: user });
      return { ok: true, message_ts: message.ts };
    },
  },
  'chat.update': {
    scope: 'chat:write',
    run(args, world) {
      const { message, refusal } = ownMessage(args, world, 'cant_update_message');
      if (!message) return refusal;
      if (text(args, 'text').length > MOST_UPDATED_TEXT) return refuse('msg_too_long');
      const content = readContent(args);
      if ('refusal' in content) return content.refusal;
      change(world, message, content.text, content.blocks ?? []);
      if (content.metadata) message.metadata = content.metadata;
      return { ok: true, channel: message.channel, ts: message.ts, text: message.text, message: asSlackMessage(world, message) };
    },
  },
  'chat.delete': {
    scope: 'chat:write',
    run(args, world) {
      const { message, refusal } = ownMessage(args, world, 'cant_delete_message');
      if (!message) return refusal;
      remove(world, message);
      return { ok: true, channel: message.channel, ts: message.ts };
    },
  },
  'chat.getPermalink': {
    scope: null,
    run(args, world) {
      const message = world.workspace.message(text(args, 'channel'), text(args, 'message_ts'));
      if (!message) return refuse(world.workspace.channel(text(args, 'channel')) ? 'message_not_found' : 'channel_not_found');
      const permalink = `https://${world.workspace.domain}.slack.com/archives/${message.channel}/p${message.ts.replace('.', '')}`;
      return { ok: true, channel: message.channel, permalink };
    },
  },
};

function postMessage(args: Args, world: World) {
  if (text(args, 'channel') === '') return missing('channel');
  const key = text(args, 'client_msg_id');
  const before = world.honoursClientMsgId && key !== '' ? world.clientMsgIds.get(key) : undefined;
  if (before) return { ok: true, channel: before.channel, ts: before.ts, message: asSlackMessage(world, before) };
  const channel = whereToPost(world, text(args, 'channel'));
  if (isRefusal(channel)) return channel;
  const content = readContent(args);
  if ('refusal' in content) return content.refusal;
  const message = post(world, {
    channel: channel.id,
    text: content.text,
    blocks: content.blocks ?? [],
    ...(content.metadata && { metadata: content.metadata }),
    ...(text(args, 'thread_ts') && { threadTs: text(args, 'thread_ts') }),
  });
  if (key !== '') world.clientMsgIds.set(key, message);
  return {
    ok: true,
    channel: channel.id,
    ts: message.ts,
    message: asSlackMessage(world, message, json(args, 'metadata') !== undefined),
  };
}

type Found =
  | { readonly message: Message; readonly refusal?: undefined }
  | { readonly message?: undefined; readonly refusal: JsonObject };

/** The app's own message that everybody can see; ephemeral ones cannot be reached again by the Web API. */
function ownMessage(args: Args, world: World, notOwn: string): Found {
  const channel = world.workspace.channels.get(text(args, 'channel'));
  if (!channel) return { refusal: refuse('channel_not_found') };
  const message = world.workspace.message(channel.id, text(args, 'ts'));
  if (!message || message.onlyFor !== undefined) return { refusal: refuse('message_not_found') };
  if (!message.byApp) return { refusal: refuse(notOwn) };
  return channel.is_archived ? { refusal: refuse('is_archived') } : { message };
}
