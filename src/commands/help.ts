import { whisper } from '../views/message.ts';
import { helpView } from '../views/help.ts';
import type { Verb } from './command.ts';

export const command: Verb = {
  verb: 'help',
  aliases: ['?', 'h', 'usage', 'hello', 'hi'],
  usage: ['help'],
  summary: 'this page',
  keepsNoNote: true,
  run: ({ verbs }) => Promise.resolve(whisper(helpView(verbs))),
};
