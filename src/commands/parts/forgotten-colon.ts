import { maySee } from '../../domain/policy.ts';
import { readsLikeNote } from '../../domain/reading/reads-like-note.ts';
import { findName } from '../../domain/reading/whom.ts';
import type { Context, Words } from '../command.ts';
import { isFullName, keysOf, namesakes, namesSeen } from './namesakes.ts';
import { severalNamed } from './several-named.ts';

/** A name, and what stands behind it without a colon. */
interface Begun {
  readonly name: string;
  readonly rest: string;
}

/** No name has more words than this, nor more letters. */
const wordsMost = 14;

/**
 * The longest full name that the words begin with, or names of several (`done Acme and Beta they loved it`). Null where all of them name somebody already, in full or nearly, or
 * several: then nothing stands behind the name.
 */
export async function nameAtStart(context: Pick<Context, 'tenant' | 'known' | 'rep'>, words: string): Promise<Begun | null> {
  const { rep } = context;
  const ends = [...words.matchAll(/\s+/g)].slice(0, wordsMost).map(({ index }) => index);
  if (ends.length === 0) return null;
  const exact = (await namesakes(context, words)).filter((one) => maySee(rep, one));
  if (exact.some((one) => isFullName(one, words))) return null;
  const names = await namesSeen(context);
  if (findName(words, names).kind !== 'none') return null;
  if (severalNamed(words, names, rep.user).length > 0) return null;
  for (const end of ends.toReversed()) {
    const name = words.slice(0, end).replace(/[\s;–—-]+$/, '');
    const keys = keysOf(name);
    const inFull = names.some((one) => keys.includes(one.key) && isFullName(one, name));
    if (inFull || severalNamed(name, names, rep.user).length > 0)
      return { name, rest: words.slice(end).replace(/^[\s,;.–—-]+/, '') };
  }
  return null;
}

/**
 * `done Acme she loved it`, `done Acme, no answer`: goes on as if a colon stood behind the name. `guessed`, for what is
 * hard to take back. Behind a comma it may be a contact person nobody knows, unless it reads like a note.
 */
export async function withColon(context: Context, { who, note }: Pick<Words, 'who' | 'note'>) {
  const begun = note === null && !context.given.add ? await nameAtStart(context, who) : null;
  if (!begun?.rest || (begun.name.endsWith(',') && !readsLikeNote(begun.rest))) return { who, note, guessed: false };
  return { who: begun.name.replace(/[\s,]+$/, ''), note: context.named(begun.rest), guessed: true };
}
