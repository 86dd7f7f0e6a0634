import { Temporal } from 'temporal-polyfill';
import { dayAt } from '../../calendar.ts';
import type { Asked, Kind, Rule } from './asked.ts';
import { oneOf, weekdays } from './vocabulary.ts';
import { monday } from './week.ts';

const fixed: Readonly<Record<string, readonly [Kind, number]>> = {
  today: ['today', 0],
  now: ['today', 0],
  'right now': ['today', 0],
  'right away': ['today', 0],
  immediately: ['today', 0],
  'just now': ['today', 0],
  'this morning': ['today', 0],
  'this afternoon': ['today', 0],
  'this evening': ['today', 0],
  tonight: ['today', 0],
  'earlier today': ['today', 0],
  'later today': ['today', 0],
  heute: ['today', 0],
  'end of today': ['today', 0],
  tomorrow: ['day', 1],
  morgen: ['day', 1],
  'tomorrow week': ['day', 8],
  yesterday: ['day', -1],
  gestern: ['day', -1],
  'last night': ['day', -1],
  'day after tomorrow': ['day', 2],
  übermorgen: ['day', 2],
  'day before yesterday': ['day', -2],
  vorgestern: ['day', -2],
};
for (const word of [
  'tomorow',
  'tommorow',
  'tommorrow',
  'tomorrrow',
  'tomorrw',
  'tmrw',
  'tmr',
  'tmrow',
  'tmw',
  '2morrow',
  '2moro',
  'tomo',
]) {
  Object.assign(fixed, { [word]: ['day', 1] });
}

/** `today`, `tomorrow`, `yesterday` and their kin. */
export const nearDay: Rule = (phrase, { today }) => {
  const found = Object.hasOwn(fixed, phrase.replace(/^the /, '')) ? fixed[phrase.replace(/^the /, '')] : undefined;
  return found ? { kind: found[0], day: today.add({ days: found[1] }) } : null;
};

const weekday = oneOf(weekdays.keys());
const weekdayPhrase = new RegExp(
  `^(?:(?:the )?(this|this coming|coming|upcoming|next|last|past|previous) )?(${weekday})` +
    '(?: (week|after next|this week|next week|last week|of this week|of next week|of last week))?$',
);
const weekThenDay = new RegExp(`^(this|next|last) week(?: on)? (${weekday})$`);

/**
 * Weekdays. Bare is the next one after today (looking back: the last one before). `this` may be today. `next` and
 * `next week` count calendar weeks from Monday. `last friday` is the latest one gone by, be it in this week or the one
 * before: on a Saturday most people mean yesterday. `friday week` is a week from Friday.
 */
export const weekdayRule: Rule = (phrase, asked) => {
  const turned = weekThenDay.exec(phrase);
  const found = weekdayPhrase.exec(turned ? `${turned[2]} ${turned[1]} week` : phrase);
  if (!found || (found[1] && found[3] && found[3] !== 'after next')) return null;
  const at = weekdays.get(found[2]!)!;
  const { today, back } = asked;
  const ahead = today.add({ days: ((at - today.dayOfWeek + 6) % 7) + 1 });
  const behind = today.subtract({ days: ((today.dayOfWeek - at + 6) % 7) + 1 });
  const inWeek = (weeks: number) => monday(today).add({ days: 7 * weeks + at - 1 });
  const day = () => {
    switch (found[3] ?? found[1]) {
      case 'week':
        return ahead.add({ weeks: 1 });
      case 'after next':
        return inWeek(2);
      case 'this week':
      case 'of this week':
        return inWeek(0);
      case 'next week':
      case 'of next week':
      case 'next':
        return inWeek(1);
      case 'last week':
      case 'of last week':
        return inWeek(-1);
      case 'last':
      case 'past':
      case 'previous':
        return behind;
      case 'this':
        return at === today.dayOfWeek ? today : back ? behind : ahead;
      case undefined:
        return back ? behind : ahead;
      default:
        return ahead;
    }
  };
  if (found[3] === 'after next' && found[1] !== 'next' && found[1] !== undefined) return null;
  return { kind: 'weekday', day: day() };
};

/** `in 2 hours`, `an hour ago`: the day on the wall at that instant. */
export function dayInMinutes({ now, zone }: Asked, minutes: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(dayAt(new Date(now.getTime() + minutes * 60_000), zone));
}
