import { controlsIn } from './controls.ts';
import { at, isObject, type JsonObject, objectsIn, textAt } from './json.ts';
import { readMrkdwn } from './mrkdwn.ts';
import { calledName } from './people.ts';
import { richText } from './rich-text.ts';
import { drawChart, drawTable } from './tables.ts';
import type { Message, Workspace } from './workspace.ts';
import type { View } from './views.ts';

export interface Ink {
  /** Context lines dimmed and headers bold, with terminal codes. */
  readonly colour?: boolean;
  /** Leave out buttons, pickers and inputs. */
  readonly wordsOnly?: boolean;
}

const codes = { dim: ['\u001B[2m', '\u001B[22m'], bold: ['\u001B[1m', '\u001B[22m'] } as const;

/** Blocks drawn as plain text, as a person would read them: a button is `[Label]`, a picker or menu `[Label ▾]`. */
export function printBlocks(blocks: readonly JsonObject[], workspace: Workspace, ink: Ink = {}): string {
  const paint = (text: string, code: keyof typeof codes) =>
    ink.colour
      ? text
          .split('\n')
          .map((line) => codes[code][0] + line + codes[code][1])
          .join('\n')
      : text;
  const read = (object: unknown) => readText(object, workspace);
  const drawn = blocks.map((block): string => {
    const buttons = ink.wordsOnly ? '' : controlsIn([block]).map(drawControl).join(' ');
    switch (block['type']) {
      case 'header':
        return paint(read(block['text']), 'bold');
      case 'section':
        return [read(block['text']), ...objectsIn(block['fields']).map(read), buttons].filter(Boolean).join('\n');
      case 'context':
        return paint(
          objectsIn(block['elements'])
            .map((one) => (one['type'] === 'image' ? textAt(one, 'alt_text') : read(one)))
            .join('  ')
            .replace(/^/gm, '  '),
          'dim',
        );
      case 'divider':
        return '──────────';
      case 'input':
        return ink.wordsOnly ? '' : drawInput(block, buttons);
      case 'actions':
        return buttons;
      case 'image':
        return `(${textAt(block, 'alt_text')})`;
      case 'markdown':
        return textAt(block, 'text');
      case 'alert':
        return `! ${read(block['text'])}`;
      case 'rich_text':
        return richText(block['elements'], workspace);
      case 'table':
      case 'data_table':
        return drawTable(block, workspace);
      case 'data_visualization':
        return drawChart(block);
      case 'card':
        return [
          read(block['title']),
          read(block['subtitle']),
          read(block['body']),
          ...(ink.wordsOnly ? [] : objectsIn(block['actions']).map((one) => `[${textAt(one, 'text', 'text')}]`)),
        ]
          .filter(Boolean)
          .join('\n');
      case 'container':
        return [read(block['title']), printBlocks(objectsIn(block['child_blocks']), workspace, ink)].filter(Boolean).join('\n');
      default:
        return '';
    }
  });
  return drawn.filter(Boolean).join('\n');
}

const readText = (object: unknown, workspace: Workspace): string =>
  at(object, 'type') === 'mrkdwn' ? readMrkdwn(textAt(object, 'text'), workspace) : textAt(object, 'text');

function drawControl({ type, label, element }: ReturnType<typeof controlsIn>[number]): string {
  if (type === 'button' || type === 'workflow_button') return `[${label}]`;
  if (type === 'radio_buttons' || type === 'checkboxes') return drawChoices(type, element).join('  ');
  const start =
    element['initial_date'] ??
    element['initial_time'] ??
    at(element, 'initial_option', 'text', 'text') ??
    element['initial_value'];
  if (type === 'file_input') return '[Choose a file]';
  if (type.endsWith('_input')) {
    const grey = textAt(element, 'placeholder', 'text');
    return typeof start === 'string' ? `[${start}]` : `[${grey ? `(${grey})` : '          '}]`;
  }
  return `[${typeof start === 'string' ? start : textAt(element, 'placeholder', 'text') || label} ▾]`;
}

/** `○ Acme (deciding)`, and `●` for the one chosen. */
function drawChoices(type: string, element: JsonObject): string[] {
  const [free, taken] = type === 'checkboxes' ? ['☐', '☑'] : ['○', '●'];
  const first = [at(element, 'initial_option'), ...objectsIn(element['initial_options'])].map((one) => at(one, 'value'));
  return objectsIn(element['options']).map((one) => {
    const small = textAt(one, 'description', 'text');
    return `${first.includes(one['value']) ? taken : free} ${textAt(one, 'text', 'text')}${small ? ` (${small})` : ''}`;
  });
}

/** `After what? (optional): [(after stand-up)]`; choices below one another, and the hint under all of it. */
function drawInput(block: JsonObject, field: string): string {
  const type = textAt(block, 'element', 'type');
  const choices = type === 'radio_buttons' || type === 'checkboxes';
  const element = at(block, 'element');
  const drawn = choices && isObject(element) ? ['', ...drawChoices(type, element)].join('\n  ') : ` ${field}`;
  const label = `${textAt(block, 'label', 'text')}${block['optional'] === true ? ' (optional)' : ''}`;
  return [`${label}${label.endsWith('?') ? '' : ':'}${drawn}`, textAt(block, 'hint', 'text').replace(/^(?=.)/, '  ')]
    .filter(Boolean)
    .join('\n');
}

/** What a message says: its blocks when it has any, else its text; and the names of its files. */
export const printBody = (
  { text, blocks, files }: Pick<Message, 'text' | 'blocks' | 'files'>,
  workspace: Workspace,
  ink: Ink = {},
): string =>
  [
    blocks.length > 0 ? printBlocks(blocks, workspace, ink) : readMrkdwn(text, workspace),
    ...files.map(({ name }) => `(file: ${name})`),
  ]
    .filter(Boolean)
    .join('\n');

/** A message with its author, the way it stands in the channel. */
export function printMessage(message: Message, workspace: Workspace, appName: string, ink: Ink = {}): string {
  const person = workspace.people.get(message.user);
  const author = message.byApp ? appName : person ? calledName(person) : message.user;
  const only = message.onlyFor === undefined ? '' : ' (only visible to you)';
  return `${author}${only}${message.edited ? ' (edited)' : ''}\n${printBody(message, workspace, ink).replace(/^/gm, '  ')}`;
}

/** A modal or Home tab, its title and buttons included. */
export function printView(view: Pick<View, 'content'>, workspace: Workspace, ink: Ink = {}): string {
  const title = textAt(view.content, 'title', 'text');
  const foot = [textAt(view.content, 'close', 'text'), textAt(view.content, 'submit', 'text')]
    .filter(Boolean)
    .map((label) => `[${label}]`)
    .join(' ');
  return [title && `── ${title} ──`, printBlocks(objectsIn(view.content['blocks']), workspace, ink), foot]
    .filter(Boolean)
    .join('\n');
}
