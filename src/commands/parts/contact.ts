import { contactsMost } from '../../domain/limits.ts';
import { addContact } from '../../domain/changes/keeping.ts';
import type { EntryId } from '../../domain/ids.ts';
import { fullName, type Prospect, silentTo } from '../../domain/prospect.ts';
import { nameKey } from '../../domain/reading/name.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { bold, type Message } from '../../views/message.ts';
import { saidView } from '../../views/said.ts';
import type { Context } from '../command.ts';
import { silenceKeys } from '../../domain/silence.ts';
import { readName } from './naming.ts';
import { record } from './record.ts';
import { silenced, silenceOver } from './silence.ts';

/** What was noted; `entry` is null when they already were the one to write to. */
export interface Noted {
  readonly prospect: Prospect;
  readonly entry: EntryId | null;
  readonly said: Message;
}

/** Adds a contact person, or makes one who is there the main one; never somebody who asked not to be, or rests for now. */
export async function noteContact(context: Context, before: Prospect, typed: string): Promise<Noted | Refusal> {
  const named = readName(typed);
  if (isRefusal(named)) return named;
  const { stops } = context.tenant;
  const they = { ...before, contacts: [named.name] };
  const [company, person, silence] = await Promise.all([
    stops.holds([before.key]),
    stops.holds([...silenceKeys(before.name, [named.name]), named.key]),
    silenceOver(context, they),
  ]);
  if (company || before.stopped) return { refused: 'stopped', name: before.name };
  if (person) return { refused: 'stopped', name: named.name };
  const isThem = (other: string): boolean => nameKey(other) === named.key;
  if (isThem(before.contacts[0] ?? '')) return { prospect: before, entry: null, said: notedView(before, named.name, null) };
  if (before.contacts.length >= contactsMost && !before.contacts.some(isThem))
    return { refused: 'contacts-full', name: before.name };
  // Only what would bring them under a silence: noting who is who, at a company that rests anyway, contacts nobody.
  const silent = await silenced(context, { name: fullName(they) }, silence, silentTo(before, context.today) ?? context.today);
  if (silent) return silent;
  const { prospect, entry } = await record(context, addContact(before, named.name, isThem, context.today));
  return { prospect, entry, said: notedView(prospect, named.name, entry) };
}

/** `Jane Doe is the one to write to.` */
export function contactWords({ contacts }: Pick<Prospect, 'contacts'>, person: string): string {
  const main = nameKey(contacts[0] ?? '') === nameKey(person) ? 'the one to write to' : 'one of the contacts';
  return `${bold(person)} is ${main}.`;
}

function notedView(prospect: Prospect, person: string, entry: EntryId | null): Message {
  return saidView(`${bold(prospect.name)}: ${contactWords(prospect, person)}`, entry);
}
