import type { ReaderCode } from './verdict.ts';

/** The coach's one line for each code, with an example where it helps. Never more than 120 characters. */
export const hints = {
  stop: 'They asked us to stop, so there is no next step here.',
  pressure: 'Would you mind getting this? An easy way out is kinder: "No reply needed, just in case it helps."',
  yours: 'That is a result, and theirs to give. What will you do? "Offer a one-letter reply: A, B or C."',
  visible: 'What would a camera see you do? For instance: "Send the three-line summary."',
  single: 'Pick the first half; the other can be the next step.',
  size: 'What is the first ten minutes of it? "Write the one number you already know."',
  'ask-size': 'Could they do it standing up? "Ask for one number" takes them a minute.',
  'give-first': 'Two asks are still without an answer. Make the next one a gift.',
  finish: 'How will you know tomorrow that it is done? "Write one question from their report."',
  person: 'Who, by name? "Email Dana at Acme" is a smaller step than "Email Acme".',
  shrink: 'It has been quiet, so make it a one-letter answer: "A still keen, B later, C no thanks."',
  repeat: 'What is new this time? "Recommend one option" would be.',
  confidence: 'Would they be happy to read this about themselves? "Tell Sam we are in touch" says enough.',
  specific: 'What did they say that this answers? Half a sentence of it makes this theirs.',
  day: 'Which day this week? A nearer day is easier to keep.',
} as const satisfies Record<Exclude<ReaderCode, 'helpful' | 'stage'>, string>;

/** Two questions share the code `helpful`. */
export const helpfulHints = {
  ours: 'Would it help them if they never bought from us? "Send the budget template" would.',
  need: 'Whose need is this? "Ask what Lee still needs to decide" is about them.',
} as const;

/** Two ways to come too early. */
export const stageHints = {
  contract: 'Too early for terms: earn it with one useful fact. "Send the page on lead times."',
  referral: 'Too early for a name: a good result comes first. "Ask for one thing to fix."',
} as const;
