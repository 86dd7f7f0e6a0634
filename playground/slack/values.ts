import type { JsonObject } from './json.ts';
import { extname } from 'node:path';
import type { LocalFile } from './files.ts';
import { type Control, controlsIn, findOption, optionsOf } from './controls.ts';

/** What a person puts into a control: a text, a day, a label, an id, a number of seconds, several of them, or a file. */
export type Given = Chosen | LocalFile;
/** `option`: one that the app had offered for what was typed. */
export type Chosen = string | readonly string[] | number | { readonly option: JsonObject };

/** The fields that carry a choice, for each type of element: the chosen one, and the one it starts with. */
const fields: Readonly<Record<string, readonly [chosen: string, initial: string]>> = {
  datepicker: ['selected_date', 'initial_date'],
  timepicker: ['selected_time', 'initial_time'],
  datetimepicker: ['selected_date_time', 'initial_date_time'],
  static_select: ['selected_option', 'initial_option'],
  external_select: ['selected_option', 'initial_option'],
  radio_buttons: ['selected_option', 'initial_option'],
  overflow: ['selected_option', 'initial_option'],
  checkboxes: ['selected_options', 'initial_options'],
  multi_static_select: ['selected_options', 'initial_options'],
  multi_external_select: ['selected_options', 'initial_options'],
  users_select: ['selected_user', 'initial_user'],
  multi_users_select: ['selected_users', 'initial_users'],
  conversations_select: ['selected_conversation', 'initial_conversation'],
  multi_conversations_select: ['selected_conversations', 'initial_conversations'],
  channels_select: ['selected_channel', 'initial_channel'],
  multi_channels_select: ['selected_channels', 'initial_channels'],
  plain_text_input: ['value', 'initial_value'],
  email_text_input: ['value', 'initial_value'],
  url_text_input: ['value', 'initial_value'],
  number_input: ['value', 'initial_value'],
  rich_text_input: ['rich_text_value', 'initial_value'],
  file_input: ['files', 'initial_files'],
};

/** What choosing this puts into the payload. Options come from the element, or from `offered` for external selects. */
export function chosen({ type, element }: Control, given: Chosen | undefined, offered: readonly JsonObject[] = []): JsonObject {
  const [field] = fields[type] ?? [];
  if (field === undefined || given === undefined) return {};
  if (typeof given === 'object' && 'option' in given) return { [field]: given.option };
  if (given === '') return { [field]: null };
  const options = [...optionsOf(element), ...offered];
  if (field === 'selected_option') return { [field]: findOption(options, String(given)) };
  if (field === 'selected_options') return { [field]: listOf(given).map((one) => findOption(options, one)) };
  if (field.endsWith('s')) return { [field]: listOf(given) };
  if (type === 'datepicker' && !/^\d{4}-\d{2}-\d{2}$/.test(String(given)))
    throw new Error(`A date picker gives days as YYYY-MM-DD, not "${String(given)}".`);
  return { [field]: given };
}

const listOf = (given: string | number | readonly string[]): string[] =>
  Array.isArray(given) ? given.map(String) : [String(given)];

/** A control's entry in `state.values`: what it starts with, or what was chosen; null (or an empty list) when nothing. */
function entry({ type, element }: Control, choice: JsonObject): JsonObject {
  const [field, initial] = fields[type] ?? [];
  if (field === undefined || initial === undefined) return { type };
  const empty = field.endsWith('s') && field !== 'selected_options' ? [] : field === 'selected_options' ? [] : null;
  return { type, [field]: element[initial] ?? empty, ...choice };
}

/** `state.values` for everything that holds a value (buttons and overflow menus do not), with these choices made. */
export function stateOf(blocks: readonly JsonObject[], choices: ReadonlyMap<string, JsonObject>): JsonObject {
  const values: Record<string, Record<string, JsonObject>> = {};
  for (const control of controlsIn(blocks)) {
    if (control.type === 'overflow' || fields[control.type] === undefined) continue;
    (values[control.blockId] ??= {})[control.actionId] = entry(control, choices.get(keyOf(control)) ?? {});
  }
  return values;
}

export const keyOf = (control: Pick<Control, 'blockId' | 'actionId'>): string => `${control.blockId}\n${control.actionId}`;

export const isFile = (given: Given | undefined): given is LocalFile => typeof given === 'object' && 'bytes' in given;

/** Slack's client lets nobody choose a file whose name ends otherwise. */
export function mustFit({ label, element }: Control, { name }: LocalFile): void {
  const endings = element['filetypes'];
  if (Array.isArray(endings) && !endings.includes(extname(name).slice(1).toLowerCase()))
    throw new Error(`"${label}" takes files of ${endings.join(', ')}, not ${name}.`);
}

/** Whether Slack's client would refuse to submit with this: an empty required input, or a text of the wrong length. */
export function refusedByClient(control: Control, value: JsonObject): string | undefined {
  const [field = ''] = fields[control.type] ?? [];
  const held = value[field];
  const isEmpty = held === null || held === undefined || held === '' || (Array.isArray(held) && held.length === 0);
  if (isEmpty) return control.optional ? undefined : `"${control.label}" is required.`;
  const [least, most] = [control.element['min_length'], control.element['max_length']];
  if (typeof held !== 'string') return undefined;
  if (control.type === 'number_input' && !isInRange(control.element, held))
    return `"${control.label}" takes a number in its range.`;
  if (typeof least === 'number' && held.length < least) return `"${control.label}" needs at least ${least} characters.`;
  return typeof most === 'number' && held.length > most ? `"${control.label}" takes at most ${most} characters.` : undefined;
}

function isInRange({ min_value: least, max_value: most, is_decimal_allowed: decimal }: JsonObject, held: string): boolean {
  const number = Number(held);
  const whole = decimal === true || Number.isInteger(number);
  return whole && !(number < Number(least ?? -Infinity)) && !(number > Number(most ?? Infinity));
}
