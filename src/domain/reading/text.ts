/**
 * What Slack delivers in a command, as the person meant it: tokens first (`<mailto:a@b.c|a@b.c>` is a@b.c,
 * `<#C1|general>` is #general), then `&amp; &lt; &gt;` once, then `clean`. A mention stays `<@U123>`, without its label,
 * because `userMention` needs the id. Tokens go before entities, so a typed `<!channel>`, which arrives as
 * `&lt;!channel&gt;`, comes out as those words and never as a token. Keeps newlines; commands pass it to `oneLine`.
 * Only for text that Slack encodes: what comes out of a form is raw and wants `clean` alone.
 */
export function decode(text: string): string {
  return clean(
    text.replace(/<([^<>\n]*)>/g, readToken).replace(/&(amp|lt|gt);/g, (_, name: 'amp' | 'lt' | 'gt') => entities[name]),
  );
}

const entities = { amp: '&', lt: '<', gt: '>' };

function readToken(token: string, inside: string): string {
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? '' : inside.slice(bar + 1).trim();
  if (/^@[UW][A-Z0-9]+$/.test(target)) return `<${target}>`;
  if (/^#[CDG][A-Z0-9]+$/.test(target)) return label ? `#${label}` : target;
  if (target.startsWith('!')) return label || `@${target.slice(1).replace(/\^.*/, '')}`;
  if (/^(mailto|tel):/i.test(target)) return label || target.replace(/^\w+:/, '');
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return label || target;
  return token;
}

/**
 * Text a person can see: NFC, no control characters but the newline, nothing invisible (zero-width, bidi marks,
 * overrides and isolates, tags), every kind of blank as one ordinary space, no half of a surrogate pair, trimmed.
 * Joiners stay where they shape what is seen: inside an emoji, and between letters of Arabic and Indic scripts.
 */
export function clean(text: string): string {
  const visible = text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\p{Zs}\u2800]/gu, ' ')
    .replace(/[^\P{Cc}\n]/gu, '');
  return composed(visible).trim();
}

// What one round takes away can leave a selector or a joiner without its neighbour: again, until nothing changes.
function composed(text: string): string {
  const less = text.normalize('NFC').replace(invisible, '');
  return less === text ? less : composed(less);
}

// Everything Unicode calls ignorable when shown, less what changes the look of its neighbours: variation selectors,
// the tags of the flags of England, Scotland and Wales, and joiners in their place.
const joiningScripts = [
  'Arabic',
  'Syriac',
  'Mongolian',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const invisible = new RegExp(
  [
    `\\u200D(?<!(?:[${joiningScripts}]|\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]*)\\u200D)`,
    `\\u200D(?![${joiningScripts}\\p{Extended_Pictographic}])`,
    `\\u200C(?<![${joiningScripts}]\\u200C)`,
    `\\u200C(?![${joiningScripts}])`,
    '[\\u{E0020}-\\u{E007F}](?<!\\u{1F3F4}[\\u{E0020}-\\u{E007F}]{1,7})',
    '[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}](?<=(?:^|[\\s\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]).)',
    '(?![\\uFE00-\\uFE0F\\u200C\\u200D\\u{E0020}-\\u{E007F}\\u{E0100}-\\u{E01EF}])\\p{Default_Ignorable_Code_Point}',
    '[\\uFFF9-\\uFFFB]',
  ].join('|'),
  'gu',
);

/** The same words on one line: newlines and runs of blanks become one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * At most `max` code points (at least 1), an ellipsis in place of what is cut. It cuts between characters
 * as a person counts them, so an emoji, a flag or an accented letter is whole or gone.
 */
export function clip(text: string, max: number): string {
  if (text.length <= max || [...text].length <= max) return text;
  let kept = '';
  let room = max - 1;
  for (const { segment } of graphemes.segment(text.slice(0, max * 2 + 64))) {
    room -= [...segment].length;
    if (room < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
