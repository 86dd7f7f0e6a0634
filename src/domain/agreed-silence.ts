import type { LocalDay } from './calendar.ts';
import type { Change } from './changes/change.ts';
import type { ProspectId, UserId } from './ids.ts';
import type { Prospect } from './prospect.ts';
import { nameKey } from './reading/name.ts';

// The silence agreed with a not now is the team's. Whom it reaches, in one place:
// - agreed with a company as a whole (no contact person), it holds for everybody there;
// - agreed with contact persons, it holds for them, and for the company as long as nobody is named there;
// - somebody else at that company, and a namesake at another one, is free.
// Both sides reach each other, or neither does.

/** One of the keys under which an agreed silence was found. */
export interface AgreedSilence {
  readonly key: string;
  /** The prospect it was agreed with; an id of nobody once they were forgotten. */
  readonly holder: ProspectId;
  readonly until: LocalDay;
  /** Whose prospect they are, or last were: the one to ask. */
  readonly owner: UserId;
}

type Named = Pick<Prospect, 'key' | 'contacts'>;

// A contact person's key is never empty, so the empty one is free to mean that nobody is named.
const keyOf = (company: string, contact: string | null): string => `${company}\n${contact === null ? '' : nameKey(contact)}`;

/** The keys under which a silence rests that is agreed with them. */
export function restingKeys({ key, contacts }: Named): string[] {
  return contacts.length ? [keyOf(key, null), ...contacts.map((contact) => keyOf(key, contact))] : [key];
}

/** The keys that must be free of silence before anybody writes to them. */
export function heededKeys({ key, contacts }: Named): string[] {
  return [key, ...(contacts.length ? contacts : [null]).map((contact) => keyOf(key, contact))];
}

/** The keys under which a silence rests that is agreed anew: also those of the names they had since the first day was agreed. */
export function agreedAnew({ key, contacts, agreedKeys }: Named & Pick<Prospect, 'agreedKeys'>): string[] {
  return [...new Set([...(agreedKeys ?? []), ...restingKeys({ key, contacts })])];
}

/** A silence follows its prospect to another name, and stays with the old one. */
export function agreedUnder(keys: readonly string[], from: string, to: string): string[] {
  const moved = keys.filter((key) => companyOf(key) === from).map((key) => to + key.slice(from.length));
  return [...new Set([...keys, ...moved])];
}

const companyOf = (key: string): string => key.split('\n')[0]!;

/** Of the silences found under the keys they heed, the one that reaches them for longest. Their own is not among these. */
export function reaching(prospect: Named & Partial<Pick<Prospect, 'id'>>, found: readonly AgreedSilence[]): AgreedSilence | null {
  const heeded = heededKeys(prospect);
  return found
    .filter(({ key, holder }) => holder !== prospect.id && heeded.includes(key))
    .reduce<AgreedSilence | null>((longest, one) => (longest && longest.until >= one.until ? longest : one), null);
}

/** The name keys whose people have to be looked at anew after a change; null when it leaves the agreed silence as it is. */
export function silenceMoved({ before, after }: Pick<Change, 'before' | 'after'>): readonly string[] | null {
  // Keys without a day: ended by an older version of the app, which knew none. The next stage ends it here, too.
  const told = ({ agreedUntil, agreedKeys, owner }: Prospect) =>
    (agreedUntil || agreedKeys) && JSON.stringify([agreedUntil, agreedKeys, owner]);
  const returns = before?.removed && !after.removed && after.agreedUntil;
  if ((before && told(before)) === told(after) && !returns) return null;
  const keys = [...(before?.agreedKeys ?? []), ...(after.agreedKeys ?? [])];
  return [...new Set(keys.map(companyOf))];
}

/** True when a change may have brought them under others' silence, or from under it. Who is removed is not kept up to date. */
export function heedsAnew({ before, after }: Pick<Change, 'before' | 'after'>): boolean {
  if (!before || after.removed) return false;
  return before.removed || JSON.stringify(heededKeys(before)) !== JSON.stringify(heededKeys(after));
}
