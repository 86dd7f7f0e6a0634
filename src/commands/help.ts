import { helpView } from '../views/help.ts';
import { whisper } from '../views/message.ts';
import type { Verb } from './command.ts';

export const command: Verb = {
  verb: 'help',
  aliases: ['?', 'h', 'usage'],
  usage: ['help'],
  summary: 'this page',
  keepsNoNote: true,
  run: ({ verbs }) => Promise.resolve(whisper(helpView(verbs))),
};
