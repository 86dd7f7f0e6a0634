import { slips } from './distance.ts';
import { coversWords, hasInitials } from './key-match.ts';
import { letterSieve } from './letters.ts';
import { nameKey } from './name.ts';

/** A prospect as far as finding it by name goes; `key` is `nameKey(name)`, `contacts` are full names. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly contacts: readonly string[];
}

/** How a name was found, surest first. Only `exact` means that the full name was typed. */
export type FoundBy = 'exact' | 'prefix' | 'contact' | 'words' | 'compact' | 'acronym' | 'typo';

export type Found<C extends Candidate> =
  | { readonly kind: 'one'; readonly candidate: C; readonly by: FoundBy }
  | { readonly kind: 'several'; readonly candidates: readonly C[]; readonly by: FoundBy }
  | { readonly kind: 'none' };

interface Query {
  readonly key: string;
  readonly words: readonly string[];
  readonly compact: string;
  /** What was typed, were it initials: `p&g` and `pg` are both pg. */
  readonly initials: string;
  readonly missingIn: (name: string) => number;
}

interface Hit<C> {
  readonly candidate: C;
  readonly score: number;
}

const mostShown = 10;
/** How much better the best must be to be alone. */
const margin = 0.1;

/**
 * Who is meant by `query`. Each rung is tried only when those above found nobody: the full name; its beginning; a
 * contact person's full name; beginnings of its words in any order, the contact persons' too; written together;
 * initials (`p&g`); a small slip of the keyboard (not under four letters, never the first one, and not at all without
 * `slips`, where somebody new may be meant). Several equally good ones are all returned, best first, at most ten.
 * Candidates are not changed; the order they come in does not matter.
 */
export function findName<C extends Candidate>(
  typed: string,
  candidates: readonly C[],
  { slips: forgiving = true }: { readonly slips?: boolean } = {},
): Found<C> {
  const key = nameKey(typed);
  if (key === '') return { kind: 'none' };
  const words = key.split(' ');
  const initials = words.filter((word) => word !== 'and').join('');
  const query = { key, words, compact: compact(key), initials, missingIn: letterSieve(key) };
  return (
    settle(
      pick(candidates, ({ key: own }) => (own === key ? 1 : 0)),
      'exact',
    ) ??
    settle(
      pick(candidates, ({ key: own }) => (own.startsWith(key) ? 1 : 0)),
      'prefix',
    ) ??
    byContactOrWords(query, candidates) ??
    settle(
      pick(candidates, ({ key: own }) => (query.compact.length > 2 && compact(own).startsWith(query.compact) ? 1 : 0)),
      'compact',
    ) ??
    settle(
      pick(candidates, ({ key: own }) => (query.initials.length > 1 && hasInitials(own, query.initials) ? 1 : 0)),
      'acronym',
    ) ??
    (forgiving ? settle(bySlips(query, candidates), 'typo') : null) ?? { kind: 'none' }
  );
}

function byContactOrWords<C extends Candidate>(query: Query, candidates: readonly C[]): Found<C> | null {
  // Keys of contact persons are made only for those that could match: the rest would cost more than all other rungs.
  const near = candidates.flatMap((candidate) => {
    const keys = candidate.contacts.filter((contact) => query.missingIn(contact) === 0).map(nameKey);
    return keys.length > 0 ? [{ candidate, keys }] : [];
  });
  const full = near.filter(({ keys }) => keys.includes(query.key)).map(({ candidate }) => ({ candidate, score: 1 }));
  if (full.length > 0) return settle(full, 'contact');
  const own = pick(candidates, (candidate) => (coversWords(candidate.key, query.words) ? 1 : 0));
  const taken = new Set<Candidate>(own.map((hit) => hit.candidate));
  const theirs = near
    .filter(({ candidate, keys }) => !taken.has(candidate) && keys.some((key) => coversWords(key, query.words)))
    .map(({ candidate }) => ({ candidate, score: 0.95 }));
  return settle([...own, ...theirs], own.length > 0 ? 'words' : 'contact');
}

function bySlips<C extends Candidate>(query: Query, candidates: readonly C[]): Hit<C>[] {
  if (query.compact.length < 4) return [];
  const most = query.compact.length > 7 ? 2 : 1;
  const alike = (name: string): number => {
    if (name[0] !== query.key[0]) return 0;
    const distance = slips(query.key, name, most);
    return distance > most ? 0 : 1 - distance / Math.max(query.key.length, name.length);
  };
  return pick(candidates, ({ key, contacts }) => {
    let best = 0;
    if (query.missingIn(key) <= most) {
      const start = firstWords(key, query.words.length);
      best = Math.max(alike(start), start === key ? 0 : alike(key));
    }
    for (const contact of contacts) {
      if (query.missingIn(contact) <= most) best = Math.max(best, alike(nameKey(contact)) - 0.01);
    }
    return best;
  });
}

function firstWords(key: string, count: number): string {
  return key.split(' ', count).join(' ');
}

function compact(key: string): string {
  return key.replace(/ /g, '');
}

function pick<C extends Candidate>(candidates: readonly C[], score: (candidate: C) => number): Hit<C>[] {
  const hits: Hit<C>[] = [];
  for (const candidate of candidates) {
    const worth = score(candidate);
    if (worth > 0) hits.push({ candidate, score: worth });
  }
  return hits;
}

function settle<C extends Candidate>(hits: readonly Hit<C>[], by: FoundBy): Found<C> | null {
  if (hits.length === 0) return null;
  const sorted = [...hits].sort(
    (a, b) => b.score - a.score || order(a.candidate.key, b.candidate.key) || order(a.candidate.id, b.candidate.id),
  );
  const best = sorted.filter((hit) => sorted[0]!.score - hit.score < margin).map((hit) => hit.candidate);
  return best.length === 1
    ? { kind: 'one', candidate: best[0]!, by }
    : { kind: 'several', candidates: best.slice(0, mostShown), by };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
