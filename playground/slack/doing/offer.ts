import { type Control, optionsOf } from '../controls.ts';
import { isObject, type JsonObject } from '../json.ts';
import { suggestionPayload } from '../payloads/action.ts';
import type { Seen, SeenView } from '../seen.ts';
import type { Stage } from '../stage.ts';
import type { Chosen } from '../values.ts';

/** The options the app offers in an external select for what was typed; none when it does not answer in time. */
export async function offer(
  stage: Stage,
  user: string,
  where: Seen | SeenView,
  { blockId, actionId }: Control,
  typed: string,
): Promise<JsonObject[]> {
  const view = 'viewId' in where ? stage.world.views.all.get(where.viewId) : undefined;
  const { ack } = await stage.deliverer.deliver(
    'interactive',
    suggestionPayload(stage.world, user, blockId, actionId, typed, view),
  );
  return isObject(ack) ? optionsOf(ack) : [];
}

/** The options a choice is looked for among: the app's, unless somebody chose an option it had offered before. */
export async function offeredTo(
  stage: Stage,
  user: string,
  where: Seen | SeenView,
  control: Control,
  given: Chosen | undefined,
): Promise<JsonObject[]> {
  return control.type.includes('external') && typeof given === 'string' ? offer(stage, user, where, control, given) : [];
}
