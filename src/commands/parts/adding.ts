import { add } from '../../domain/changes/keeping.ts';
import type { ProspectId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { keysToCheck, sharesContact, silenceKeys } from '../../domain/silence.ts';
import type { Context } from '../command.ts';
import { readName } from './naming.ts';
import { record, type Recorded } from './record.ts';

export interface Adding {
  readonly name: string;
  readonly contacts: readonly string[];
  readonly referrer?: ProspectId;
}

/**
 * Adds a prospect, unless the name is not one, they asked not to be contacted, or a colleague is already helping them.
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
  const no = await cannotAdd(context, named.name, named.key, names);
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

async function cannotAdd(
  { tenant, rep, today }: Context,
  name: string,
  key: string,
  contacts: readonly string[],
): Promise<Refusal | null> {
  const [namesakes, stopped] = await Promise.all([
    tenant.prospects.withKeys([key]),
    tenant.stops.holds(keysToCheck(name, contacts)),
  ]);
  if (stopped) return { refused: 'stopped', name };
  if (namesakes.some((other) => other.owner === rep.user)) return { refused: 'already-yours', name };
  const silent = namesakes.find((other) => other.agreedUntil && other.agreedUntil > today && sharesContact(other, contacts));
  if (silent?.agreedUntil) return { refused: 'silence', name, until: silent.agreedUntil, with: silent.owner };
  const colleague = namesakes.find((other) => sharesContact(other, contacts));
  return colleague ? { refused: 'colleague', colleague: colleague.owner, name: colleague.name, adding: true } : null;
}

/** Why nobody may plan to write to this prospect on `day`; null when they may. */
export async function cannotPlan(
  { tenant, rep }: Context,
  prospect: Prospect,
  day: Prospect['touchedOn'],
): Promise<Refusal | null> {
  if (prospect.stopped) return { refused: 'stopped', name: prospect.name };
  const [stopped, silent] = await Promise.all([
    tenant.stops.holds(silenceKeys(prospect.name, prospect.contacts)),
    tenant.prospects.silentUntil([prospect.key], day),
  ]);
  if (stopped) return { refused: 'stopped', name: prospect.name };
  const agreed = silent.find(({ id }) => id === prospect.id) ?? silent.find((other) => sharesContact(other, prospect.contacts));
  if (!agreed?.agreedUntil) return null;
  const elsewhere = agreed.id !== prospect.id && agreed.owner !== rep.user;
  return { refused: 'silence', name: prospect.name, until: agreed.agreedUntil, ...(elsewhere && { with: agreed.owner }) };
}
