import type { Temporal } from 'temporal-polyfill';
import type { Kind, Read, Rule } from './asked.ts';

/** Weeks, weekends and the ends of things: `next week` is its Monday, the end of a week its Friday. */
export const weekRule: Rule = (phrase, { today }) => {
  const read = (kind: Kind, day: Temporal.PlainDate): Read => ({ kind, day });
  const week = monday(today);
  const friday = today.add({ days: (5 - today.dayOfWeek + 7) % 7 });
  switch (
    phrase
      .replace(/^the /, '')
      .replace(/\bthe\b ?/, '')
      .replace(/^(?:start|beginning) of (?=next week)/, '')
  ) {
    case 'next week':
      return read('week', week.add({ weeks: 1 }));
    case 'week after':
    case 'week after next':
      return read('week', week.add({ weeks: 2 }));
    case 'last week':
      return read('week', week.subtract({ weeks: 1 }));
    case 'this week':
      return read('week', friday);
    case 'weekend':
    case 'this weekend':
      return read('week', today.dayOfWeek === 7 ? today : today.add({ days: 6 - today.dayOfWeek }));
    case 'next weekend':
      return read('week', week.add({ weeks: 1, days: 5 }));
    case 'eod':
    case 'end of day':
    case 'cob':
    case 'close of business':
      return read('end', today);
    case 'eow':
    case 'end of week':
    case 'end of this week':
      return read('end', friday);
    case 'end of next week':
      return read('end', week.add({ weeks: 1, days: 4 }));
    default:
      return null;
  }
};

export function monday(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}
