/** Each typed word begins another word of the name, in any order. */
export function coversWords(key: string, typed: readonly string[]): boolean {
  if (!key.includes(typed[0]!)) return false;
  const left = key.split(' ');
  // The longest first, so that "j jane" does not spend Jane on the j.
  return [...typed]
    .sort((a, b) => b.length - a.length)
    .every((word) => {
      const at = left.findIndex((part) => part.startsWith(word));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
}

/** `pg` begins the words of "procter and gamble", one letter each; `and` does not count. */
export function hasInitials(key: string, typed: string): boolean {
  let matched = 0;
  for (let start = 0; start < key.length; start = key.indexOf(' ', start) + 1 || key.length) {
    if (key.startsWith('and ', start)) continue;
    if (key[start] !== typed[matched]) return false;
    matched += 1;
  }
  return matched === typed.length;
}
