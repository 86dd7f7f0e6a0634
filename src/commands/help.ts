import { whisper } from '../views/message.ts';
import { greetingView, helpView } from '../views/help.ts';
import type { Verb } from './command.ts';

const greetings: readonly string[] = ['hello', 'hi', 'hey'];
/** What somebody who says hello may want first. */
const first: ReadonlySet<string> = new Set(['today', 'add', 'did', 'list']);

export const command: Verb = {
  verb: 'help',
  aliases: ['?', 'h', 'usage', ...greetings],
  usage: ['help'],
  summary: 'this page',
  keepsNoNote: true,
  run: ({ verbs }, { said }) =>
    Promise.resolve(
      whisper(greetings.includes(said) ? greetingView(verbs.filter(({ verb }) => first.has(verb))) : helpView(verbs)),
    ),
};
