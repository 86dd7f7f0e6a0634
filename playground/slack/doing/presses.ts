import { findControl } from '../controls.ts';
import { type JsonObject, objectsIn, textAt } from '../json.ts';
import { messageActionPayload, viewActionPayload } from '../payloads/action.ts';
import { offer } from './offer.ts';
import type { Which } from '../person.ts';
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
  { which }: Which = {},
): Promise<Reply> {
  const { world } = stage;
  const control = findControl(blocksOf(where), what, which);
  const offered = control.type.includes('external') ? await offer(stage, user, where, control, String(given)) : [];
  const choice = chosen(control, given, offered);
  const via = stage.nextVia();
  const used = {
    user,
    blockId: control.blockId,
    element: control.element,
    chosen: choice,
    triggerId: world.triggers.issue({ user, via }),
  };
  const state = stateOf(blocksOf(where), new Map([[keyOf(control), choice]]));
  if (world.manifest.settings?.interactivity?.is_enabled !== true)
    return answered(stage, turnedDown('interactive', used, 'dispatch_failed'), via);
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

/** The labels an external select offers for what was typed. */
export async function searches(
  stage: Stage,
  user: string,
  where: Seen | SeenView,
  what: string,
  typed: string,
  { which }: Which = {},
): Promise<string[]> {
  const control = findControl(blocksOf(where), what, which);
  return (await offer(stage, user, where, control, typed)).map((one) => textAt(one, 'text', 'text'));
}
