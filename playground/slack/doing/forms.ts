import { controlsIn } from '../controls.ts';
import { asSlackFile } from '../files.ts';
import { isObject, type JsonObject, objectsIn, textAt } from '../json.ts';
import { checkView } from '../../../src/views/limits/surfaces.ts';
import { closedPayload, submissionPayload } from '../payloads/action.ts';
import { act, type Reply } from '../reply.ts';
import { offeredTo } from './offer.ts';
import type { Seen, SeenView } from '../seen.ts';
import type { Stage } from '../stage.ts';
import { chosen, type Given, isFile, keyOf, mustFit, refusedByClient, stateOf } from '../values.ts';
import type { View } from '../views.ts';

/** A modal filled in and submitted. What the ack says happens: field errors, another view, or the modal closes. */
export async function submits(stage: Stage, seen: SeenView, values: Readonly<Record<string, Given>>): Promise<Reply> {
  const { world } = stage;
  const view = world.views.all.get(seen.viewId);
  if (!view?.open) throw new Error('That modal is closed.');
  const blocks = objectsIn(view.content['blocks']);
  const state = await fillIn(stage, seen, view.user, blocks, values);
  const via = stage.nextVia();
  const payload = submissionPayload(world, view, state, world.triggers.issue({ user: view.user, via }));
  return act(stage, { kind: 'interactive', payload, via, expectsNothing: true, onAck: (ack) => obey(stage, view, ack, via) });
}

async function fillIn(
  stage: Stage,
  seen: SeenView,
  user: string,
  blocks: readonly JsonObject[],
  values: Readonly<Record<string, Given>>,
): Promise<JsonObject> {
  const choices = await choicesIn(stage, seen, user, blocks, values);
  const state = stateOf(blocks, choices);
  const inputs = new Set(blocks.filter((block) => block['type'] === 'input').map((block) => block['block_id']));
  for (const control of controlsIn(blocks).filter((one) => inputs.has(one.blockId))) {
    const block = state[control.blockId];
    const value = isObject(block) ? block[control.actionId] : undefined;
    const refused = isObject(value) ? refusedByClient(control, value) : undefined;
    if (refused !== undefined) throw new Error(refused);
  }
  return state;
}

/** What was put into the fields of a view, for `stateOf`. */
export async function choicesIn(
  stage: Stage,
  seen: Seen | SeenView,
  user: string,
  blocks: readonly JsonObject[],
  values: Readonly<Record<string, Given>>,
): Promise<Map<string, JsonObject>> {
  const controls = controlsIn(blocks);
  const choices = new Map<string, JsonObject>();
  for (const [name, given] of Object.entries(values)) {
    const control = controls.find((one) => [one.actionId, one.blockId, one.label].includes(name));
    if (!control) throw new Error(`There is no field "${name}"; there is ${controls.map((one) => one.label).join(', ')}.`);
    if (isFile(given)) {
      mustFit(control, given);
      const file = asSlackFile(stage.world.files.add(user, given), stage.world.files);
      choices.set(keyOf(control), { files: [file] });
      continue;
    }
    choices.set(keyOf(control), chosen(control, given, await offeredTo(stage, user, seen, control, given)));
  }
  return choices;
}

/** Does what a submission's ack asks for and answers the field errors. */
function obey({ world }: Stage, view: View, ack: unknown, via: string): Readonly<Record<string, string>> {
  const action = textAt(ack, 'response_action');
  const next = isObject(ack) ? ack['view'] : undefined;
  if (action === 'errors') {
    const errors = isObject(ack) && isObject(ack['errors']) ? ack['errors'] : {};
    const ids = new Set(objectsIn(view.content['blocks']).map((block) => block['block_id']));
    const stray = Object.keys(errors).find((id) => !ids.has(id));
    if (stray !== undefined) throw new Error(`The app sent a field error for "${stray}", which is no block of this modal.`);
    return Object.fromEntries(Object.entries(errors).map(([id, message]) => [id, String(message)]));
  }
  if (action === 'update' || action === 'push') {
    const problems = checkView(next);
    if (problems.length > 0 || !isObject(next))
      throw new Error(
        `The app answered with a view Slack refuses: ${problems.map((one) => `${one.message} at ${one.pointer}`).join('; ')}`,
      );
    if (action === 'push') return shown(world.views.add(view.user, next, view), 'opened');
    world.views.update(view, next);
    return shown(view, 'updated');
  }
  world.views.close(view, action === 'clear' || view.previous === undefined);
  world.journal.touch();
  return {};

  function shown(what: View, kind: 'opened' | 'updated'): Readonly<Record<string, string>> {
    world.journal.record({ kind, view: what, via });
    return {};
  }
}

/** The cross of a modal; the app hears of it when the view asked to. */
export async function closes(stage: Stage, seen: SeenView): Promise<void> {
  const { world, deliverer } = stage;
  const view = world.views.all.get(seen.viewId);
  if (!view?.open) throw new Error('That modal is closed already.');
  world.views.close(view, view.content['clear_on_close'] === true);
  world.journal.touch();
  if (view.content['notify_on_close'] === true)
    await deliverer.deliver('interactive', closedPayload(world, view, view.content['clear_on_close'] === true));
}
