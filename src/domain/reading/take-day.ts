import { isTheirs, mayStandAlone } from './bare.ts';
import { type At, askedAt, type Direction, judge, type When } from './when.ts';
import type { Asked, Kind, Read } from './when/asked.ts';
import { readEnglish } from './when/english.ts';
import { readPhrase } from './when/phrase.ts';
import { tidy, weekdays, withoutCourtesy } from './when/vocabulary.ts';

/** What is left of the words, and the day at their end; `when` is null when they end in no date, and `text` is then all of it. */
export interface Taken {
  readonly text: string;
  readonly when: When | null;
}

const near: readonly Kind[] = ['today', 'day', 'weekday', 'week', 'end', 'vague'];
const written: readonly Kind[] = ['date', 'numeric', 'ordinal'];
const periods: readonly Kind[] = ['month', 'part', 'quarter', 'year'];

// "On" takes no month ("call back on May"), "in" no day ("check in friday"), "by" no length ("extend the trial by 2 weeks").
const afterOn: readonly Kind[] = [...near, ...written, 'ago'];
const afterIn: readonly Kind[] = [...periods, 'span', 'vague'];
const afterBy: readonly Kind[] = [...near, ...written, ...periods, 'ago', 'time'];
const afterUntil: readonly Kind[] = [...afterBy, 'span'];
const planWords = new Map<string, readonly Kind[]>([
  ['by', afterBy],
  ['on', afterOn],
  ['in', afterIn],
  ['until', afterUntil],
  ['till', afterUntil],
  ['til', afterUntil],
  ['due', afterUntil],
  ['before', afterBy],
  ['no later than', afterBy],
  ['within', ['span']],
  ['at', ['end', 'part']],
  // No word of English, and the rest would be left of “bis Freitag”.
  ['bis', afterUntil],
]);
const germanWords = new Map<string, readonly Kind[]>([
  ['am', afterOn],
  ['im', periods],
]);
// "She will answer by friday" is not when the step was taken.
const pastWords = new Map<string, readonly Kind[]>([
  ['on', afterOn],
  ['in', afterIn],
]);
const nameWords = new Map<string, readonly Kind[]>([...planWords, ['to', afterUntil], ['for', afterUntil]]);
const nameAlone: readonly Kind[] = [...near, ...written, 'part', 'quarter', 'span', 'ago'];

/**
 * Reads a day at the end of a step: after `by`, `on`, `in`, `until` (also `till`, `before`, `due`), or bare when it is
 * `today`, `tomorrow`, a weekday, another near day (`next week`, `eod`, `soon`) or a written date (`5 dec`). Returns
 * the words before it. Words after `by` or `in` that are no date ("in english") stay; a date that cannot be used
 * (past, vague, impossible, far) is taken off and comes back as the reason. Looking back it is `on`, `in` and bare.
 * A time alone (`by 3pm`) means today and stays in the text, where it is needed.
 */
export function takeDay(text: string, at: At, direction: Direction = 'plan'): Taken {
  const asked = askedAt(at, direction);
  const words = direction === 'past' ? pastWords : asked.german ? new Map([...planWords, ...germanWords]) : planWords;
  return take(text, asked, words, mayStandAlone);
}

/**
 * Reads a day after a name, for `move Acme friday`, `snooze Acme 2 weeks`, `not now Acme until march`, `away 7 dec`.
 * Nothing but a name comes before it, so every way to say a day may stand bare, except a lone month: it may be
 * half of a name (Theresa May). `text` is empty when all of it is a date. Check the whole for a known full name first.
 */
export function takeDayAfterName(text: string, at: At): Taken {
  const asked = askedAt(at, 'plan');
  return take(text, asked, asked.german ? new Map([...nameWords, ...germanWords]) : nameWords, (read) =>
    nameAlone.includes(read.kind),
  );
}

/** More words than this never make one date. */
const longestTail = 9;

function take(text: string, asked: Asked, words: ReadonlyMap<string, readonly Kind[]>, alone: Alone): Taken {
  const all = text.trim();
  const whole = withoutCourtesy(all);
  const starts = [...whole.slice(-300).matchAll(/(?<=^|[\s,(])[^\s,(]/g)].map(
    (found) => found.index + Math.max(0, whole.length - 300),
  );
  for (const start of starts.slice(-longestTail)) {
    const before = whole.slice(0, start);
    const tail = whole.slice(start);
    const [, lead, rest] = /^(no later than|\p{L}+)\s+(.+)$/isu.exec(tail) ?? [];
    const kinds = lead === undefined ? undefined : words.get(lead.toLowerCase());
    const read =
      kinds && rest !== undefined ? readAfter(lead!.toLowerCase(), rest, kinds, asked) : readAlone(tail, before, asked, alone);
    if (!read || (/^(?:on|in)$/i.test(lead ?? '') && isTheirs(read, before, asked))) continue;
    if (read.kind === 'time') return { text: all, when: judge(read, tail, asked) };
    return { text: before.replace(/[\s,;–—(-]+$/, ''), when: judge(read, tail, asked) };
  }
  return { text: all, when: null };
}

type Alone = (read: Read, phrase: string, before: string, asked: Asked) => boolean;

function readAlone(tail: string, before: string, asked: Asked, alone: Alone): Read | null {
  const phrase = tidy(tail);
  const read = readPhrase(phrase, asked);
  return read && alone(read, phrase, before, asked) ? read : null;
}

function readAfter(lead: string, rest: string, kinds: readonly Kind[], asked: Asked): Read | null {
  const phrase = tidy(rest);
  const inside = phrase.replace(/^(?:in|on|by|zum|zur) /, '');
  const read = readPhrase(phrase, asked) ?? (lead !== 'in' && inside !== phrase ? readPhrase(inside, asked) : null);
  if (read) {
    // "Due in 2 weeks": the inner word says that a length may follow.
    if (kinds.includes(read.kind) || (inside !== phrase && read.kind === 'span')) return read;
    return lead === 'in' ? inThatWeek(phrase, read, asked) : null;
  }
  // Chrono is slow and eager: only for what has a number or the name of a day in it, and never after "in".
  const dated = /\d/.test(phrase) || phrase.split(' ').some((word) => weekdays.has(word));
  return dated && lead !== 'in' && phrase.includes(' ') ? readEnglish(phrase, asked) : null;
}

const lengthThenDay = /^(\S+ (?:weeks?|months?|wochen?|monaten?)) (?:on|am) /;

/** "In two weeks on monday": the monday of that week. Without "in" it is two weeks after the next monday. */
function inThatWeek(phrase: string, read: Read, asked: Asked): Read | null {
  const length = lengthThenDay.exec(phrase)?.[1];
  const then = length === undefined ? null : readPhrase(length, asked);
  if (!then || !('day' in then) || read.kind !== 'weekday' || !('day' in read)) return null;
  return { kind: 'weekday', day: then.day.add({ days: read.day.dayOfWeek - then.day.dayOfWeek }) };
}
