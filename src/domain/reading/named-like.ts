import { nameKey } from './name.ts';
import type { Candidate } from './whom.ts';

/** Fewer letters are in too many names. */
const lettersLeast = 4;

/** `Mueller` is how Müller is typed where there is no ü; a key has it as `muller`. */
const plainly = (key: string): string => key.replace(/(?<=[aou])e/g, '');

/**
 * The only one whose name holds all the words of a new one (`Jansen` and Bäckerei Jansen, `Mueller` and Müller), or whose contact person is called
 * so. Stricter than `findName`: somebody new is meant, so that beginnings, initials and slips say nothing.
 */
export function namedLike<C extends Candidate>(name: string, candidates: readonly C[]): C | null {
  const key = nameKey(name);
  if (key.length < lettersLeast) return null;
  const words = plainly(key).split(' ');
  const typed = name.trim().toLowerCase();
  const like = candidates.filter(({ key: theirs, contacts }) => {
    const all = plainly(theirs).split(' ');
    return words.every((word) => all.includes(word)) || contacts.some((contact) => contact.toLowerCase() === typed);
  });
  return like.length === 1 ? like[0]! : null;
}
