import { nameKey } from '../../reading/name.ts';
import { bareGroups, groups, roles } from '../lexicon/people-words.ts';
import type { ReaderFacts } from '../reader-facts.ts';
import type { StepText } from '../step-text.ts';
import type { Word } from '../text/read-words.ts';
import { somebodyAt } from './less-asked.ts';
import { company, knownPerson, sentence, typed } from './parts.ts';
import type { Shrink } from './smaller-step.ts';

/** Puts the contact person where a company, a group or nobody stands. */
export const named: Shrink = (step, facts) => {
  const person = knownPerson(facts);
  const words = step.actWords;
  const receiver = receiverOf(words);
  if (isElsewhere(step, facts)) return somebodyAt(step, facts);
  if (person !== null && receiver) {
    const firm = words[receiver.from]!.text === '@c' ? ` at ${typed(step, words[receiver.from]!, words[receiver.to - 1]!)}` : '';
    const rest = words[receiver.to] ? ` ${typed(step, words[receiver.to]!, words.at(-1)!)}` : '';
    return [{ text: sentence(step, `${opening(step, receiver.from)} ${person}${firm}${rest}`), by: 'name' }];
  }
  if (receiver) return somebodyAt(step, facts);
  const who = person ?? (facts.contacts?.length === 0 ? null : 'them');
  return who === null ? somebodyAt(step, facts) : addressed(step, who);
};

/** The step speaks of another company than the prospect: the person of the log does not work there. */
function isElsewhere(step: StepText, facts: ReaderFacts): boolean {
  const firm = company(step, {});
  if (firm === null || facts.name === undefined) return false;
  const [said, known] = [nameKey(firm), nameKey(facts.name)];
  return !known.startsWith(said) && !said.startsWith(known);
}

/** The words up to the receiver, the verb as it is spelled. */
function opening(step: StepText, from: number): string {
  const verb = step.act.split(' ')[1]!;
  const words = step.actWords;
  return from === 1 ? verb : `${verb} ${typed(step, words[1]!, words[from - 1]!)}`;
}

const before = /^(?:send|resend|email|mail|text|message|dm|give|show|offer|ask|tell|leave|hand|write)$/;
const behind: Readonly<Record<string, string>> = { share: 'with', post: 'to', forward: 'to', introduce: 'to' };

function addressed(step: StepText, who: string): ReturnType<Shrink> {
  const words = step.actWords;
  const verb = step.act.split(' ')[1]!;
  if (words.length < 2 || words[0]!.start === words[1]!.start) return [];
  const rest = typed(step, words[1]!, words.at(-1)!);
  if (Object.hasOwn(behind, verb))
    return [{ text: sentence(step, `${verb} ${rest.replace(/\.$/, '')} ${behind[verb]!} ${who}`), by: 'name' }];
  const article = /^(?:deck|invite|proposal|quote|notes|recap|summary|contract|link|map|form|agenda|case)$/.test(words[1]!.text)
    ? 'the '
    : '';
  return before.test(verb) ? [{ text: sentence(step, `${verb} ${who} ${article}${rest}`), by: 'name' }] : [];
}

/** Where the receiver stands that is nobody: `the buying committee`, `procurement`, `Acme`. */
function receiverOf(words: readonly Word[]): { readonly from: number; readonly to: number } | null {
  const after = /^(?:to|with|at)$/.test(words[1]?.text ?? '') ? 2 : 1;
  return groupAt(words, after) ?? groupAt(words, words.findIndex(({ text }, at) => at > 1 && text === 'to') + 1);
}

function groupAt(words: readonly Word[], from: number): { readonly from: number; readonly to: number } | null {
  const first = words[from]?.text ?? '';
  if (from < 1 || first === '') return null;
  if (first === '@c') return { from, to: words[from + 1]?.text === "'s" ? from + 2 : from + 1 };
  if (bareGroups.has(first)) return { from, to: words[from + 1]?.text === 'payable' ? from + 2 : from + 1 };
  if (!/^(?:the|an?|their|its|every|each|all|both|some|any|this|that|our|1)$/.test(first)) return null;
  for (let at = from + 1; at < Math.min(words.length, from + 5); at += 1) {
    const { text } = words[at]!;
    if (!roles.has(text) && !groups.has(text)) continue;
    const next = words[at + 1]?.text ?? '';
    if (roles.has(next) || groups.has(next)) continue;
    return { from, to: next === 'of' ? at + 3 : at + 1 };
  }
  return null;
}
