const reaching = '(?:e-?mail|call|contact|writ|messag|text|reach|bother|spam|ping|pester)';
const shapes = [
  new RegExp(`\\b(?:stop|quit|cease) (?:\\S+ ){0,2}?${reaching}`, 'i'),
  new RegExp(`\\b(?:never|(?:do not|don['’]?t)(?: ever)?|no more) ${reaching}`, 'i'),
  /\b(?:unsubscribe|opt(?:ed|s)? out|leave (?:me|us|them|her|him) (?:alone|in peace)|take (?:me|us|them|her|him) off|(?:asked|wants?|told) (?:me|us) to stop)\b/i,
];
/** What they asked not to be called about is another matter. */
const about =
  /\b(?:before|until|till|on|at|after|in|this|next|again today) (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month|morning|evening|weekend|holiday)/i;

/** Whether an answer asks to be left alone for good: `stop emailing me`, `please never contact us again`. */
export function asksToStop(answer: string): boolean {
  return shapes.some((shape) => shape.test(answer)) && !about.test(answer);
}
