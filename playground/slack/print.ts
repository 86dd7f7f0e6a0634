import { controlsIn } from './controls.ts';
import { at, type JsonObject, objectsIn, textAt } from './json.ts';
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
        return ink.wordsOnly ? '' : `${textAt(block, 'label', 'text')}: ${buttons}`;
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
  if (type === 'radio_buttons' || type === 'checkboxes') {
    return objectsIn(element['options'])
      .map((one) => `${type === 'checkboxes' ? '☐' : '○'} ${textAt(one, 'text', 'text')}`)
      .join('  ');
  }
  const start =
    element['initial_date'] ??
    element['initial_time'] ??
    at(element, 'initial_option', 'text', 'text') ??
    element['initial_value'];
  return type.endsWith('_input')
    ? `[${typeof start === 'string' ? start : '          '}]`
    : `[${typeof start === 'string' ? start : label} ▾]`;
}

/** What a message says: its blocks when it has any, else its text. */
export const printBody = (message: Pick<Message, 'text' | 'blocks'>, workspace: Workspace, ink: Ink = {}): string =>
  message.blocks.length > 0 ? printBlocks(message.blocks, workspace, ink) : readMrkdwn(message.text, workspace);

/** A message with its author, the way it stands in the channel. */
export function printMessage(message: Message, workspace: Workspace, appName: string, ink: Ink = {}): string {
  const person = workspace.people.get(message.user);
  const author = message.byApp ? appName : person ? calledName(person) : message.user;
  const only = message.onlyFor === undefined ? '' : ' (only visible to you)';
  return `${author}${only}${message.edited ? ' (edited)' : ''}\n${printBody(message, workspace, ink).replace(/^/gm, '  ')}`;
}

/** A modal or Home tab, its title and buttons included. */
export function printView(view: View, workspace: Workspace, ink: Ink = {}): string {
  const title = textAt(view.content, 'title', 'text');
  const foot = [textAt(view.content, 'close', 'text'), textAt(view.content, 'submit', 'text')]
    .filter(Boolean)
    .map((label) => `[${label}]`)
    .join(' ');
  return [title && `── ${title} ──`, printBlocks(objectsIn(view.content['blocks']), workspace, ink), foot]
    .filter(Boolean)
    .join('\n');
}
