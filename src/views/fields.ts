import type { InputBlock, PlainTextElement, PlainTextOption } from '@slack/types';
import type { LocalDay, LocalTime } from '../domain/calendar.ts';
import { fit } from './fit.ts';

// A field is known by its block's id. What people have typed stays with that id while a modal is drawn anew, so words of
// ours reach a field that was typed in only under another id: `step` becomes `step#1`.

export interface Labelled {
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** How often its words were put in by us. */
  readonly round?: number;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly small?: string;
}

const words = (text: string): PlainTextElement => ({ type: 'plain_text', text });

/** The field a block's id stands for. */
export function fieldOf(blockId: string): string {
  return blockId.split('#')[0]!;
}

/** A field around any element: the bricks of `fields` and `slack-fields`. */
export function field(
  name: string,
  { label, hint, optional = false, round = 0 }: Labelled,
  element: InputBlock['element'],
): InputBlock {
  return {
    type: 'input',
    block_id: round ? `${name}#${round}` : name,
    label: words(label),
    ...(hint && { hint: words(hint) }),
    optional,
    element,
  };
}

interface Text extends Labelled {
  readonly value?: string | null;
  readonly placeholder?: string;
  readonly lines?: boolean;
  readonly most: number;
}

/** A text of at most `most` characters; Slack allows 3,000. */
export function textField(name: string, { value, placeholder, lines = false, most, ...labelled }: Text): InputBlock {
  return field(name, labelled, {
    type: 'plain_text_input',
    action_id: 'value',
    multiline: lines,
    max_length: most,
    ...(value && { initial_value: fit(value, valueMost) }),
    ...(placeholder && { placeholder: words(fit(placeholder, placeholderMost)) }),
  });
}

export function dayField(name: string, { value, ...labelled }: Labelled & { readonly value?: LocalDay | null }): InputBlock {
  return field(name, labelled, { type: 'datepicker', action_id: 'value', ...(value && { initial_date: value }) });
}

export function timeField(name: string, { value, ...labelled }: Labelled & { readonly value: LocalTime }): InputBlock {
  return field(name, labelled, { type: 'timepicker', action_id: 'value', initial_time: value });
}

/** Some of a few, all in sight: ten at most. */
export function ticksField(
  name: string,
  { ticked, choices, ...labelled }: Labelled & { readonly ticked: readonly string[]; readonly choices: readonly Choice[] },
): InputBlock {
  const options = choices.map(option);
  const initial = options.filter(({ value }) => ticked.includes(value ?? ''));
  return field(name, labelled, {
    type: 'checkboxes',
    action_id: 'value',
    options,
    ...(initial.length > 0 && { initial_options: initial }),
  });
}

/** One of a few, all in sight: ten at most. */
export function choiceField(
  name: string,
  { value, choices, ...labelled }: Labelled & { readonly value?: string | null; readonly choices: readonly Choice[] },
): InputBlock {
  const options = choices.map(option);
  const chosen = options.find((one) => one.value === value);
  return field(name, labelled, {
    type: 'radio_buttons',
    action_id: 'value',
    options,
    ...(chosen && { initial_option: chosen }),
  });
}

/** Something to tick, or to leave. */
export function tickField(
  name: string,
  { tick, ticked = false, ...labelled }: Omit<Labelled, 'optional'> & { readonly tick: string; readonly ticked?: boolean },
): InputBlock {
  const options = [option({ value: 'yes', label: tick })];
  return field(
    name,
    { ...labelled, optional: true },
    { type: 'checkboxes', action_id: 'value', options, ...(ticked && { initial_options: options }) },
  );
}

/** One of very many, found by typing; `search` names who offers them. */
export function searchField(
  name: string,
  {
    search,
    chosen,
    placeholder,
    ...labelled
  }: Labelled & { readonly search: string; readonly chosen?: Choice; readonly placeholder: string },
): InputBlock {
  return field(name, labelled, {
    type: 'external_select',
    action_id: search,
    min_query_length: 0,
    placeholder: words(placeholder),
    ...(chosen && { initial_option: option(chosen) }),
  });
}

// Slack's limits: docs.slack.dev/reference/block-kit/composition-objects/option-object, and of a field's grey words
export const optionMost = 75;
const placeholderMost = 150;
/** Of what Slack counts: two thousand emoji are more. What was kept stays whole in the log. */
const valueMost = 3_000;

export function option({ value, label, small }: Choice): PlainTextOption {
  return {
    value,
    text: words(fit(label, optionMost)),
    ...(small && { description: words(fit(small, optionMost)) }),
  };
}
