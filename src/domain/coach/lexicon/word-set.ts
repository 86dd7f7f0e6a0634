/** The words of some text, as a set: a lexicon is written as lines of words, because that is how it is read and mended. */
export function wordSet(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.join(' ').split(/\s+/).filter(Boolean));
}
