import type { Prospect } from '../../domain/prospect.ts';
import { readWho } from '../../domain/reading/args.ts';
import { nameKey } from '../../domain/reading/name.ts';
import { namedLike } from '../../domain/reading/named-like.ts';
import { maySeeTeam } from '../../domain/policy.ts';
import type { Context } from '../command.ts';

/** The names of everybody whom a rep may mean: of their own, as a leader of the team's. */
export const namesSeen = ({ tenant, rep }: Pick<Context, 'tenant' | 'rep'>) =>
  tenant.prospects.names(maySeeTeam(rep) ? null : rep.user);

/** The keys under which a typed name could stand: all of it, and what stands before a contact person. */
export function keysOf(who: string): string[] {
  return [...new Set([who, readWho(who).name].map(nameKey))].filter(Boolean);
}

/** Everybody whose name is exactly this, the whole of it before the part that may be a contact person. */
export async function namesakes({ tenant, known }: Pick<Context, 'tenant' | 'known'>, who: string): Promise<Prospect[]> {
  const keys = keysOf(who);
  const asked = known.some(({ key }) => keys.includes(key)) ? known : await tenant.prospects.withKeys(keys);
  const fit = asked.filter(({ key }) => keys.includes(key));
  const whole = fit.filter(({ key }) => key === keys[0]);
  return whole.length ? whole : fit;
}

/** The full name was typed: all of it, and if a contact person stands behind it, one of theirs. */
export function isFullName({ key, contacts }: Pick<Prospect, 'key' | 'contacts'>, who: string): boolean {
  const { name, contact } = readWho(who);
  if (nameKey(who) === key) return true;
  return nameKey(name) === key && (contact === null || contacts.some((theirs) => nameKey(theirs) === nameKey(contact)));
}

/** The one on my own list whom a name I add may have meant, though it is not their full name. */
export async function nearlyAdded({ tenant, rep }: Pick<Context, 'tenant' | 'rep'>, name: string): Promise<Prospect | null> {
  const like = namedLike(name, await tenant.prospects.names(rep.user));
  const found = like && (await tenant.prospects.get(like.id));
  return found && !found.stopped ? found : null;
}
