import { at, isObject, type JsonObject, objectsIn, textAt } from './json.ts';

/** Something in a message or view that a person can use. */
export interface Control {
  readonly type: string;
  readonly actionId: string;
  readonly blockId: string;
  /** What is written on it, or what it asks for: the button's text, the placeholder, the input's label. */
  readonly label: string;
  /** The text it stands under or beside, as sent. */
  readonly near: string;
  readonly element: JsonObject;
  /** Inputs of a modal: whether it may stay empty. */
  readonly optional: boolean;
}

const STILL = new Set(['image', 'plain_text', 'mrkdwn']);

/** Every control, top to bottom. */
export function controlsIn(blocks: readonly JsonObject[]): Control[] {
  const found: Control[] = [];
  let heard = '';
  for (const block of blocks) {
    const blockId = textAt(block, 'block_id');
    const own = [textAt(block, 'text', 'text'), ...objectsIn(block['fields']).map((field) => textAt(field, 'text'))]
      .join(' ')
      .trim();
    if (own !== '') heard = own;
    const elements = [
      ...(block['type'] === 'actions' ? objectsIn(block['elements']) : []),
      block['accessory'],
      block['element'],
    ].filter(isObject);
    for (const element of elements) {
      const type = textAt(element, 'type');
      if (STILL.has(type)) continue;
      const label =
        textAt(block, 'label', 'text') ||
        textAt(element, 'text', 'text') ||
        textAt(element, 'placeholder', 'text') ||
        usual[type] ||
        type;
      found.push({
        type,
        actionId: textAt(element, 'action_id'),
        blockId,
        label,
        near: heard,
        element,
        optional: block['optional'] === true,
      });
    }
  }
  return found;
}

/** What Slack writes on controls that carry no text. */
const usual: Readonly<Record<string, string>> = { overflow: '…', datepicker: 'Select a date', timepicker: 'Select a time' };

/**
 * The one control a person means by its action id or label. `which` tells equal ones apart: a place from 0, or a text
 * it stands near. Throws, listing what there is, when none fits or several do: a person would not press at random.
 */
export function findControl(blocks: readonly JsonObject[], what: string, which?: number | string): Control {
  const all = controlsIn(blocks);
  const fits = all.filter((one) => one.actionId === what || one.label === what);
  const near = typeof which === 'string' ? fits.filter((one) => one.near.includes(which)) : fits;
  const chosen = typeof which === 'number' ? near[which] : near.length === 1 ? near[0] : undefined;
  if (chosen) return chosen;
  const list = all.map((one) => `[${one.label}] ${one.actionId}`).join(', ') || 'nothing to press';
  throw new Error(
    fits.length === 0
      ? `There is no "${what}" here; there is ${list}.`
      : `There are ${near.length} of "${what}" here: say which (a place from 0, or a text nearby). There is ${list}.`,
  );
}

/** The options a control offers, groups flattened. */
export const optionsOf = (element: JsonObject): JsonObject[] => [
  ...objectsIn(element['options']),
  ...objectsIn(element['option_groups']).flatMap((group) => objectsIn(group['options'])),
];

/** The option with this label or value; throws with the list when there is none. */
export function findOption(options: readonly JsonObject[], what: string): JsonObject {
  const found = options.find((one) => textAt(one, 'text', 'text') === what || at(one, 'value') === what);
  if (found) return found;
  throw new Error(
    `There is no option "${what}"; there is ${options.map((one) => textAt(one, 'text', 'text')).join(', ') || 'none'}.`,
  );
}
