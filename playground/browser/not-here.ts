import { escapeText } from '../slack/escape.ts';
import type { Channel } from '../slack/workspace.ts';

/** What Slackbot says here of a command that is not the app's: Slack has many of its own, and this Slack has none. */
export function notHere(command: string, { im, name }: Pick<Channel, 'im' | 'name'>): string {
  if (command === '/invite' && im === undefined)
    return `Next Step is in #${name} already, and so is the whole team. Whoever leads it can go on with \`/nextstep digest here\`.`;
  return `${escapeText(command)} does not work here: in this playground only \`/nextstep\` does. Try \`/nextstep help\`.`;
}
