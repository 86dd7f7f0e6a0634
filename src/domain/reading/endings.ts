/** Words that say what kind of company it is, and nothing about which one. As they look in a name key. */
const endings = new Set(
  (
    'inc incorporated corp corporation co company llc llp lp ltd limited plc pty pte pvt ' + // English-speaking
    'gmbh ggmbh mbh ag kg kgaa ohg gbr ug ev ek se ' + // German, European
    'sa sas sasu sarl eurl sca spa srl srls snc sl slu ltda cv ' + // French, Italian, Spanish, Portuguese
    'bv nv vof bvba ab asa as aps oy oyj ' + // Dutch, Nordic
    'spzoo zoo sro doo kft zrt nyrt kk'
  ).split(' '),
);

/** A list of words without the company endings after the first word; what joins them (`GmbH and Co KG`) goes too. */
export function withoutEndings(words: readonly string[]): readonly string[] {
  let end = words.length;
  for (;;) {
    const taken = endingAt(words, end);
    if (taken === 0 || end - taken < 1) return words.slice(0, end);
    end -= taken;
    if (end > 1 && words[end - 1] === 'and' && endings.has(words[end - 2]!)) end -= 1;
  }
}

/** True when the words are nothing but company endings, as in `Inc.` or `Pty Ltd`. */
export function onlyEndings(words: readonly string[]): boolean {
  let end = words.length;
  while (end > 0) {
    const taken = words[end - 1] === 'and' && end < words.length ? 1 : endingAt(words, end);
    if (taken === 0) return false;
    end -= taken;
  }
  return words.length > 0;
}

// "sp. z o.o." and "S.A. de C.V." are several words.
const phrases = [
  ['sp', 'z', 'oo'],
  ['sa', 'de', 'cv'],
  ['s', 'de', 'rl'],
  ['de', 'cv'],
  ['and', 'co'],
];

function endingAt(words: readonly string[], end: number): number {
  for (const phrase of phrases) {
    if (end >= phrase.length && phrase.every((word, index) => words[end - phrase.length + index] === word)) return phrase.length;
  }
  return end > 0 && endings.has(words[end - 1]!) ? 1 : 0;
}
