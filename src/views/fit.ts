const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * At most `most` of what Slack may count at worst, which is UTF-16 units after escaping; an ellipsis in place of what is
 * cut. It cuts between characters as a person counts them, and never inside `&amp;` or `<@U123>`, which would come out
 * as their halves.
 */
export function fit(mrkdwn: string, most: number): string {
  if (mrkdwn.length <= most) return mrkdwn;
  let end = graphemes.segment(mrkdwn).containing(most - 1)!.index;
  for (const { index, 0: whole } of mrkdwn.matchAll(/&(?:amp|lt|gt);|<[^<>\n]*>/g)) {
    if (index < end && index + whole.length > end) end = index;
  }
  return `${mrkdwn.slice(0, end).trimEnd()}…`;
}
