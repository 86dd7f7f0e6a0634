/**
 * Phrases, one on each line, as one pattern over words as they are read (see `StepText`): lower case, one space between,
 * a space at both ends. In a phrase `WHO` is up to five words that may name somebody, `GAP` up to three words or none,
 * `(a|b)` and `x?` are what they are in a pattern. Counts are small and words cannot overlap, so none of these is slow.
 */
export function phrases(text: string): RegExp {
  return new RegExp(` (?:${linesOf(text)})(?= )`);
}

/** The same, only at the beginning. */
export function openings(text: string): RegExp {
  return new RegExp(`^ (?:${linesOf(text)})(?= )`);
}

function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.replace(/WHO /g, `(?:${word} ){1,5}?`).replace(/GAP ?/g, `(?:${word} ){0,3}?`))
    .join('|');
}

const word = '[^ .;]+';
