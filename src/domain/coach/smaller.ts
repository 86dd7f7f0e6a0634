import type { ReaderFacts } from './reader-facts.ts';
import { readStep } from './reader.ts';
import { firstHalf } from './shrinking/first-half.ts';
import {
  askInstead,
  lessAsked,
  letterBeforeTalk,
  noHurry,
  oneLetter,
  oneOption,
  oneThingToFix,
  oneTip,
  oneUsefulLine,
  somethingToSee,
  whatIsOpen,
} from './shrinking/less-asked.ts';
import { firstLine, oneLine, oneQuestion, tenMinutes, writtenInstead } from './shrinking/less-work.ts';
import { named } from './shrinking/named.ts';
import type { Shrink, SmallerStep } from './shrinking/smaller-step.ts';
import { type StepText, stepText } from './step-text.ts';
import { isReadWhole } from './text/token.ts';
import { helpfulHints, stageHints } from './hints.ts';
import type { Verdict } from './verdict.ts';

export type { SmallerStep } from './shrinking/smaller-step.ts';

/**
 * "Make it smaller": a smaller step in place of this one, and how it was made; the same words and facts give the same.
 * It is a whole sentence somebody could plan, names the same people, and the reader has nothing left of what it said
 * before. After at most three presses nothing is left to shrink. Null when no rule fits, and then a step of the playbook
 * is the better offer; null also for a language the rules do not know, for
 * more than a step may hold, and for whoever asked us to stop.
 */
export function smaller(text: string, facts: ReaderFacts = {}): SmallerStep | null {
  const step = stepText(text, facts);
  if (!step.english || !isReadWhole(text)) return null;
  const verdict = readStep(text, facts);
  const candidates = waysFor(verdict).flatMap((shrink) => shrink(step, facts));
  let other: SmallerStep | null = null;
  for (const candidate of candidates.filter((one) => isFit(one, step, text))) {
    const read = readStep(candidate.text, facts);
    if (read.ok) return candidate;
    if (!verdict.ok && read.code !== verdict.code) other ??= candidate;
  }
  return other;
}

/** True when nothing is left to shrink: the reader is silent, and there is no smaller version. */
export function isSmall(text: string, facts: ReaderFacts = {}): boolean {
  return readStep(text, facts).ok && smaller(text, facts) === null;
}

const goodSteps: readonly Shrink[] = [firstLine, askInstead, writtenInstead, letterBeforeTalk, oneLine];

function waysFor(verdict: Verdict): readonly Shrink[] {
  if (verdict.ok) return goodSteps;
  switch (verdict.code) {
    case 'pressure':
      return [noHurry];
    case 'yours':
    case 'shrink':
      return [oneLetter];
    case 'visible':
      return [somethingToSee];
    case 'single':
      return [firstHalf];
    case 'size':
      return [tenMinutes];
    case 'ask-size':
      return [lessAsked];
    case 'helpful':
      return verdict.hint === helpfulHints.ours ? [oneTip] : [whatIsOpen];
    case 'finish':
      return [oneQuestion];
    case 'person':
      return [named];
    case 'give-first':
      return [oneUsefulLine];
    case 'stage':
      return verdict.hint === stageHints.contract ? [oneUsefulLine] : [oneThingToFix];
    case 'repeat':
      return [oneOption];
    case 'stop':
    case 'confidence':
    case 'specific':
    case 'day':
      return [];
  }
}

/** As much longer as a step may become when it says what was left open. */
const mostLonger = 45;

function isFit({ text }: SmallerStep, step: StepText, typed: string): boolean {
  const doubled = /(?<![\p{L}\p{N}])(\p{L}+) \1(?![\p{L}\p{N}])/iu.test(text);
  return text !== step.text && isReadWhole(text) && text.length <= typed.trim().length + mostLonger && !doubled;
}
