import { addContact } from '../domain/changes/keeping.ts';
import { nameKey, validName } from '../domain/reading/name.ts';
import { bold, whisper } from '../views/message.ts';
import { saidView } from '../views/said.ts';
import type { Verb } from './command.ts';
import { silenceKeys } from './parts/adding.ts';
import { record } from './parts/record.ts';
import { refuse, whom } from './parts/whom.ts';

const contactsMost = 10;

export const command: Verb = {
  verb: 'contact',
  usage: ['contact Acme: Jane Doe'],
  summary: 'add a contact person; the first is the one to write to',
  async run(context, { who, note }) {
    if (!note) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const named = validName(note);
    if ('unnamed' in named) return refuse({ refused: named.unnamed === 'long' ? 'name-long' : 'name-empty' }).reply;
    const found = await whom(context, who, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    const { prospect: before } = found;
    if (before.contacts.length >= contactsMost) return refuse({ refused: 'contacts-full', name: before.name }).reply;
    const keys = [...silenceKeys(before.name, [named.name]), named.key];
    if (await context.tenant.stops.holds(keys)) return refuse({ refused: 'stopped', name: named.name }).reply;
    const change = addContact(before, named.name, (other) => nameKey(other) === named.key, context.today);
    const { prospect, entry } = await record(context, change);
    const main = nameKey(prospect.contacts[0] ?? '') === named.key ? 'the one to write to' : 'one of the contact persons';
    return whisper(saidView(`${bold(prospect.name)}: ${bold(named.name)} is ${main}.`, entry));
  },
};
