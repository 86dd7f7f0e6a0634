const mentioned =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mondays?|tomorrow|next (?:week|month|quarter)|(?:\d+|two|three|four) (?:days|weeks|months)|montag|dienstag|mittwoch|donnerstag|freitag|(?:january|february|march|april|june|july|august|september|october|november|december)|\d{1,2}[./]\d{1,2})\b/i;

/** Whether words without a day of their own tell of one all the same: `friday call Jane`, `send it every monday`, `call Tom 12/1`. */
export const mentionsDay = (words: string): boolean => mentioned.test(words);
