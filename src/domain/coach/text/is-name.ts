import { companyTail, companyWords, knownCompanies } from '../lexicon/companies.ts';
import { firstNames, wordNames } from '../lexicon/first-names.ts';
import { foreignWords } from '../lexicon/foreign-words.ts';
import { capitalWords } from '../lexicon/function-words.ts';
import { shortFor } from '../lexicon/spelling.ts';
import { actionVerbs, channelVerbs, otherVerbs, salesVerbs } from '../lexicon/verbs.ts';
import { hasCompanyWord } from '../says-company.ts';
import { isEnglish, isListed, plain, spell, stem } from './spell.ts';

/** What stands around a word that may be a name. `before` is how the words so far were read, the nearest last. */
export interface Around {
  readonly before: readonly string[];
  /** The next word or sign, in plain letters. */
  readonly next: string;
  readonly nextIsCapital: boolean;
  readonly possessive: boolean;
  /** It begins the step or a sentence, where every word has its capital. */
  readonly opens: boolean;
}

/** Whether a word with a capital is somebody's name, or a company's. */
export function capitalIsName(base: string, around: Around): boolean {
  const word = plain(base);
  if (word.length === 1 || /\d|^i'/.test(word)) return false;
  if (
    /\p{Lu}.*\p{Lu}/u.test(base) &&
    base.length <= 5 &&
    !/^(?:Mc|Mac|[DO]'|De|La|Le)\p{Lu}/u.test(base) &&
    !base.includes('-')
  ) {
    return isAcronymOfSomebody(word, around);
  }
  if (isFirstName(word)) return !isMonth(word, around);
  if (around.nextIsCapital && companyWords.has(around.next)) return true;
  if (around.opens) return opensWithName(word, around);
  if (wordNames.has(word)) return isAlone(word, around);
  if (capitalWords.has(word.replace(/s$/, ''))) return false;
  return !word.split('-').every((part) => isEnglish(part) || Object.hasOwn(shortFor, part) || /^\d+$/.test(part));
}

/** `Black` before `Friday` and `June` anywhere but after `ask` are more likely what they mean than what somebody is called. */
function isAlone(word: string, around: Around): boolean {
  const inTitle = around.nextIsCapital && (isEnglish(around.next) || capitalWords.has(around.next));
  return (!inTitle && !capitalWords.has(word) && !isMonth(word, around)) || isAddressed(around);
}

/** Whether a word without a capital is somebody: by the name alone, or because only a person can stand where it stands. */
export function smallIsName(base: string, around: Around): boolean {
  const word = plain(base);
  if (Object.hasOwn(shortFor, word)) return false;
  if (isFirstName(word)) return !isMonth(word, around) && !/^(?:the|an?)$/.test(around.before.at(-1) ?? '');
  if (/[^\x20-\x7E]/.test(base) && !loanWords.has(word)) return !foreignWords.has(word);
  if (!isAddressed(around)) return false;
  if (wordNames.has(word)) return isSpokenTo(word, around);
  return !isKnown(word);
}

/** `jane`, `jean-luc`. */
function isFirstName(word: string): boolean {
  const [first = '', second] = word.split('-');
  return (firstNames.has(first) || (second !== undefined && wordNames.has(first) && firstNames.has(second))) && !isListed(word);
}

const loanWords = new Set(['cafe', 'resume', 'naive', 'cliche', 'expose', 'decor', 'a', 'facade', 'fiance', 'fiancee']);

function isKnown(word: string): boolean {
  if (isEnglish(word) || foreignWords.has(word) || capitalWords.has(word.replace(/s$/, '')) || /\d/.test(word)) return true;
  if (/^[do]'/.test(word)) return false;
  return word.includes('-') || spell(word).join(' ') !== word;
}

/** Verbs that are said to a person, so that what follows is one: `ask will`, `call mark`. */
const saidTo = new Set([...channelVerbs, ...'ask tell thank remind warn invite congratulate chase nudge intro'.split(' ')]);
const givenTo = new Set('send resend give show offer hand bring forward lend pass teach buy'.split(' '));

function isAddressed({ before, next }: Around): boolean {
  const last = before.at(-1) ?? '';
  if (saidTo.has(last) || givenTo.has(last)) return true;
  if (last === 'and') return before.at(-2) === '@p';
  if (last === 'to' && /^(?:the|an?|my|our|his|her|their|us|me|it|this|that|more|him|them)$/.test(next)) return false;
  return /^(?:to|with|for|from|@)$/.test(last) && before.length > 1;
}

function isSpokenTo(word: string, { before, next }: Around): boolean {
  const last = (before.at(-1) === 'to' ? before.at(-2) : before.at(-1)) ?? '';
  if (saidTo.has(last)) return !/^(?:of|to|back|for)$/.test(next);
  return (
    givenTo.has(last) &&
    !/^(?:page|bill|price|prince|miles|light)$/.test(word) &&
    /^(?:the|an?|my|our|his|her|their|one|two|three|\d+|this|that|some)$/.test(next)
  );
}

function opensWithName(word: string, { next, possessive }: Around): boolean {
  if (possessive && !/^(?:today|tomorrow|week|month|let)$/.test(word)) return wordNames.has(word) || !isEnglish(word);
  if (wordNames.has(word)) return next === ':' || next === ',' || isThirdPerson(next);
  if (knownCompanies.has(word) && !salesVerbs.has(word)) return true;
  return !isKnown(word) && (next === ':' || next === ',' || next === 'and' || isThirdPerson(next));
}

/** `agrees`, `is`, `has`: what somebody does, never what a rep is told to do. */
function isThirdPerson(word: string): boolean {
  if (/^(?:is|has|was|will|would|can)$/.test(word)) return true;
  const bare = stem(word);
  return word.endsWith('s') && bare !== word && (otherVerbs.has(bare) || actionVerbs.has(bare) || salesVerbs.has(bare));
}

/** `by may 5`, `in april`: a month, though somebody may be called so. */
function isMonth(word: string, { before, next }: Around): boolean {
  if (!/^(?:jan|april|may|june|august|summer|winter|autumn|spring|sunday|friday)$/.test(word)) return false;
  return (
    /^(?:by|in|until|till|on|mid|end|of|early|late|this|next|last|since|before|after|every|the)$/.test(before.at(-1) ?? '') ||
    /^\d/.test(next)
  );
}

function isAcronymOfSomebody(word: string, around: Around): boolean {
  if (isKnown(word) || acronyms.has(word)) return false;
  return isAddressed(around) || knownCompanies.has(word);
}

const acronyms = new Set(
  'rfp rfi rfq sow nda qbr poc mvp roi sla kpi crm erp vat gdpr soc iso api sso faq pdf csv url q1 q2 q3 q4 uk us usa eu po msa dpa ndas pdfs pocs rfps sows tco b2b saas ui ux usp bi ai ml hq ceo cfo cto coo ppt wifi usb gps dm dms cc bcc fyi eta pm am tv id ids ok sms'.split(
    ' ',
  ),
);

/** Whether a run of capitalised words is a company: `Northwind Ltd`, `Acme`, somebody "at" whom people are. */
export function runIsCompany(words: readonly string[], before: string): boolean {
  if (hasCompanyWord(words)) return true;
  if (words.length === 1 && firstNames.has(words[0]!)) return false;
  if (knownCompanies.has(words[0]!) || (words[0]!.length > 6 && companyTail.test(words[0]!))) return true;
  return /^(?:at|@)$/.test(before) && !wordNames.has(words[0]!) && !firstNames.has(words[0]!);
}
