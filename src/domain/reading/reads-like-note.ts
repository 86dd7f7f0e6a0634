const answers = /^(?:yes|yep|no|nope|none|not|nothing|ok|okay|great|good|fine|done|sent|maybe|perhaps|thanks)\b/i;

/**
 * Whether words behind `Acme, ` are what happened rather than a contact person: a name is a few words, each with a
 * capital or of a script that has none.
 */
export function readsLikeNote(words: string): boolean {
  const all = words.split(/\s+/);
  return answers.test(words) || all.length > 4 || all.some((word) => /^\p{Ll}/u.test(word) && !particles.has(word));
}

/** Small words inside names. */
const particles = new Set('van von de der den da di du del della la le el al bin ibn zu zur ter ten and und y e'.split(' '));
