import { noteColon } from './colon.ts';
import { slips } from './distance.ts';
import { oneLine } from './text.ts';

/**
 * What somebody typed after `/nextstep`.
 *
 * `verb`: one of the verbs given. `who` is what stands before the colon, on one line, possibly empty, quotes still on
 * (`readWho` and its kin take them off); `note` is what follows the colon, null without one. `bare` is the same words
 * with the verb as the beginning of the name: when that is a known full name (`No Limits: ...`), the person meant the
 * bare form, and the caller, who knows the names, decides.
 * `bare`: a name and what to do. `verb` is the verb of the same spelling when a verb stood directly before the colon
 * (`Mark: ...`, `done: ...`): it is read as the name, but an answer that finds no such name may want to say so.
 * `unknown`: neither; `nearest` is the verb they may have meant, `text` all they typed.
 */
export type Typed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'verb'; readonly verb: string; readonly who: string; readonly note: string | null; readonly bare: Bare }
  | { readonly kind: 'bare'; readonly who: string; readonly note: string; readonly verb: string | null }
  | { readonly kind: 'unknown'; readonly text: string; readonly nearest: string | null };

/** A name and, behind its colon, what to do. */
export interface Bare {
  readonly who: string;
  readonly note: string | null;
}

/**
 * Reads decoded text. `verbs` are lower case, aliases included, some of two words (`not now`); the longest that fits
 * wins. `noteless` verbs keep their colons: `settings hour: 5 pm`, `list: ...` is still a name. Notes keep newlines.
 */
export function readCommand(text: string, verbs: readonly string[], noteless: ReadonlySet<string> = new Set()): Typed {
  const typed = text.trim();
  if (typed === '') return { kind: 'nothing' };
  const verb = leadingVerb(typed, verbs);
  const rest = verb ? typed.slice(verb.length).trim() : typed;
  if (verb && noteColon(rest) !== 0) {
    const colon = noteColon(rest);
    const head = oneLine(colon < 0 ? rest : rest.slice(0, colon));
    const note = colon < 0 ? null : rest.slice(colon + 1).trim();
    const own = noteless.has(verb.verb) ? { who: oneLine(rest), note: null } : { who: head, note };
    return { kind: 'verb', verb: verb.verb, ...own, bare: { who: oneLine(`${typed.slice(0, verb.length)} ${head}`), note } };
  }
  const colon = noteColon(typed);
  if (colon >= 0) {
    const who = oneLine(typed.slice(0, colon));
    return { kind: 'bare', who, note: typed.slice(colon + 1).trim(), verb: verb?.verb ?? null };
  }
  return { kind: 'unknown', text: oneLine(typed), nearest: nearestVerb(oneLine(typed), verbs) };
}

/**
 * The verb somebody may have meant by the first word or two: the start of one from three letters on, one letter short
 * of it, or one slip away up to four letters and two slips above. Null when nothing is near.
 */
export function nearestVerb(typed: string, verbs: readonly string[]): string | null {
  const said = typed.toLowerCase().split(' ');
  let best: { verb: string; distance: number } | null = null;
  for (const verb of verbs) {
    const word = said.slice(0, verb.split(' ').length).join(' ');
    if (verb.startsWith(word) && (word.length >= 3 || (word.length === 2 && verb.length === 3))) return verb;
    const limit = word.length < 3 || verb.length < 3 ? 0 : Math.min(word.length, verb.length) < 5 ? 1 : 2;
    const distance = slips(word, verb, limit);
    if (distance <= limit && (!best || distance < best.distance)) best = { verb, distance };
  }
  return best?.verb ?? null;
}

// `--help` reaches us as an em dash from a Mac, `help?` with its question mark.
function leadingVerb(typed: string, verbs: readonly string[]): { verb: string; length: number } | null {
  const dashes = /^[-–—]*/.exec(typed)![0].length;
  let best: { verb: string; length: number } | null = null;
  for (const verb of verbs) {
    const found = startsWith(verb).exec(typed.slice(dashes));
    if (found && (!best || verb.length > best.verb.length)) best = { verb, length: dashes + found[0].length };
  }
  return best;
}

// Every command asks this of every verb, so each pattern is built once.
const patterns = new Map<string, RegExp>();

function startsWith(verb: string): RegExp {
  const known = patterns.get(verb);
  if (known) return known;
  const spelled = verb.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, '\\s+');
  const made = new RegExp(`^${spelled}(?=$|\\s|[:：﹕])|^${spelled}(?=[?!.]+$)[?!.]+`, 'i');
  patterns.set(verb, made);
  return made;
}
