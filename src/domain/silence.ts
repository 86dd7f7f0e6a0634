import type { Prospect } from './prospect.ts';
import { nameKey } from './reading/name.ts';

/** The keys under which a stop rests, for the whole team: the name, and each contact person at that name. */
export function silenceKeys(name: string, contacts: readonly string[]): string[] {
  const key = nameKey(name);
  return [key, ...contacts.map((contact) => `${key}\n${nameKey(contact)}`)];
}

/** The keys that must be free of a stop before anybody is added: those, and each contact person wherever they are. */
export function keysToCheck(name: string, contacts: readonly string[]): string[] {
  return [...silenceKeys(name, contacts), ...contacts.map(nameKey)];
}

/**
 * Whether two reps would be writing to the same person. Without a contact person on both sides it is the company as a
 * whole that both would be writing to.
 */
export function sharesContact(other: Pick<Prospect, 'contacts'>, contacts: readonly string[]): boolean {
  const theirs = new Set(other.contacts.map(nameKey));
  return contacts.length === 0 || contacts.some((contact) => theirs.has(nameKey(contact)));
}
