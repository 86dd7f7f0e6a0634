import type { JsonObject } from '../json.ts';
import type { View } from '../views.ts';
import type { Message } from '../workspace.ts';
import { asSlackMessage, type World } from '../world.ts';
import { interaction, nameInPayload } from './base.ts';
import { asSlackView } from './view.ts';

/** One element somebody used: the element as it was drawn, and what they chose. */
export interface Used {
  readonly user: string;
  readonly blockId: string;
  readonly element: JsonObject;
  readonly chosen: JsonObject;
  readonly triggerId: string;
}

/** The entry of `actions`: drawing details stay, the choices offered do not. */
function actionOf(world: World, { blockId, element, chosen }: Used): JsonObject {
  const { options: _options, option_groups: _groups, confirm, focus_on_load: _focus, ...drawn } = element;
  return {
    ...drawn,
    ...(confirm !== undefined && { confirm }),
    block_id: blockId,
    ...chosen,
    action_ts: world.workspace.nextTs(),
  };
}

/** A press in a message. An ephemeral message is never repeated in the payload, so the app cannot rely on it. */
export function messageActionPayload(
  world: World,
  used: Used,
  message: Message,
  responseUrl: string,
  state: JsonObject,
): JsonObject {
  const channel = world.workspace.channels.get(message.channel);
  const isEphemeral = message.onlyFor !== undefined;
  return {
    ...interaction(world, 'block_actions', used.user),
    container: { type: 'message', message_ts: message.ts, channel_id: message.channel, is_ephemeral: isEphemeral },
    trigger_id: used.triggerId,
    channel: { id: message.channel, name: channel ? nameInPayload(channel) : 'directmessage' },
    ...(!isEphemeral && { message: asSlackMessage(world, message) }),
    state: { values: state },
    response_url: responseUrl,
    actions: [actionOf(world, used)],
  };
}

/** A press in a modal or the Home tab. */
export function viewActionPayload(world: World, used: Used, view: View, state: JsonObject): JsonObject {
  return {
    ...interaction(world, 'block_actions', used.user),
    container: { type: 'view', view_id: view.id },
    trigger_id: used.triggerId,
    view: asSlackView(world, view, state),
    actions: [actionOf(world, used)],
  };
}

export function submissionPayload(world: World, view: View, values: JsonObject, triggerId: string): JsonObject {
  return {
    ...interaction(world, 'view_submission', view.user),
    trigger_id: triggerId,
    view: asSlackView(world, view, values),
    response_urls: [],
  };
}

export function closedPayload(world: World, view: View, isCleared: boolean): JsonObject {
  return { ...interaction(world, 'view_closed', view.user), view: asSlackView(world, view), is_cleared: isCleared };
}

/** A global shortcut, or one on a message when it is given. */
export function shortcutPayload(
  world: World,
  user: string,
  callbackId: string,
  triggerId: string,
  on?: { readonly message: Message; readonly responseUrl: string },
): JsonObject {
  const common = { callback_id: callbackId, trigger_id: triggerId, action_ts: world.workspace.nextTs() };
  if (!on) return { ...interaction(world, 'shortcut', user), ...common };
  const channel = world.workspace.channels.get(on.message.channel);
  return {
    ...interaction(world, 'message_action', user),
    ...common,
    response_url: on.responseUrl,
    message_ts: on.message.ts,
    channel: { id: on.message.channel, name: channel ? nameInPayload(channel) : 'directmessage' },
    message: asSlackMessage(world, on.message),
  };
}

/** What somebody is typing into an external select. */
export function suggestionPayload(
  world: World,
  user: string,
  blockId: string,
  actionId: string,
  value: string,
  view: View | undefined,
): JsonObject {
  return {
    ...interaction(world, 'block_suggestion', user),
    action_id: actionId,
    block_id: blockId,
    value,
    container: view ? { type: 'view', view_id: view.id } : { type: 'message' },
    ...(view && { view: asSlackView(world, view) }),
  };
}
