import type { InputBlock } from '@slack/types';
import { fieldOf } from '../../src/views/fields.ts';
import type { FieldValue, Filled, Modal } from '../../src/views/form.ts';
import type { Reply } from '../../src/views/message.ts';

/** The form an answer opens or draws anew. */
export const modalOf = ({ open, redraw }: Reply): Modal | undefined => redraw ?? open;

/** The fields of an answer's form, in order. */
export const fieldsOf = (reply: Reply): InputBlock[] =>
  (modalOf(reply)?.blocks ?? []).filter((block): block is InputBlock => block.type === 'input');

/** Every word of a form: its title, its text, the labels and choices of its fields. */
export function formWords(reply: Reply): string {
  const modal = modalOf(reply);
  if (!modal) return '';
  const said = modal.blocks.flatMap((block): string[] => {
    if (block.type === 'section') return [block.text?.text ?? ''];
    if (block.type === 'context') return block.elements.map((element) => ('text' in element ? element.text : ''));
    if (block.type !== 'input') return [];
    const { element } = block;
    return [
      block.label.text,
      ...(element.type === 'radio_buttons' || element.type === 'checkboxes' ? element.options.map(({ text }) => text.text) : []),
    ];
  });
  return [modal.title.text, ...said].join('\n');
}

/** The form as Slack would send it back, with these values, by field or label, in place of those it was drawn with. */
export function filledIn(reply: Reply, given: Readonly<Record<string, string | null>>): Filled {
  const modal = modalOf(reply);
  if (!modal) throw new Error('The answer has no form.');
  const fields = fieldsOf(reply);
  const values = Object.fromEntries(fields.map((block) => [fieldOf(block.block_id ?? ''), startOf(block)]));
  for (const [name, value] of Object.entries(given)) {
    const field = fields.find((block) => fieldOf(block.block_id ?? '') === name || block.label.text === name);
    if (!field) throw new Error(`No field ${name} among: ${fields.map(({ block_id: id }) => id).join(', ')}`);
    values[fieldOf(field.block_id ?? '')] = chosen(field, value);
  }
  return { form: modal.callback_id ?? '', carries: modal.private_metadata ?? '', values };
}

function startOf({ element }: InputBlock): FieldValue {
  if (element.type === 'plain_text_input' || element.type === 'number_input') return element.initial_value ?? null;
  if (element.type === 'datepicker') return element.initial_date ?? null;
  if (element.type === 'conversations_select') return element.initial_conversation ?? null;
  if (element.type === 'users_select') return element.initial_user ?? null;
  if (element.type === 'multi_users_select') return element.initial_users ?? [];
  if (element.type === 'multi_static_select') return (element.initial_options ?? []).flatMap(({ value }) => value ?? []);
  if (element.type === 'timepicker') return element.initial_time ?? null;
  if (element.type === 'radio_buttons' || element.type === 'external_select' || element.type === 'static_select')
    return element.initial_option?.value ?? null;
  if (element.type === 'checkboxes') return (element.initial_options ?? []).flatMap(({ value }) => value ?? []);
  return null;
}

const several: ReadonlySet<string> = new Set(['checkboxes', 'multi_users_select', 'multi_static_select']);

/** A choice is named by its label or the beginning of it, as a person would. */
function chosen({ element }: InputBlock, value: string | null): FieldValue {
  if (several.has(element.type)) return value === null ? [] : value.split(',');
  const options = element.type === 'radio_buttons' || element.type === 'static_select' ? (element.options ?? []) : [];
  if (options.length === 0 || value === null) return value;
  const found =
    options.find((one) => one.value === value || one.text.text === value) ??
    options.find((one) => one.text.text.startsWith(value));
  return found?.value ?? value;
}
