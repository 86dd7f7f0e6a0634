import { roles } from '../lexicon/people-words.ts';
import { shortFor } from '../lexicon/spelling.ts';
import type { ReaderFacts } from '../reader-facts.ts';
import type { StepText } from '../step-text.ts';
import { isCompany } from '../text/known-names.ts';
import type { Word } from '../text/read-words.ts';

/** The text from one word to another, as it was typed. */
export function typed({ text }: StepText, from: Word, to: Word): string {
  return text.slice(from.start, to.end);
}

/**
 * Whom the step is for, as typed: `Jane`, `Wei's boss`, `her`; else the contact person of the log. Null when only a
 * company is known, `them` when nothing is.
 */
export function whom(step: StepText, facts: ReaderFacts): string | null {
  const words = step.actWords.some(({ text }) => text === '@p') ? step.actWords : step.words;
  const at = words.findIndex(({ text }) => text === '@p');
  if (at >= 0) return nameAt(step, words, at);
  const pronoun = step.actWords.find(({ text }) => /^(?:him|her|them|he|she)$/.test(text))?.text;
  if (pronoun) return pronoun === 'he' ? 'him' : pronoun === 'she' ? 'her' : pronoun;
  return knownPerson(facts) ?? (company(step, facts) === null && facts.contacts?.length !== 0 ? 'them' : null);
}

function nameAt(step: StepText, words: readonly Word[], at: number): string {
  const [name, owns, role] = [words[at]!, words[at + 1], words[at + 2]];
  if (owns?.text === "'s" && role && roles.has(role.text)) return typed(step, name, role);
  return typed(step, name, name).replace(/'s$/i, '');
}

/** The person of the log: the contact, or the prospect when that is a person. */
export function knownPerson({ name, contacts = [] }: ReaderFacts): string | null {
  if (contacts[0] !== undefined) return contacts[0];
  return name !== undefined && !isCompany(name, contacts) ? name : null;
}

/** The company of the step, or of the log. */
export function company(step: StepText, { name, contacts = [] }: ReaderFacts): string | null {
  const word = step.words.find(({ text }) => text === '@c');
  if (word) return typed(step, word, word).replace(/'s$/i, '').replace(/^.*@/, '');
  return name !== undefined && isCompany(name, contacts) ? name : null;
}

const longestTopic = 45;
const timeWord =
  /^(?:today|tomorrow|tonight|sometime|soon|again|asap|[a-z]+day|this|next|week|month|\d+|\d+(?:am|pm)|by|on|at|please|,|\.|!|\?|:)$/;

const wantsArticle =
  /^(?:proposal|quote|contract|renewal|invoice|demo|deck|status|budget|order|deal|pilot|trial|meeting|call|offer|rollout|sow|rfp|nda|agreement|project|upgrade)$/;

/** What the step is about, as typed: `the parking`, without the day it is for. Null when it does not say, or says too much. */
export function topic(step: StepText): string | null {
  const words = step.actWords;
  const about = words.findIndex(
    ({ text }, at) =>
      text === 'about' ||
      (text === 'on' &&
        /^(?:@p|him|her|them)$/.test(words[at - 1]?.text ?? '') &&
        /^(?:the|his|her|their|our|my)$/.test(words[at + 1]?.text ?? '')),
  );
  if (about < 0) return null;
  let from = about + 1;
  while (words[from]?.text === ':') from += 1;
  let to = from;
  while (words[to] && !/^[.;:?(]$/.test(words[to]!.text)) to += 1;
  while (to > from && timeWord.test(words[to - 1]!.text)) to -= 1;
  if (to === from) return null;
  const bare = to - from === 1 && wantsArticle.test(words[from]!.text);
  const said = `${bare ? 'the ' : ''}${typed(step, words[from]!, words[to - 1]!)}`;
  return said.length > longestTopic || /^(?:it|this|that|things|us|him|her|them)$/i.test(said) ? null : said;
}

/** The first word of the action as it is spelled: `snd` is send. A spelling of somebody's own is left to them. */
export function verbOf(step: StepText): string {
  const [first] = step.actWords;
  if (!first) return '';
  const raw = typed(step, first, first);
  return Object.hasOwn(shortFor, raw.toLowerCase()) ? (step.act.split(' ')[1] ?? raw) : raw;
}

/** The words with a capital in front, and a full stop behind when the rep writes one. */
export function sentence(step: StepText, text: string): string {
  const whole = text.trim().replace(/[.,;:]+$/, '');
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${step.text.endsWith('.') ? '.' : ''}`;
}
