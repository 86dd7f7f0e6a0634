import { nameKey } from '../reading/name.ts';
import { privateWords } from './lexicon/private-words.ts';

/** Whether the words touch on such a matter, whoever's. It needs no names, so it is worth asking before they are fetched. */
export function soundsPrivate(text: string): boolean {
  return privateWords.test(spoken(text));
}

/**
 * The name of whom a text tells something private; null when it tells on nobody. `others` are names in full, written in
 * whatever case and with or without accents. `firstNames` count only where they are written like names: “will” is a
 * word, “Will” is somebody.
 */
export function tellsOnSomebody(text: string, others: readonly string[], firstNames: readonly string[] = []): string | null {
  const said = spoken(text);
  if (!privateWords.test(said)) return null;
  const named = new Set(text.match(writtenLikeNames)?.map((word) => keyOf(word)));
  // A name may itself be such a word: a company called Budget is no secret.
  const tells = (name: string) => privateWords.test(said.replaceAll(standing(keyOf(name)), ' '));
  return (
    others.find((name) => said.includes(standing(keyOf(name))) && tells(name)) ??
    firstNames.find((name) => named.has(keyOf(name)) && tells(name)) ??
    null
  );
}

interface Named {
  readonly name: string;
  readonly contacts: readonly string[];
}

/** What people are called who are none of `own`, ready for `tellsOnSomebody`. Whoever shares a name with them is left out. */
export function namesBesides(
  own: readonly Named[],
  all: readonly Named[],
): { readonly others: readonly string[]; readonly firstNames: readonly string[] } {
  const ours = new Set(own.flatMap(({ name, contacts }) => [name, ...contacts, ...contacts.map(firstOf)]).map(keyOf));
  const theirs = (names: readonly string[]) => [...new Set(names)].filter((name) => !ours.has(keyOf(name)));
  const contacts = all.flatMap((one) => one.contacts);
  return {
    others: theirs([...all.map(({ name }) => name), ...contacts.filter((name) => firstOf(name) !== name)]),
    firstNames: theirs(contacts.map(firstOf)).filter((name) => !title.test(name)),
  };
}

const firstOf = (name: string): string => name.trim().split(/\s+/)[0] ?? '';
const title = /^(?:dr|mrs?|ms|miss|prof|sir|herr|frau|mme|sra?)\.?$/i;
const writtenLikeNames = /(?<![\p{L}\p{N}\p{M}])(?!\p{Ll})\p{L}[\p{L}\p{M}'’-]*/gu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** “Sam’s” is Sam, and “I’ll” is not ill. */
const keyOf = (text: string): string => nameKey(text.replace(/(?<=\p{L})['’ʼ](?:s|ll|re|ve|d|m)(?![\p{L}\p{N}])/giu, ''));

const spoken = (text: string): string => ` ${keyOf(text)} `;

/** A name as it stands in a text: whole words; in scripts that put no spaces between words, anywhere, from two signs on. */
function standing(key: string): string {
  return unspaced.test(key) && [...key].length > 1 ? key : ` ${key} `;
}
