import { planMost } from '../limits.ts';
import type { Asked, Read } from './when/asked.ts';

// A day right after one of these belongs to what the step is about: "notes from monday", "a slot tomorrow",
// "every friday", "Black Friday", "since the 3rd".
const holds = new RegExp(
  `(?:^|[\\s(,])(?:${[
    'a|an|the|this|that|next|last|of|from|since|after|for|about|to|at|and|or|than|vs|versus|per|each|every',
    'between|around|as|like|with',
    'by|until|till|til|before|due|not|ask|mr|mrs|ms|dr|over|during|through|throughout|into|within',
    'free|available|busy|open|slot|slots|time|times|availability|calendar|works|work',
    'black|good|cyber|casual|easter|palm|whit|super|fat|giving|ash|blue|ruby|sheffield|pancake|shrove|bloody|girl|man|sunny',
  ].join('|')})$`,
  'i',
);
// "The deck we promised yesterday", "told her I call tomorrow": somebody else's day, not the step's.
const clause = /\b(?:i|we|you|he|she|they|it|who|that)(?:'(?:ve|d|ll|s))?\s+\S+(?:\s+\S+){0,2}$/i;

/**
 * Whether a day may stand at the end of a step without `by` or `on`: near days and written dates, unless the words
 * before hold on to it. Lone months, numbers (12/5 may be an invoice) and lengths (a 2 week trial) may not.
 */
export function mayStandAlone(read: Read, phrase: string, before: string, asked: Asked): boolean {
  const words = before.trim();
  // Sat and Sun are verbs and stars, Wed a wedding: lower case after a pronoun or an article they are no days.
  if (/^(?:sat|sun|wed)$/.test(phrase) && /\b(?:we|i|he|she|they|it|who|in|get|got)$/i.test(words)) return false;
  if (phrase === 'morgen' && !asked.german) return false;
  switch (read.kind) {
    case 'vague':
      return (
        !asked.back &&
        /^(?:soon|asap|as soon as possible|some ?day|some ?time)$/.test(phrase) &&
        !/\b(?:you|too|as|how|so|or)$/i.test(words)
      );
    case 'today':
    case 'day':
    case 'weekday':
    case 'ago':
    case 'end':
    case 'week':
    case 'date':
      if (holds.test(words) || /^(?:now|right now|right away|immediately|this week)$/.test(phrase)) return false;
      return allows(read, asked, words);
    case 'time':
    case 'numeric':
    case 'ordinal':
    case 'month':
    case 'part':
    case 'quarter':
    case 'year':
    case 'span':
      return false;
  }
}

// A step due "yesterday" is a slip to ask about; a written date gone by ("review the contract 2025-11-03") and
// "the workshop last week" are what the step is about.
function allows(read: Read, asked: Asked, words: string): boolean {
  if (!wrongWay(read, asked)) return true;
  const about = read.kind === 'date' || (read.kind === 'week' && !asked.back);
  return !about && !clause.test(words);
}

/** Somebody else's day: it lies on the wrong side of today, and the words before it are about a person doing something. */
export function isTheirs(read: Read, before: string, asked: Asked): boolean {
  return wrongWay(read, asked) && clause.test(before.trim());
}

function wrongWay(read: Read, { today, back }: Asked): boolean {
  if ('bad' in read) return false;
  const away = read.day.since(today, { largestUnit: 'days' }).days;
  return back ? away > 0 : away < 0 || (read.kind === 'date' && away > planMost);
}
