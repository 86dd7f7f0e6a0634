import { type JsonObject, objectsIn, textAt } from './json.ts';
import { calledName } from './people.ts';
import type { Workspace } from './workspace.ts';

/** The parts of a rich_text block as plain text: lists with dots or numbers, quotes with a bar. */
export function richText(parts: unknown, workspace: Workspace): string {
  return objectsIn(parts)
    .map((part) => {
      const inside = objectsIn(part['elements']);
      if (part['type'] === 'rich_text_list') {
        return inside
          .map((item, index) => `${part['style'] === 'ordered' ? `${index + 1}.` : '•'} ${line(item['elements'], workspace)}`)
          .join('\n');
      }
      const text = line(inside, workspace);
      return part['type'] === 'rich_text_quote' ? text.replace(/^/gm, '│ ') : text;
    })
    .join('\n');
}

const line = (elements: unknown, workspace: Workspace): string =>
  objectsIn(elements)
    .map((one) => inline(one, workspace))
    .join('');

function inline(one: JsonObject, workspace: Workspace): string {
  switch (one['type']) {
    case 'user': {
      const person = workspace.people.get(textAt(one, 'user_id'));
      return `@${person ? calledName(person) : textAt(one, 'user_id')}`;
    }
    case 'channel':
      return `#${workspace.channels.get(textAt(one, 'channel_id'))?.name ?? textAt(one, 'channel_id')}`;
    case 'broadcast':
      return `@${textAt(one, 'range')}`;
    case 'emoji':
      return `:${textAt(one, 'name')}:`;
    case 'date':
      return textAt(one, 'fallback');
    case 'link':
      return textAt(one, 'text') || textAt(one, 'url');
    default:
      return textAt(one, 'text');
  }
}
