import type { LocalDay } from '../../domain/calendar.ts';
import { add } from '../../domain/changes/keeping.ts';
import type { ProspectId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { keysToCheck, sharesContact, silenceKeys } from '../../domain/silence.ts';
import type { Context } from '../command.ts';
import { readName } from './naming.ts';
import { record, type Recorded } from './record.ts';
import { type Named, silenced, silenceOver } from './silence.ts';

export interface Adding {
  readonly name: string;
  readonly contacts: readonly string[];
  readonly referrer?: ProspectId;
}

/**
 * Adds a prospect, unless the name is not one, they asked not to be contacted, silence was agreed with them, or a
 * colleague is already helping them.
 * A person of one's own at a company a colleague helps may be added.
 */
export async function addProspect(
  context: Context,
  { name: typed, contacts: people, referrer }: Adding,
): Promise<Recorded | Refusal> {
  const named = readName(typed);
  if (isRefusal(named)) return named;
  const names: string[] = [];
  for (const person of people) {
    const contact = readName(person);
    if (isRefusal(contact)) return contact;
    names.push(contact.name);
  }
  const no = await cannotAdd(context, { ...named, contacts: names });
  if (no) return no;
  const fresh = {
    id: context.newId<ProspectId>(),
    owner: context.rep.user,
    ...named,
    contacts: names,
    referrer: referrer ?? null,
  };
  return record(context, add(fresh, context.today));
}

async function cannotAdd(context: Context, named: Named): Promise<Refusal | null> {
  const { tenant, rep, today } = context;
  const { name, key, contacts } = named;
  const [namesakes, stopped, silence] = await Promise.all([
    tenant.prospects.withKeys([key]),
    tenant.stops.holds(keysToCheck(name, contacts)),
    silenceOver(context, named),
  ]);
  if (stopped) return { refused: 'stopped', name };
  if (namesakes.some((other) => other.owner === rep.user)) return { refused: 'already-yours', name };
  const silent = await silenced(context, named, silence, today);
  if (silent) return silent;
  const colleague = namesakes.find((other) => sharesContact(other, contacts));
  return colleague ? { refused: 'colleague', colleague: colleague.owner, name: colleague.name, adding: true } : null;
}

/** Why nobody may plan to write to this prospect on `day`; null when they may. */
export async function cannotPlan(context: Context, prospect: Prospect, day: LocalDay): Promise<Refusal | null> {
  const { name, agreedUntil } = prospect;
  if (prospect.stopped) return { refused: 'stopped', name };
  const [stopped, silence] = await Promise.all([
    context.tenant.stops.holds(silenceKeys(name, prospect.contacts)),
    silenceOver(context, prospect),
  ]);
  if (stopped) return { refused: 'stopped', name };
  if (agreedUntil && agreedUntil > day) return { refused: 'silence', name, until: agreedUntil, ends: `talking ${name}` };
  return silenced(context, prospect, silence, day);
}
