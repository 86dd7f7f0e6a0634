import { companyWords, deskMail } from '../lexicon/companies.ts';
import { capitalWords } from '../lexicon/function-words.ts';
import { honorifics, particles, titles } from '../lexicon/people-words.ts';
import { capitalIsName, runIsCompany, smallIsName } from './is-name.ts';
import { type KnownName, knownNameAt } from './known-names.ts';
import { isEnglish, plain, spell } from './spell.ts';
import type { Token } from './token.ts';

/** A word as the rules read it: in lower case and spelled out, `@p` for a person, `@c` for a company, `'s` apart. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

const opener = /^(?:[.;:!?/+•*]|-|\)|")$/;

/** Reads tokens as words. Names are found by the log, by their letters, their capital, or where they stand. */
export function readWords(tokens: readonly Token[], names: readonly KnownName[]): Word[] {
  const words: Word[] = [];
  const texts: string[] = [];
  const shouting = !tokens.some(({ raw }) => /\p{Ll}/u.test(raw));
  const add = (text: string, first: Token, last: Token = first): void => {
    words.push({ text, start: first.start, end: last.end, quoted: first.quoted });
    texts.push(text);
  };
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const { base, possessive } = apart(token.raw);
    const name = nameLength(tokens, at, { texts, shouting, names, closed: isClosing(tokens, at - 1) });
    if (name) {
      const last = tokens[at + name.tokens - 1]!;
      add(name.is === 'company' ? '@c' : '@p', token, last);
      if (apart(last.raw).possessive) add("'s", last);
      at += name.tokens;
      continue;
    }
    at += 1;
    if (/^https?:/.test(token.raw)) add('link', token);
    else if (!/[\p{L}\p{N}]/u.test(token.raw)) add(token.raw === '&' ? 'and' : token.raw, token);
    else {
      for (const text of spell(plain(base)))
        if (text) add(text === 'hr' && /^[\d.,]+$/.test(texts.at(-1) ?? '') ? 'hour' : text, token);
      if (possessive) add("'s", token);
    }
  }
  return words;
}

interface SoFar {
  readonly texts: readonly string[];
  readonly shouting: boolean;
  readonly names: readonly KnownName[];
  /** A quotation ended right before: what follows begins nothing. */
  readonly closed: boolean;
}

function isClosing(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.raw === '"' && tokens[at].quoted && tokens[at - 1]?.end === tokens[at].start;
}

/** How many tokens from here on are one name, and whose. Null when the token is an ordinary word. */
function nameLength(
  tokens: readonly Token[],
  at: number,
  { texts, shouting, names, closed }: SoFar,
): { readonly is: 'person' | 'company'; readonly tokens: number } | null {
  const { raw } = tokens[at]!;
  if (raw.startsWith('<@')) return { is: 'person', tokens: 1 };
  if (/^[^@\s]+@[^@]+\./.test(raw))
    return { is: deskMail.test(raw.slice(0, raw.indexOf('@')).toLowerCase()) ? 'company' : 'person', tokens: 1 };
  const known = knownNameAt(tokens, at, names);
  if (known) return { is: known.is, tokens: known.length + endingsAfter(tokens, at + known.length) };
  if (!/\p{L}/u.test(raw)) return null;
  if (isOtherScript(raw)) return { is: 'person', tokens: runOf(tokens, at, ({ raw }) => isOtherScript(raw)) };
  const title = titleAt(tokens, at);
  if (title > 0) return { is: 'person', tokens: title + runLength(tokens, at + title, true) };
  const { base, possessive } = apart(raw);
  const next = plain(apart(tokens[at + 1]?.raw ?? '').base);
  const opens = texts.length === 0 || (opener.test(texts.at(-1)!) && !closed);
  const nextIsCapital = /^\p{Lu}/u.test(tokens[at + 1]?.raw ?? '');
  const around = { before: texts, next, nextIsCapital, possessive, opens };
  const isName = /^\p{Lu}/u.test(base) && !shouting ? capitalIsName(base, around) : smallIsName(base, around);
  if (!isName) return null;
  const length = possessive ? 1 : runLength(tokens, at, /^\p{Lu}/u.test(base) && !shouting);
  const run = tokens.slice(at, at + length).map(({ raw }) => plain(apart(raw).base));
  return { is: runIsCompany(run, texts.at(-1) ?? '') ? 'company' : 'person', tokens: length };
}

/** A name goes on over capitals and particles: `Mr van der Berg`, `Li Na`, `Northwind Ltd`. It ends with its `'s`. */
function runLength(tokens: readonly Token[], at: number, capitals: boolean): number {
  let end = at;
  for (;;) {
    const raw = tokens[end]?.raw;
    if (raw === undefined) break;
    const word = plain(apart(raw).base);
    const goesOn =
      end === at ||
      (capitals &&
        isCapital(raw) &&
        !capitalWords.has(word) &&
        (companyWords.has(word) || !isEnglish(word) || raw.length === 1)) ||
      honorifics.has(word) ||
      (capitals &&
        particles.has(word) &&
        /^\p{Lu}/u.test(tokens.slice(end + 1).find(({ raw }) => !particles.has(raw))?.raw ?? ''));
    if (!goesOn) break;
    end += 1;
    if (apart(raw).possessive) break;
  }
  return end - at + endingsAfter(tokens, end);
}

function isCapital(raw: string): boolean {
  return /^\p{Lu}/u.test(raw) && !/^I(?:'|$)|\d/.test(raw);
}

function endingsAfter(tokens: readonly Token[], at: number): number {
  return runOf(tokens, at, ({ raw }) => /^(?:ltd|gmbh|inc|llc|plc|corp|co)$/i.test(raw));
}

function runOf(tokens: readonly Token[], at: number, goesOn: (token: Token) => boolean): number {
  let end = at;
  while (tokens[end] && goesOn(tokens[end]!)) end += 1;
  return end - at;
}

/** `Dr. Schmidt`, `mrs patel`: the tokens of the title, 0 when it is none. */
function titleAt(tokens: readonly Token[], at: number): number {
  const word = plain(tokens[at]!.raw);
  if (!titles.has(word)) return 0;
  const after = tokens[at + 1]?.raw === '.' ? 2 : 1;
  const next = tokens[at + after]?.raw ?? '';
  const small = /^(?:mr|mrs|ms|dr|prof|herr|herrn|frau)$/.test(word) && /^\p{L}{2}/u.test(next) && !isEnglish(plain(next));
  return small || (/^\p{Lu}/u.test(next) && /^\p{Lu}/u.test(tokens[at]!.raw)) ? after : 0;
}

function apart(raw: string): { readonly base: string; readonly possessive: boolean } {
  const possessive =
    /^\p{L}.*\p{L}'s$/iu.test(raw) && !/^(?:he|she|it|that|what|who|there|here|how|where|when|let)'s$/i.test(raw);
  return { base: possessive ? raw.slice(0, -2) : raw, possessive };
}

/** Letters, and none of them Latin. */
function isOtherScript(raw: string): boolean {
  return /^[\p{L}\p{M}\p{N}]+$/u.test(raw) && /\p{L}/u.test(raw) && !/\p{Script=Latin}/u.test(raw);
}
