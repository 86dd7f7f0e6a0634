import { asTyped } from '../escape.ts';
import type { JsonObject } from '../json.ts';
import { asSlackView } from '../payloads/view.ts';
import { act, answered, type Reply } from '../reply.ts';
import { type Seen, seeMessage, type SeenView, seeView } from '../seen.ts';
import { eventFor, type Stage, turnedDown } from '../stage.ts';
import { asSlackMessage, post } from '../world.ts';

/** The Home tab: told to the app when it subscribes; answers what is published, as soon as it is. */
export async function opensHome(stage: Stage, user: string): Promise<SeenView | undefined> {
  const { world } = stage;
  if (world.manifest.features?.app_home?.home_tab_enabled !== true) return undefined;
  await opens(stage, user, 'home');
  const view = world.views.home(user);
  return view && seeView(world, view);
}

export const opensMessages = (stage: Stage, user: string): Promise<Reply> => opens(stage, user, 'messages');

async function opens(stage: Stage, user: string, tab: 'home' | 'messages'): Promise<Reply> {
  const { world } = stage;
  const view = world.views.home(user);
  const event = {
    type: 'app_home_opened',
    user,
    channel: world.workspace.dmWith(user).id,
    tab,
    event_ts: world.workspace.nextTs(),
    ...(tab === 'home' && view && { view: asSlackView(world, view) }),
  };
  return happen(stage, 'app_home_opened', event, user);
}

/** A line in a channel, among people. */
export function says({ world }: Stage, user: string, idOrName: string, text: string): Seen {
  const channel = world.workspace.channel(idOrName);
  if (!channel?.members.has(user)) throw new Error(`${user} is not in ${idOrName}.`);
  return seeMessage(world, post(world, { channel: channel.id, text: asTyped(text, world.workspace, true), user }));
}

/** A line to the app in its direct message. */
export async function writes(stage: Stage, user: string, text: string): Promise<Reply> {
  const { world } = stage;
  const channel = world.workspace.dmWith(user);
  const message = post(world, { channel: channel.id, text: asTyped(text, world.workspace, true), user });
  const event = { ...asSlackMessage(world, message), channel: channel.id, channel_type: 'im', event_ts: message.ts };
  return happen(stage, 'message.im', event, user);
}

async function happen(stage: Stage, name: string, event: JsonObject, user: string): Promise<Reply> {
  const { world } = stage;
  const via = stage.nextVia();
  const payload = eventFor(world, name, event);
  if (!payload) return answered(stage, turnedDown('events_api', event, 'dispatch_failed', world.clock.now()), via);
  const dm = world.workspace.dmWith(user).id;
  return act(stage, {
    kind: 'events_api',
    payload,
    via,
    onAck: () => ({}),
    touches: (one) =>
      'view' in one ? one.kind === 'published' && one.view.user === user : one.message.byApp && one.message.channel === dm,
  });
}
