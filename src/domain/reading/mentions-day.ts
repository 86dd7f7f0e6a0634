const mentioned =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?![.\w])|tomorrow|next (?:week|month|quarter)|(?:\d+|two|three|four) (?:days|weeks|months)|montag|dienstag|mittwoch|donnerstag|freitag|(?!24\/7)(?:0?[1-9]|1\d|2\d|3[01])[./](?:0?[1-9]|1[0-2])(?!\w|\/))/i;

/** Whether words without a day of their own tell of one all the same: `friday call Jane`, `send it every monday`, `call Tom 12/1`. */
export const mentionsDay = (words: string): boolean => mentioned.test(words);
