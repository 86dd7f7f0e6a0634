import { isEnglish } from '../coach/text/spell.ts';
import { nameKey } from './name.ts';
import type { Candidate } from './whom.ts';

/** First words of names that are everyday words, too: these name nobody. */
const everyday =
  /^(?:the|next|may|will|mark|new|old|big|first|best|one|all|april|june|august|bill|hope|grace|rich|art|sue|frank|jack|pat|bob)$/;

interface Hit<C> {
  readonly one: C;
  readonly from: number;
  readonly to: number;
  /** The whole name stands there, not its first word alone. */
  readonly whole: boolean;
}

/**
 * The one person who stands in a sentence, and the ways their name is written in it: their name or a contact person's in
 * full, or the first word of either where it has a capital or is no word of English, and is no everyday word. Null when there are none, or several.
 */
export function namedIn<C extends Candidate>(
  said: string,
  mine: readonly C[],
): { readonly one: C; readonly written: ReadonlySet<string> } | null {
  const words = said.split(' ').map((word) => word.replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}&]+$/gu, '').replace(/['’]s$/, ''));
  const keys = words.map(nameKey);
  // Whoever types `called jane` means her; `called mark` may be about a mark.
  const capitals = keys.map((key, at) => (/^\p{Lu}/u.test(words[at]!) || !isEnglish(key) ? key : ''));
  const hits = mine.flatMap((one): Hit<C>[] => {
    const names = [one.key, ...one.contacts.map(nameKey)];
    const firsts = names.map((name) => name.split(' ')[0]!).filter((first) => first.length > 2 && !everyday.test(first));
    return [
      ...names
        .flatMap((name) => places(name.split(' '), everyday.test(name) ? capitals : keys))
        .map((at) => ({ ...at, one, whole: true })),
      ...firsts.flatMap((first) => places([first], capitals)).map((at) => ({ ...at, one, whole: false })),
    ];
  });
  const best = hits.filter((hit) => !hits.some((other) => outdoes(other, hit)));
  const one = best[0]?.one;
  if (!one || best.some((hit) => hit.one.id !== one.id)) return null;
  return { one, written: new Set(best.map(({ from, to }) => words.slice(from, to).join(' '))) };
}

function outdoes<C>(other: Hit<C>, hit: Hit<C>): boolean {
  const around = other.from <= hit.from && other.to >= hit.to;
  return around && (other.to - other.from > hit.to - hit.from || (other.whole && !hit.whole));
}

function places(name: readonly string[], words: readonly string[]): { readonly from: number; readonly to: number }[] {
  return words.flatMap((_, from) =>
    name.every((part, at) => part !== '' && words[from + at] === part) ? { from, to: from + name.length } : [],
  );
}
