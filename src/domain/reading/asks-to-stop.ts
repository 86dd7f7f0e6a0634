const reaching = '(?:e-?mail|call|contact|writ|messag|text(?! )|bother|spam|pester|phon|ring)[a-z]*';
const ending = '(?: (?:me|us|them|her|him|anyone|anybody|again|any ?more|please|to (?:me|us))\\b|[.!]*$)';
const shapes = [
  new RegExp(`\\b(?:stop|quit|cease) (?:all |the |your |with the )?${reaching}`, 'i'),
  new RegExp(`\\b(?:never|(?:do not|don['’]?t)(?: ever)?) ${reaching}${ending}`, 'i'),
  new RegExp(`\\bno more ${reaching}`, 'i'),
  /\b(?:unsubscribe|opt(?:ed|s)? out|leave (?:me|us) (?:alone|in peace))\b/i,
  /\b(?:take|remove) (?:me|us) (?:off|from) (?:your|the|this) (?:mailing |e-?mail |call )?list\b/i,
  /\b(?:asked|wants?|told) (?:me|us) to stop(?! \S)/i,
  /^(?:please )?stop(?: it)?[.!]*$/i,
];
/** What they asked not to be called about is another matter. */
const about =
  /\b(?:before|until|till|on|at|after|in|this|next) (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month|morning|evening|weekend|holiday)/i;

/** Whether an answer asks to be left alone for good: `stop emailing me`, `please never contact us again`. */
export function asksToStop(answer: string): boolean {
  return shapes.some((shape) => shape.test(answer)) && !about.test(answer);
}
