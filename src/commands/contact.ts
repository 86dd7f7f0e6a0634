import { isRefusal } from '../domain/refusal.ts';
import { whisper } from '../views/message.ts';
import type { Verb } from './command.ts';
import { noteContact } from './parts/contact.ts';
import { readName } from './parts/naming.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'contact',
  usage: ['contact Acme: Jane Doe'],
  summary: 'add a contact person; the first is the one to write to',
  noteIsName: true,
  async run(context, { who, note }) {
    if (!note) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const named = readName(note);
    if (isRefusal(named)) return refuse(named).reply;
    const found = await whom(context, who, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    const noted = await noteContact(context, found.prospect, note);
    return isRefusal(noted) ? refuse(noted, context).reply : whisper(noted.said);
  },
};
