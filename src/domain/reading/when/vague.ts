import type { Rule } from './asked.ts';

const vague = new RegExp(
  `^(?:${[
    '(?:very |pretty )?soon',
    'soonish',
    'sooner or later',
    'shortly',
    'asap',
    'a\\.?s\\.?a\\.?p',
    'as soon as (?:possible|i can|we can)',
    'later',
    'later (?:on|this week|this month|this quarter|this year)',
    'eventually',
    'some ?day',
    'one day',
    '(?:some|any) ?time(?: .+)?',
    'at some point(?: .+)?',
    'whenever(?: .+)?',
    'when (?:i|we|she|he|they) can',
    '(?:a|an?other) (?:bit|while|moment|second|sec|minute or so)',
    '(?:the|the near|near) future',
    '(?:a few|few|several|some|the coming|the next few|coming) (?:minutes|hours|days|weeks|months|years)',
    'further notice',
    'no rush',
    'tbd',
    'tba',
    'bald',
    'später',
    'irgendwann',
  ].join('|')})$`,
);

/** Three months, or a feast that people name for the weeks around it; the half of the world decides, or the calendar. */
const season =
  /^(?:(?:early|mid|late|end of|after|before|around|this|next|the) )*(?:spring|summer|autumn|fall|winter|christmas|xmas|easter|holidays|(?:summer|winter|christmas|easter) (?:break|holidays?))(?: \d{4})?$/;

/** Words that feel like a day and are none. A season may stand where a month may, and of what was done it asks for nothing. */
export const vagueRule: Rule = (phrase, { back }) => {
  if (vague.test(phrase.replace(/^in /, ''))) return { kind: 'vague', bad: 'vague' };
  return !back && season.test(phrase) ? { kind: 'month', bad: 'vague' } : null;
};
