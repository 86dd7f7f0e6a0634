import type { ReaderFacts } from './reader-facts.ts';
import { askSize } from './rules/ask-size.ts';
import { confidence } from './rules/confidence.ts';
import { day } from './rules/day.ts';
import { finish } from './rules/finish.ts';
import { giveFirst } from './rules/give-first.ts';
import { helpful } from './rules/helpful.ts';
import { person } from './rules/person.ts';
import { pressure } from './rules/pressure.ts';
import { repeat } from './rules/repeat.ts';
import type { Rule } from './rules/rule.ts';
import { shrink } from './rules/shrink.ts';
import { single } from './rules/single.ts';
import { size } from './rules/size.ts';
import { specific } from './rules/specific.ts';
import { stage } from './rules/stage.ts';
import { stop } from './rules/stop.ts';
import { visible } from './rules/visible.ts';
import { yours } from './rules/yours.ts';
import { type StepText, stepText } from './step-text.ts';
import type { Verdict } from './verdict.ts';

/** What the words alone can tell, in the order of asking. */
const textRules: readonly Rule[] = [pressure, yours, visible, single, size, askSize, helpful, finish, person];
/** What only the log can tell. Each waits for its own facts and is silent without them. */
const logRules: readonly Rule[] = [giveFirst, stage, shrink, repeat, confidence, specific, day];

/**
 * Reads a step and says at most one thing about it: the first rule that fires. The same words and facts always give the
 * same verdict; it takes no time to speak of and never throws. A step in a language the rules do not know, an emoji or
 * nothing at all is `ok`; only a stop holds for every step.
 */
export function readStep(text: string, facts: ReaderFacts = {}): Verdict {
  const step = stepText(text, facts);
  const stopped = stop.hint(step, facts);
  if (stopped !== null) return { ok: false, code: 'stop', hint: stopped };
  return step.english ? firstHint(step, facts) : { ok: true };
}

function firstHint(step: StepText, facts: ReaderFacts): Verdict {
  for (const rules of [textRules, logRules]) {
    for (const rule of rules) {
      const hint = rule.hint(step, facts);
      if (hint !== null) return { ok: false, code: rule.code, hint };
    }
  }
  return { ok: true };
}

/**
 * Puts every question to a few steps of nobody. A large pattern is compiled when it is first used, and all of them together
 * take most of a second: that is for the start of a process, not for the first rep who plans a step. Reading the steps
 * would not do, because reading ends with the first hint. In small pieces, so that others get their turn in between.
 */
export function* warmingReader(): Generator<void> {
  const facts: ReaderFacts = {
    name: 'Acme',
    contacts: ['Jane Doe'],
    stage: 'new',
    unansweredAsks: 2,
    silent: true,
    goodResult: false,
    notes: 3,
    lastSteps: [{ text: 'send Jane the deck' }],
    others: ['Sam Ode'],
  };
  for (const text of warming) {
    const step = stepText(text, facts);
    for (const rule of [stop, ...textRules, ...logRules]) {
      rule.hint(step, facts);
      yield;
    }
  }
}

/** The same at once. */
export function warmReader(): void {
  for (const _piece of warmingReader());
}

/** One for each way through the rules. */
const warming = [
  'send the deck',
  'call Jane',
  'call back',
  'show the card at noon',
  'email info@acme.example a list of questions',
  'ask Jane for a date',
  'ask Jane to review the paper',
  'invite Jane to a two hour demo',
  'follow up with Jane',
  'get a reply',
  'record a video and book a demo',
  'write the proposal',
  'write a detailed note',
  'check the contract',
  'research the market',
  'spend 1 hour on the proposal',
  'tell Jane about the budget cuts at Sam Ode',
];
