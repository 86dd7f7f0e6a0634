import { actionVerbs, nounsInForm, otherVerbs, salesVerbs } from './lexicon/verbs.ts';
import type { ReaderFacts } from './reader-facts.ts';
import { isInEnglish } from './text/language.ts';
import { knownNames } from './text/known-names.ts';
import { readWords, type Word } from './text/read-words.ts';
import { stem } from './text/spell.ts';
import { tidy, tokenize } from './text/token.ts';

/** A step, read once; every rule looks at this and at nothing else of the text. */
export interface StepText {
  /** The step on one line, with plain quotation marks; the places in `words` are places in it. */
  readonly text: string;
  /** All words with one space between and around them: ` send @p the 3 line summary `. What stands in quotation marks too. */
  readonly said: string;
  /** The same without what stands in quotation marks. */
  readonly own: string;
  /** `own` from the first word of the action: without `please`, `tomorrow:`, `Jane:`, `I will`. That word is in its base form. */
  readonly act: string;
  readonly words: readonly Word[];
  /** The words of `act`, one for one, with their places in the text. */
  readonly actWords: readonly Word[];
  /** The rules know its language. */
  readonly english: boolean;
}

/** Reads a step; never throws, whatever was typed, and reads no more than a step may hold. */
export function stepText(typed: string, facts: Pick<ReaderFacts, 'name' | 'contacts'> = {}): StepText {
  const text = tidy(typed);
  const words = readWords(tokenize(text), knownNames(facts));
  const outside = words.filter(({ quoted }) => !quoted);
  const ownWords = outside.length === 0 ? words : outside; // a step in quotation marks from end to end is the rep's own
  const own = spaced(ownWords);
  const rest = withoutAsides(own);
  const actWords = ownWords.slice(ownWords.length - countWords(rest));
  return { text, words, said: spaced(words), own, act: headInBase(rest), actWords, english: isInEnglish(text, words) };
}

function spaced(words: readonly Word[]): string {
  return words.length === 0 ? ' ' : ` ${words.map(({ text }) => text).join(' ')} `;
}

function countWords(text: string): number {
  return text.split(' ').length - 2;
}

const day =
  '(?:today|tomorrow|tonight|(?:(?:this|next|on|by) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:this|next) week)';

/** What may stand before the action, one after the other. */
const asides = [
  String.raw`[-*•>.]`,
  String.raw`(?:\d{1,2}|[a-z]) (?:\)|\.)`,
  String.raw`(?:step|task|todo|to do|next step|next|action|goal|plan|idea|reminder|note) ?(?:\d{1,2} )?:`,
  String.raw`${day}(?: (?:at )?\d[\d:.]*(?:am|pm)?| (?:am|pm|morning|afternoon|evening))? ?[:,-]?`,
  String.raw`about :? ?(?:[^ ,:]+ ){1,6},`,
  String.raw`(?:@p|@c)(?: ,? ?(?:@p|@c))? (?:[:-]|,(?= (?:please|just)))`,
  `(?:please|just|quickly|quick|simply|also|then|so|ok|okay|maybe|perhaps|finally|first|again|really|kindly|still|now)`,
  `(?:i|we)(?: will| am| are| should| must| need to| have to| want to| would like to| am going to| going to| plan to)?`,
  `(?:need to|needs to|have to|has to|got to|must|should|want to|going to|let us|let me|try to|try and|trying to|remember to|do not forget to|be sure to|aim to|plan to|hope to|time to|to|intend to|attempt to|start to|continue to|go and)`,
].join('|');
const aside = new RegExp(`^ (?:${asides})(?= )`);

function withoutAsides(own: string): string {
  let rest = own;
  for (let times = 0; times < 6; times += 1) {
    const found = aside.exec(rest);
    if (!found || found[0].length + 1 >= rest.length) break;
    rest = rest.slice(found[0].length);
  }
  return rest;
}

/** `Following up`, `followed up` and `sent` are read as `follow up` and `send`: a step already taken is read like any other. */
function headInBase(act: string): string {
  const [, head, rest] = /^ (\S+)( .*)$/.exec(act) ?? [];
  if (head === undefined || rest === undefined) return act;
  if (Object.hasOwn(irregular, head)) return ` ${irregular[head]}${rest}`;
  if (!/(?:ing|ed)$/.test(head) || nounsInForm.has(head)) return act;
  const base = stem(head);
  return isVerb(base) ? ` ${base}${rest}` : act;
}

const irregular: Readonly<Record<string, string>> = {
  sent: 'send',
  told: 'tell',
  gave: 'give',
  wrote: 'write',
  rang: 'ring',
  met: 'meet',
  got: 'get',
  made: 'make',
  built: 'build',
  bought: 'buy',
  thought: 'think',
  kept: 'keep',
  took: 'take',
  spoke: 'speak',
  brought: 'bring',
  did: 'do',
  drew: 'draw',
};

function isVerb(word: string): boolean {
  return actionVerbs.has(word) || otherVerbs.has(word) || salesVerbs.has(word);
}
