/** The quotes people put around a name, opening and closing, by every keyboard's habit. */
export const quotePairs: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ["'", "'"],
  ['‘', '’'],
  ['「', '」'],
];

/**
 * Where the name ends and the note begins: the place of the first colon that means "here is what I say about them",
 * or -1. A colon inside a time (9:30), an address (https://, acme.com:8080), an emoji name (:tada:) or a quoted name
 * ("Re:Work") does not mean that. The full-width colon always does.
 */
export function noteColon(text: string): number {
  for (let at = quotedLength(text); at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '：' || sign === '﹕') return at;
    if (sign !== ':') continue;
    const before = text.slice(0, at);
    const after = text.slice(at + 1);
    const emoji = /(^|\s)$/.test(before) ? /^(?:[a-z0-9_+'-]+:)(?::[a-z0-9_+'-]+:)*/.exec(after) : null;
    if (emoji && !/^[0-9]+:/.test(after)) {
      at += emoji[0].length;
      continue;
    }
    if (after.startsWith('//') && /[a-z]$/i.test(before)) continue;
    if (/\d$/.test(before) && /^\d\d(?!\d)/.test(after)) continue;
    if (/(?:[\w-]\.[a-z]{2,}|\blocalhost|\.\d+)$/i.test(before) && /^\d{2,5}(?![\w])/.test(after)) continue;
    return at;
  }
  return -1;
}

/** Length of a quoted name at the start, quotes included; 0 when there is none. */
function quotedLength(text: string): number {
  for (const [open, close] of quotePairs) {
    if (!text.startsWith(open)) continue;
    for (let end = text.indexOf(close, 1); end > 1; end = text.indexOf(close, end + 1)) {
      if (/^(?:$|[\s:：,>]|->)/.test(text.slice(end + 1))) return end + 1;
    }
  }
  return 0;
}
