import { isCompanyEnding, nameKey } from '../reading/name.ts';
import { companyWords, surnamesToo } from './lexicon/companies.ts';
import { firstNames, wordNames } from './lexicon/first-names.ts';

/** Whether a name says itself that it is a company's: Riverside Clinic, Hotel Adlon, Kern SE. Charity Jones is somebody. */
export function saysCompany(name: string): boolean {
  const words = name.trim().split(/\s+/);
  const keys = words.map(nameKey);
  if (companyWords.has(keys[0]!) && !wordNames.has(keys[0]!)) return true;
  if (hasCompanyWord(keys)) return true;
  return words.some((_, at) => at > 0 && isCompanyEnding(words.slice(at).join(' ')) && !isSurname(keys[at]!, keys[0]!));
}

/** Whether one of the words behind the first, all in plain letters, is a company's. */
export function hasCompanyWord(words: readonly string[]): boolean {
  return words.slice(1).some((word) => companyWords.has(word) && !isSurname(word, words[0]!));
}

/** `Jude Law` and `Daniel Ek` are people, `Kern Law` is none. */
function isSurname(word: string, first: string): boolean {
  return surnamesToo.has(word) && firstNames.has(first);
}
