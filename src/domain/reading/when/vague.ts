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

/** Words that feel like a day and are none. */
export const vagueRule: Rule = (phrase) => (vague.test(phrase.replace(/^in /, '')) ? { kind: 'vague', bad: 'vague' } : null);
