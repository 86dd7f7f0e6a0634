import type { JsonObject } from '../json.ts';
import { scopesOf } from '../manifest.ts';
import type { Channel } from '../workspace.ts';
import type { World } from '../world.ts';
import { refuse } from './method.ts';

/**
 * Why this person's direct message cannot be reached, or the message channel. A deactivated person is `user_disabled`,
 * the error conversations.open documents; posting to a user id opens the conversation the same way.
 */
export function openDm(world: World, userId: string, unknown = 'channel_not_found'): Channel | JsonObject {
  const person = world.workspace.people.get(userId);
  if (!person) return refuse(unknown);
  if (person.is_bot || userId === 'USLACKBOT') return refuse('cannot_dm_bot');
  if (person.deleted) return refuse('user_disabled');
  if (world.manifest.features?.app_home?.messages_tab_enabled === false) return refuse('messages_tab_disabled');
  return world.workspace.dmWith(userId);
}

/** The channel the app may post in by this id or name (a person's id opens the direct message), or Slack's refusal. */
export function whereToPost(world: World, target: string): Channel | JsonObject {
  if (/^[UW]/.test(target) && !world.workspace.channels.has(target)) return openDm(world, target);
  const channel = world.workspace.channel(target);
  if (!channel) return refuse('channel_not_found');
  if (channel.im !== undefined) return openDm(world, channel.im);
  const isMember = channel.members.has(world.app.userId);
  if (!isMember && channel.is_private) return refuse('channel_not_found');
  if (channel.is_archived) return refuse('is_archived');
  if (!isMember && !scopesOf(world.manifest).includes('chat:write.public')) return refuse('not_in_channel');
  return channel;
}

export const isRefusal = (value: Channel | JsonObject): value is JsonObject => 'ok' in value;

/** `im:read`, `channels:history` and so on: Slack has one scope for each kind of conversation. */
export function scopeFor(world: World, channelId: string, right: 'read' | 'history'): string {
  const channel = world.workspace.channel(channelId);
  if (channel?.im !== undefined || channelId.startsWith('D')) return `im:${right}`;
  return channel?.is_private ? `groups:${right}` : `channels:${right}`;
}
