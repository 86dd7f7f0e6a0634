import type { Workspace } from './workspace.ts';

/** `&`, `<` and `>` always arrive as entities, whatever the command's settings. */
export const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The entities back as characters. */
export const unescapeText = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

const EMAIL = /(?<![\w<|:./@-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?![\w@])/;
/** The endings that make a bare word a link. Slack knows them all; these are the ones our tests and demo may meet. */
const ENDINGS =
  'com|org|net|edu|gov|info|biz|io|dev|co|ai|app|me|ly|eu|uk|de|fr|es|it|nl|be|ch|at|se|no|dk|pl|ie|us|ca|au|nz|jp|in|br';
const URL_OR_DOMAIN = new RegExp(
  String.raw`(?<![\w<|:./@-])(?:https?:\/\/[^\s<>|]+|(?:[a-z0-9-]+\.)+(?:${ENDINGS})(?![\w-])(?:\/[^\s<>|]*)?)(?![\w@.-]*@)`,
);
const PLACES = new RegExp(`(?<mail>${EMAIL.source})|(?<link>${URL_OR_DOMAIN.source})`, 'gi');

/**
 * What a person typed, as Slack hands it to the app. With `should_escape`, people and channels become
 * `<@U…|dana>` and `<#C…|general>`, addresses become links; without it they stay words.
 */
export function asTyped(text: string, workspace: Workspace, shouldEscape: boolean): string {
  const escaped = escapeText(text);
  if (!shouldEscape) return escaped;
  return escaped
    .replace(PLACES, (found, ...rest) => {
      const groups = rest.at(-1) as { readonly mail?: string };
      if (groups.mail !== undefined) return `<mailto:${found}|${found}>`;
      const [, address = found, tail = ''] = /^(.*?)([.,;:!?)]*)$/.exec(found) ?? [];
      return /^https?:/i.test(address) ? `<${address}>${tail}` : `<http://${address}|${address}>${tail}`;
    })
    .replace(/(?<![\w<@|])@([\w.-]*\w)/g, (found, name: string) => {
      if (['here', 'channel', 'everyone'].includes(name)) return `<!${name}>`;
      const person = [...workspace.people.values()].find((one) => one.name.toLowerCase() === name.toLowerCase());
      return person ? `<@${person.id}|${person.name}>` : found;
    })
    .replace(/(?<![\w<#|&])#([\w-]+)/g, (found, name: string) => {
      const channel = [...workspace.channels.values()].find((one) => one.im === undefined && one.name === name.toLowerCase());
      return channel ? `<#${channel.id}|${channel.name}>` : found;
    });
}
