import { isObject } from '../../playground/slack/json.ts';
import type { LocalSlack } from '../../playground/slack/local-slack.ts';

type Heard = Pick<LocalSlack, 'botToken' | 'appToken' | 'signingSecret' | 'deliveries'>;

/** Where in a payload stand words that somebody typed. What they chose stands elsewhere, and is ours. */
const typedIn: Readonly<Record<string, readonly string[]>> = {
  slash_commands: ['text'],
  events_api: ['event', 'text'],
  interactive: ['view', 'state', 'values'],
};

/**
 * The lines of a log that hold a secret of this Slack or of the database at `url`, a response url, or words that somebody
 * typed: what no line of ours may ever hold, whatever was tried.
 */
export function canariesIn(logged: readonly string[], slack: Heard, url: string): string[] {
  const { password } = new URL(url);
  const secrets = [slack.botToken, slack.appToken, slack.signingSecret, '/response/', ...(password.length > 8 ? [password] : [])];
  const typed = slack.deliveries.flatMap(({ kind, payload }) => wordsOf(dig(payload, typedIn[kind] ?? [])));
  const canaries = [...new Set([...secrets, ...typed])].map((words) => JSON.stringify(words).slice(1, -1));
  return logged.flatMap((line) => {
    const found = canaries.find((canary) => line.includes(canary));
    return found === undefined ? [] : [`"${found}" stands in ${line.trim()}`];
  });
}

function dig(value: unknown, [key, ...rest]: readonly string[]): unknown {
  return key === undefined ? value : dig(isObject(value) ? value[key] : undefined, rest);
}

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string')
    return [value, ...value.split(/[:,>\n]/), ...value.split(/[\s:,>."“”]/)].map((one) => one.trim()).filter(tells);
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  // Of a field only what was typed into it: a choice is a value of our own, or an id of Slack's.
  return isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => (/^(selected_|type$)/.test(key) ? [] : wordsOf(inner)))
    : [];
}

/** Long enough to be nobody else's, and neither an id nor a word that could be a code or a name of ours. */
const tells = (words: string): boolean => words.length > 8 && !/^[<@#A-Z0-9|>]+$/.test(words) && !/^[a-z_.-]+$/.test(words);
