import { unescapeText } from './escape.ts';
import { calledName } from './people.ts';
import type { Workspace } from './workspace.ts';

/** mrkdwn as a person reads it: mentions by name, links by their label, no stars or underscores, entities as characters. */
export function readMrkdwn(text: string, workspace: Workspace): string {
  const named = text.replace(/<([^<>]+)>/g, (_whole, inner: string) => {
    const [target = '', label] = inner.split('|');
    if (target.startsWith('@')) return `@${nameOf(target.slice(1), workspace) ?? label ?? target.slice(1)}`;
    if (target.startsWith('#')) return `#${workspace.channels.get(target.slice(1))?.name ?? label ?? target.slice(1)}`;
    if (target.startsWith('!date')) return label ?? target;
    if (target.startsWith('!')) return `@${label ?? target.slice(1)}`;
    return label ?? target.replace(/^mailto:/, '');
  });
  return unescapeText(
    named
      .split(/(```[^]+?```|`[^`\n]+`)/)
      .map((part, index) => (index % 2 === 1 ? inCode(part) : withoutMarks(part)))
      .join(''),
  );
}

const inCode = (part: string): string => (part.startsWith('```') ? part.slice(3, -3).replace(/^\n|\n$/g, '') : part.slice(1, -1));

const nameOf = (id: string, workspace: Workspace): string | undefined => {
  const person = workspace.people.get(id);
  return person && calledName(person);
};

const withoutMarks = (text: string): string =>
  ['*', '_', '~'].reduce(
    (left, mark) =>
      left.replace(
        new RegExp(`(^|[^\\w${mark === '*' ? '\\*' : mark}])\\${mark}(?=\\S)([^\\n]*?\\S)\\${mark}(?![\\w])`, 'gm'),
        '$1$2',
      ),
    text,
  );

/** Everybody and everything this raw text would ping: user ids, and `channel`, `here`, `everyone`, or a group's id. */
export const pingsIn = (text: string): string[] =>
  [...text.matchAll(/<(?:@([UW]\w+)|!(channel|here|everyone)\b|!subteam\^(\w+))[^<>]*>/g)].map(
    (found) => found[1] ?? found[2] ?? found[3] ?? '',
  );
