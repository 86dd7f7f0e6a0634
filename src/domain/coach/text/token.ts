import { stepMost } from '../../limits.ts';

/** A word, number or sign of a step as it was typed, with its place in the tidied text. */
export interface Token {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Inside quotation marks: somebody's words, not the rep's. */
  readonly quoted: boolean;
}

/** Whether a text is no longer than a step may be, and so read to its end. */
export function isReadWhole(text: string): boolean {
  return asFarAsRead(text) === text;
}

/** Nobody plans by the page, and a pasted page must not be slow: beyond the length of a step nothing is read. */
function asFarAsRead(text: string): string {
  return [...text.slice(0, 2 * stepMost)].slice(0, stepMost).join('');
}

/** The text as it is read: one line, plain quotes and hyphens, nothing invisible, and no more of it than a step may have. */
export function tidy(text: string): string {
  return asFarAsRead(text)
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/[–—]/g, ' - ')
    .replace(/\s+/g, ' ')
    .trim();
}

const kinds = [
  '<@[A-Z0-9]{2,20}>', // somebody in Slack
  String.raw`https?:\/\/[^\s]{1,300}`,
  String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`, // mail
  String.raw`[\p{L}\p{N}-]{1,63}\.(?:com|io|net|org|example|co|de|eu|dev|app|pdf|docx?|pptx?|xlsx?|csv|png|jpe?g)(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}/])(?:[wW]\/(?:o(?![\p{L}\p{N}]))?|[fF]\/[uU]|[bB]\/[cC])`,
  String.raw`[A-Za-z]&[A-Za-z]{1,2}(?![\p{L}\p{N}])`, // T&Cs, Q&A
  String.raw`[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)+`,
  String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}{1,3}(?![\p{L}\p{N}]))?`, // 20, 9:30, 1.5h, 2,000, 45min
  String.raw`[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*`,
  String.raw`[^\s]`,
];
const pattern = new RegExp(kinds.join('|'), 'gu');

/** Splits a tidied text. Single quotes count as quotation marks only around words, never inside one. */
export function tokenize(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ raw: match[0], start: match.index, end: match.index + match[0].length, quoted: false });
  }
  return withQuotes(found, text);
}

function withQuotes(tokens: readonly Token[], text: string): Token[] {
  const ends = tokens.map(() => -1);
  for (const sign of ['"', "'"]) {
    let open = -1;
    for (const [at, token] of tokens.entries()) {
      if (token.raw !== sign) continue;
      if (open >= 0 && /^$|[^\p{L}\p{N}]/u.test(text.charAt(token.end))) {
        ends[open] = at;
        open = -1;
      } else if (open < 0 && /^$|[\s(:]/.test(text.charAt(token.start - 1))) open = at;
    }
  }
  let until = -1;
  return tokens.map((token, at) => {
    until = Math.max(until, ends[at]!);
    return at <= until ? { ...token, quoted: true } : token;
  });
}
