import { shortcutPayload } from '../payloads/action.ts';
import { act, type Reply } from '../reply.ts';
import type { Seen } from '../seen.ts';
import type { Stage } from '../stage.ts';

/** A shortcut of the manifest, by its name or callback id: a global one, or one on a message. */
export async function shortcut(stage: Stage, user: string, name: string, seen?: Seen): Promise<Reply> {
  const { world } = stage;
  const type = seen ? 'message' : 'global';
  const found = world.manifest.features?.shortcuts?.find(
    (one) => one.type === type && (one.name === name || one.callback_id === name),
  );
  if (!found) throw new Error(`The manifest has no ${type} shortcut "${name}".`);
  const via = stage.nextVia();
  const triggerId = world.triggers.issue({ user, via });
  if (!seen)
    return act(stage, {
      kind: 'interactive',
      payload: shortcutPayload(world, user, found.callback_id, triggerId),
      via,
      onAck: () => ({}),
    });
  const message = world.workspace.message(seen.channel, seen.ts) ?? seen.raw;
  const on = { message, responseUrl: stage.responseUrl({ via, user, channel: seen.channel, message }) };
  return act(stage, {
    kind: 'interactive',
    payload: shortcutPayload(world, user, found.callback_id, triggerId, on),
    via,
    onAck: () => ({}),
  });
}
