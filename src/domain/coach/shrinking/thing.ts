import { alwaysLarge } from '../lexicon/large-work.ts';
import { bigThing } from '../lexicon/sizes.ts';
import type { StepText } from '../step-text.ts';
import type { Word } from '../text/read-words.ts';
import { typed } from './parts.ts';

/** Words before a noun that belong to it: `security questionnaire`, `slide deck`, not `the`, `full` or `20 page`. */
const notOfIt =
  /^(?:@p|@c|'s|the|an?|my|our|his|her|their|its|this|that|all|every|each|of|for|to|with|in|on|at|by|from|and|or|full|whole|entire|complete|comprehensive|detailed|long|huge|new|old|final|first|custom|bespoke|big|page|pages|question|questions|minute|hour|day|week|module|slide|slides|email|line|step|half|quick|short|live|guided|\W|\d.*)$/;

/** A noun with what belongs to it, as typed, and where it stands. */
export interface Noun {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The first noun of the action that a pattern knows. */
export function nounOf(step: StepText, pattern: RegExp): Noun | null {
  const words = step.actWords;
  for (let at = 1; at < words.length; at += 1) {
    for (const length of [3, 2, 1]) {
      const read = words.slice(at, at + length);
      if (read.length < length || isTornOff(words, at) || !isWhole(pattern, read)) continue;
      let from = at;
      while (from > 1 && at - from < 2 && isOfIt(words, from - 1)) from -= 1;
      let to = at + length - 1;
      while (to - at < 3 && words[to + 1] && (isWhole(pattern, [words[to + 1]!]) || restOfNoun.test(words[to + 1]!.text)))
        to += 1;
      return { text: typed(step, words[from]!, words[to]!), from, to };
    }
  }
  return null;
}

/** `demo env`, `RFP response`: what only follows a noun. */
const restOfNoun = /^(?:pack|env|response|kit|set|data|materials?|content|files?|document|doc|environment|recording)$/;

function isWhole(pattern: RegExp, words: readonly Word[]): boolean {
  const said = ` ${words.map(({ text }) => text).join(' ')}`;
  return pattern.exec(`${said} `)?.[0] === said;
}

/** A part of a hyphened word is not torn off: `8-module` stays whole. */
function isTornOff(words: readonly Word[], at: number): boolean {
  return words[at]!.start === words[at - 1]?.start;
}

function isOfIt(words: readonly Word[], at: number): boolean {
  return !notOfIt.test(words[at]!.text) && !isTornOff(words, at) && /^[a-z]/.test(words[at]!.text);
}

/** What is no day's work by itself, but can be made into one. */
const smallerThings =
  / (?:walkthroughs?|videos?|guides?|handovers?|emails?|letters?|articles?|pages?|history|data|files|documents?|notes|invoices)(?= )/;

/** The large thing of a step with whose it is and whom it is for: `the proposal for Lee`, `José's slides`. */
export function largeThing(step: StepText): string | null {
  const noun = alwaysLarge.test(step.act) ? null : (nounOf(step, bigThing) ?? nounOf(step, smallerThings));
  if (!noun) return objectOf(step);
  const words = step.actWords;
  const owner = ownerBefore(step, noun.from);
  if (owner) return `${owner} ${noun.text}`;
  const receiver = words[1]?.text === '@p' && words[2]?.text !== "'s" && noun.from > 1 ? words[1] : null;
  const forAt = words.findIndex(({ text }, at) => at > noun.to && /^(?:for|to)$/.test(text) && words[at + 1]?.text === '@p');
  const beneficiary = receiver ?? (forAt > 0 ? words[forAt + 1]! : null);
  if (!beneficiary) return `the ${noun.text}`;
  return `the ${noun.text} for ${typed(step, beneficiary, words[endOfNoun(words, words.indexOf(beneficiary))]!)}`;
}

/** `Grace's 14 sites`: as far as what somebody owns goes, and no further than three words. */
function endOfNoun(words: readonly Word[], at: number): number {
  let end = at;
  while (
    end - at < 3 &&
    words[end + 1] &&
    (words[end + 1]!.text === "'s" || (words[at + 1]!.text === "'s" && !closes.test(words[end + 1]!.text)))
  ) {
    end += 1;
  }
  return end;
}

const closes = /^(?:with|to|for|on|in|at|by|from|before|after|and|then|so|today|tomorrow|this|next|[a-z]+day|\W)$/;

function ownerBefore(step: StepText, from: number): string | null {
  const words = step.actWords;
  for (let at = from - 1; at >= 0 && at >= from - 3; at -= 1) {
    if (words[at]!.text === "'s" && /^@[pc]$/.test(words[at - 1]?.text ?? '')) return typed(step, words[at - 1]!, words[at]!);
    if (/^(?:his|her|their|my|our)$/.test(words[at]!.text)) return words[at]!.text;
    if (/^(?:of|for|the|an?)$/.test(words[at]!.text)) return null;
  }
  return null;
}

/** `Migrate Jean-Luc's old data into the new system`: a short object is its own name. */
function objectOf(step: StepText): string | null {
  const words = step.actWords;
  let from = 1;
  while (words[from] && /^(?:up|out|all|every|each|of|the|whole|entire|full|on)$/.test(words[from]!.text)) from += 1;
  let to = from;
  while (words[to] && !/^(?:into|for|to|at|in|with|by|from|and|before|so|,|;|\.|\()$/.test(words[to]!.text)) to += 1;
  if (to === from || to - from > 5 || /^(?:an?|\d.*|him|her|them|it)$/.test(words[from]!.text)) return null;
  const said = typed(step, words[from]!, words[to - 1]!);
  return /^@[pc]$/.test(words[from]!.text) && words[from + 1]?.text === "'s" ? said : `the ${said}`;
}
