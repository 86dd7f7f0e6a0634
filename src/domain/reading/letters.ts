/**
 * A quick no before a slow comparison: how many of the letters a to z and digits in `wanted`, counted with repeats,
 * have no partner in `name`, at least. Case and accents do not matter. A letter that is no accented a to z may
 * stand for up to three in a key (`ﬃ`), so it never says no by itself.
 */
export function letterSieve(wanted: string): (name: string) => number {
  const need = new Int16Array(kinds);
  let letters = 0;
  for (let at = 0; at < wanted.length; at += 1) {
    const kind = kindAt(wanted, at);
    if (kind < 0) continue;
    need[kind]! += 1;
    letters += 1;
  }
  const left = new Int16Array(kinds);
  return (name) => {
    left.set(need);
    let missing = letters;
    for (let at = 0; at < name.length; at += 1) {
      const kind = kindAt(name, at);
      if (kind >= 0 && left[kind]! > 0) {
        left[kind]! -= 1;
        missing -= 1;
      } else if (kind === strange) missing -= 3;
    }
    return Math.max(0, missing);
  };
}

const kinds = 36;
const punctuation = -1;
const strange = -2;

// Up to U+017F, where most European names end: the letter under the accent, once for all.
const known = Int8Array.from({ length: 0x180 }, (_, code) => {
  const plain = String.fromCharCode(code).normalize('NFKD').toLowerCase();
  const kind = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(plain[0]!);
  if (code < 0x80) return kind < 0 ? punctuation : kind;
  return kind >= 0 && /^.\p{M}*$/u.test(plain) ? kind : strange;
});

function kindAt(text: string, at: number): number {
  return known[text.charCodeAt(at)] ?? strange;
}
