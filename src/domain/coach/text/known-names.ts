import { nameKey } from '../../reading/name.ts';
import { knownCompanies } from '../lexicon/companies.ts';
import { firstNames } from '../lexicon/first-names.ts';
import { particles, titles } from '../lexicon/people-words.ts';
import { likelyPerson } from '../likely-person.ts';
import type { ReaderFacts } from '../reader-facts.ts';
import { saysCompany } from '../says-company.ts';
import { isEnglish } from './spell.ts';
import type { Token } from './token.ts';

/** A name the log knows, so that nothing in it is read as a word of the step: `Follow Up Ltd`, `Mark`. */
export interface KnownName {
  readonly key: string;
  readonly is: 'person' | 'company';
  /** Every word of it is an English word: it is a name only when it is written like one. */
  readonly wordy: boolean;
}

/** The names to look for, longest first. */
export function knownNames({ name, contacts = [] }: Pick<ReaderFacts, 'name' | 'contacts'>): readonly KnownName[] {
  const people = contacts.flatMap(personNames);
  const own = name === undefined ? [] : isCompany(name, contacts) ? companyNames(name) : personNames(name);
  return [...people, ...own].sort((a, b) => b.key.length - a.key.length);
}

/** Whether a prospect is a company and nobody to write to. In doubt it is a person: then nothing is held against a step. */
export function isCompany(name: string, contacts: readonly string[]): boolean {
  if (saysCompany(name)) return true;
  const words = nameKey(name).split(' ');
  if (likelyPerson(name) || firstNames.has(words[0]!)) return false;
  return contacts.length > 0 || words.some((word) => knownCompanies.has(word));
}

function personNames(name: string): KnownName[] {
  const key = nameKey(name);
  const parts = key.split(' ').filter((word) => word.length > 1 && !titles.has(word) && !particles.has(word));
  return [...new Set([key, ...parts])].map((known) => ({ key: known, is: 'person', wordy: isWordy(known) }));
}

function companyNames(name: string): KnownName[] {
  const key = nameKey(name);
  const first = key.split(' ')[0]!;
  // In a step about Jane Doe Consulting, Jane is somebody.
  const short = first !== key && !isEnglish(first) && !firstNames.has(first) ? [first] : [];
  return [key, ...short].map((known) => ({ key: known, is: 'company', wordy: isWordy(known) }));
}

function isWordy(key: string): boolean {
  return key.split(' ').every(isEnglish);
}

/** The known name that begins at a token, and how many tokens it takes. */
export function knownNameAt(
  tokens: readonly Token[],
  at: number,
  names: readonly KnownName[],
): { readonly is: KnownName['is']; readonly length: number } | null {
  for (const { key, is, wordy } of names) {
    let read = '';
    for (let length = 1; at + length <= tokens.length && read.length < key.length; length += 1) {
      const raw = tokens[at + length - 1]!.raw;
      if (/^[^\p{L}\p{N}]$/u.test(raw) && raw !== '&') break;
      if (wordy && !/^[\p{Lu}\p{N}&\p{Lo}]/u.test(raw)) break;
      read = `${read} ${nameKey(raw.replace(/'s$/i, ''))}`.trim();
      if (read === key) return { is, length };
    }
  }
  return null;
}
