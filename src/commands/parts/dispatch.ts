import { maySee } from '../../domain/policy.ts';
import { readWho } from '../../domain/reading/args.ts';
import { nameKey } from '../../domain/reading/name.ts';
import { readSentence, tellsOfAStep } from '../../domain/reading/sentence.ts';
import { findName } from '../../domain/reading/whom.ts';
import { readCommand, type Typed } from '../../domain/reading/words.ts';
import { forWhomView } from '../../views/apology.ts';
import { nearView } from '../../views/choose.ts';
import { type Reply, whisper } from '../../views/message.ts';
import { refusalView } from '../../views/refusal.ts';
import { withTyped, withUnkept } from '../../views/typed.ts';
import { notelessWords, spokenWords, verbFor } from '../catalog.ts';
import type { Context, Words } from '../command.ts';
import { keepDraft } from './draft.ts';
import { kindWords } from './kind-words.ts';
import { nearMiss } from './near-miss.ts';
import { areSeveralLines } from './several-lines.ts';
import { refuse } from './whom.ts';

export const readTyped = (typed: string): Typed => readCommand(typed, spokenWords, notelessWords);

/** The names a command may have typed, as keys: what stands after the verb, and the verb with it. */
export function keysIn(typed: Typed): string[] {
  const said =
    typed.kind === 'verb'
      ? [typed.bare.who, typed.who]
      : typed.kind === 'bare'
        ? [typed.who]
        : typed.kind === 'unknown'
          ? [typed.text]
          : [];
  return [...new Set(said.flatMap((words) => [words, readWho(words).name]).map(nameKey))].filter(
    (key) => key && key.length <= 200,
  );
}

/** Finds the verb and runs it. A refusal shows the words again: Slack does not give back what was typed. */
export async function runTyped(context: Context, typed: Typed): Promise<Reply> {
  if (await areSeveralLines(context)) return whisper(withTyped(refusalView({ refused: 'one-line' }), context.typed));
  const reply = await runVerb(context, typed);
  const behindColon = typed.kind === 'verb' ? typed.bare.note : typed.kind === 'bare' ? typed.note : null;
  const lost = reply.refused && (behindColon || context.typed.length > longTyped);
  return lost && reply.whisper ? { ...reply, whisper: withTyped(reply.whisper, context.typed) } : reply;
}

/** Nobody minds typing less than this once more. */
const longTyped = 60;

/** A name that begins with a verb's word is the name: `No Limits: send the deck`. */
async function runVerb(context: Context, typed: Typed): Promise<Reply> {
  switch (typed.kind) {
    case 'nothing':
      return run(context, 'today', { who: '', note: null });
    case 'bare': {
      // `done: she loved it`: nobody is called Done, so the verb was meant.
      if (typed.verb === null || isKnown(context, typed.who)) return run(context, 'step', typed);
      // `settings: hour 8:30`: to a verb without notes the words are its own.
      const { verb, note } = typed;
      return run(context, verb, notelessWords.has(verb) ? { who: note, note: null } : { who: '', note });
    }
    case 'unknown':
      return unknown(context, typed);
    case 'verb': {
      const { verb, bare, who } = typed;
      if (context.given.plan) return run(context, 'step', bare);
      if (who && isKnown(context, bare.who)) return run(context, bare.note === null ? 'show' : 'step', bare);
      const within = { ...context, bare: { ...bare, verb } };
      const near = notelessWords.has(verb) ? await nearMiss(within) : null;
      if (near) return whisper(nearView(await keepDraft(context), context.typed, null, near));
      return run(within, verb, typed);
    }
  }
}

/** Neither a verb nor a step: a name alone shows its story, anything else says what was meant. */
async function unknown(context: Context, { text, nearest }: Extract<Typed, { kind: 'unknown' }>): Promise<Reply> {
  const kind = kindWords(context, text);
  // A name that begins so goes before a guess at a verb, which might be `remove`.
  const named = kind
    ? await isWordOfMine(context, text)
    : isKnown(context, text) || (await isOneOfMine(context, text, { slips: !nearest }));
  if (kind && !named) return whisper(kind);
  if (named) return run(context, 'show', { who: text, note: null });
  if (tellsOfAStep(text)) {
    const sentence = readSentence(text, await context.tenant.prospects.names(context.rep.user));
    return sentence ? context.again(sentence, {}) : whisper(forWhomView(context.named(text)));
  }
  // The verb itself: an alias may be a word we understand and never say.
  return refuse({ refused: 'unknown-verb', typed: context.named(text), nearest: nearest && (verbFor(nearest)?.verb ?? nearest) })
    .reply;
}

async function run(context: Context, word: string, { who, note: heard }: Omit<Words, 'said'>): Promise<Reply> {
  const verb = verbFor(word);
  if (!verb) return refuse({ refused: 'unknown-verb', typed: word, nearest: null }).reply;
  const note = heard && !verb.noteIsName ? context.named(heard) : heard;
  const reply = await verb.run(context, { who, note, said: word });
  if (!verb.keepsNoNote || !note || !reply.whisper || reply.refused) return reply;
  return { ...reply, whisper: withUnkept(reply.whisper, verb.verb, note) };
}

function isKnown({ known, rep }: Context, name: string): boolean {
  const key = nameKey(name);
  return known.some((prospect) => prospect.key === key && maySee(rep, prospect));
}

async function isOneOfMine({ tenant, rep }: Context, name: string, how: { slips: boolean }): Promise<boolean> {
  return findName(name, await tenant.prospects.names(rep.user), how).kind !== 'none';
}

/** `ty` is Ty Cobb, and no Tyler. */
async function isWordOfMine({ tenant, rep }: Context, name: string): Promise<boolean> {
  const key = nameKey(name);
  return (await tenant.prospects.names(rep.user)).some((one) => one.key === key || one.key.startsWith(`${key} `));
}
