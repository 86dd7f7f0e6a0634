import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, type LocalDay, mondayToFriday } from '../../calendar.ts';
import type { Asked, Kind, Read, Rule } from './asked.ts';
import { dayInMinutes } from './near.ts';
import { numbers, oneOf, type Unit, units } from './vocabulary.ts';

const span = `(?:half an? (?:hour|year)|\\+?(?:\\d+ ?-?|${oneOf(numbers.keys())}[ -])${oneOf(units.keys())})\\b`;
const spans = `${span}(?:(?: and)? ?${span})*`;
const piece = new RegExp(
  `(half an? (?:hour|year))|\\b(?:(\\d+) ?-?|(${oneOf(numbers.keys())})[ -])(${oneOf(units.keys())})\\b`,
  'g',
);
const ahead = new RegExp(
  `^(?:in |within |for )?(?:the next |another )?(${spans})(?:'? time|' time| from now| from today| hence)?$`,
);
const behind = new RegExp(`^(?:about )?(${spans}) (?:ago|back)$`);
const minus = new RegExp(`^(?:in )?[-−](${spans})$`);
const counted = new RegExp(`^(?:in )?(${spans}) (from|after|on|before) (.+)$`);

/** `3d`, `2 weeks`, `in 10 days`, `3 days ago`, `a week from friday`. A month on from 31 January is the last of February. */
export const spanRule: Rule = (phrase, asked, again) => {
  const forward = ahead.exec(phrase);
  if (forward) return reach('span', asked, asked.today, forward[1]!, 1);
  const backward = behind.exec(phrase);
  if (backward) return reach('ago', asked, asked.today, backward[1]!, -1);
  const negative = minus.exec(phrase);
  if (negative) return reach('span', asked, asked.today, negative[1]!, -1);
  const from = counted.exec(phrase);
  if (!from || (from[2] === 'on' && !/week/.test(from[1]!))) return null;
  const start = again(from[3]!);
  if (!start || 'bad' in start || start.kind === 'span' || start.kind === 'ago') return start && 'bad' in start ? start : null;
  return reach(start.kind, asked, start.day, from[1]!, from[2] === 'before' ? -1 : 1);
};

/** Any unit's worth of more is further than the calendar can be counted. */
const most = 9_999;

function reach(kind: Kind, asked: Asked, start: Temporal.PlainDate, text: string, sign: 1 | -1): Read {
  let day = start;
  let minutes = 0;
  for (const [, half, digits, word, unit] of text.matchAll(piece)) {
    if (half) {
      if (half.endsWith('hour')) minutes += 30;
      else day = day.add({ months: 6 * sign });
      continue;
    }
    const amount = digits === undefined ? numbers.get(word!)! : Number(digits);
    if (amount > most) return { kind, bad: sign < 0 && !asked.back ? 'past' : 'far' };
    const as = units.get(unit!)!;
    if (as === 'minute' || as === 'hour') minutes += amount * (as === 'hour' ? 60 : 1);
    else day = move(day, as, amount * sign);
  }
  if (minutes > 0) day = day.equals(asked.today) ? dayInMinutes(asked, minutes * sign) : day;
  return { kind, day };
}

function move(day: Temporal.PlainDate, unit: Exclude<Unit, 'minute' | 'hour'>, amount: number): Temporal.PlainDate {
  switch (unit) {
    case 'day':
      return day.add({ days: amount });
    case 'workday':
      return workdays(day, amount);
    case 'week':
      return day.add({ weeks: amount });
    case 'fortnight':
      return day.add({ weeks: 2 * amount });
    case 'month':
      return day.add({ months: amount });
    case 'quarter':
      return day.add({ months: 3 * amount });
    case 'year':
      return day.add({ years: amount });
  }
}

// Somebody's own days off are not known here: Monday to Friday. Going back, weekends are skipped the same way.
function workdays(day: Temporal.PlainDate, amount: number): Temporal.PlainDate {
  if (amount >= 0)
    return Temporal.PlainDate.from(addWorkingDays(day.toString() as LocalDay, Math.min(amount, 1000), mondayToFriday));
  let at = day;
  for (let left = Math.min(-amount, 1000); left > 0;) {
    at = at.subtract({ days: 1 });
    if (at.dayOfWeek < 6) left -= 1;
  }
  return at;
}
