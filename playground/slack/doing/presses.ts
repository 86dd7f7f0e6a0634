import { findControl } from '../controls.ts';
import { type JsonObject, objectsIn } from '../json.ts';
import { messageActionPayload, viewActionPayload } from '../payloads/action.ts';
import { choicesIn } from './forms.ts';
import { offer, offeredTo } from './offer.ts';
import type { Pressing, Which } from '../person.ts';
import { act, answered, type Reply } from '../reply.ts';
import type { Seen, SeenView } from '../seen.ts';
import { type Stage, turnedDown } from '../stage.ts';
import { chosen, type Chosen, keyOf, stateOf } from '../values.ts';

const blocksOf = (where: Seen | SeenView): readonly JsonObject[] =>
  'viewId' in where ? objectsIn(where.raw.content['blocks']) : where.raw.blocks;

/** One control used, in a message, a modal or the Home tab. Works on the picture given, even if the message changed since. */
export async function uses(
  stage: Stage,
  user: string,
  where: Seen | SeenView,
  what: string,
  given: Chosen | undefined,
  { which, filled = {} }: Pressing = {},
): Promise<Reply> {
  const { world } = stage;
  const control = findControl(blocksOf(where), what, which);
  const choice = chosen(control, given, await offeredTo(stage, user, where, control, given));
  const via = stage.nextVia();
  const used = {
    user,
    blockId: control.blockId,
    element: control.element,
    chosen: choice,
    triggerId: world.triggers.issue({ user, via }),
  };
  const choices = await choicesIn(stage, where, user, blocksOf(where), filled);
  const state = stateOf(blocksOf(where), choices.set(keyOf(control), choice));
  if (world.manifest.settings?.interactivity?.is_enabled !== true)
    return answered(stage, turnedDown('interactive', used, 'dispatch_failed', world.clock.now()), via);
  if ('viewId' in where) {
    const view = world.views.all.get(where.viewId) ?? where.raw;
    const payload = viewActionPayload(world, used, view, state);
    return act(stage, {
      kind: 'interactive',
      payload,
      via,
      expectsNothing: false,
      touches: (one) =>
        'view' in one &&
        (one.view.id === view.id || (view.kind === 'home' && one.kind === 'published' && one.view.user === user)),
    });
  }
  const message = world.workspace.message(where.channel, where.ts) ?? where.raw;
  const origin = { via, user, channel: where.channel, message };
  const payload = messageActionPayload(world, used, message, stage.responseUrl(origin), state);
  return act(stage, {
    kind: 'interactive',
    payload,
    via,
    onAck: () => ({}),
    touches: (one) => 'message' in one && one.message.ts === where.ts && one.kind !== 'posted',
  });
}

/** The options an external select offers for what was typed. */
export async function offers(
  stage: Stage,
  user: string,
  where: Seen | SeenView,
  what: string,
  typed: string,
  { which }: Which = {},
): Promise<JsonObject[]> {
  return offer(stage, user, where, findControl(blocksOf(where), what, which), typed);
}
