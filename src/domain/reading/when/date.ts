import { Temporal } from 'temporal-polyfill';
import { weekdayOf, type LocalDay } from '../../calendar.ts';
import type { Asked, Kind, Read, Rule } from './asked.ts';
import { readYear } from './period.ts';
import { months, oneOf, ordinals, weekdays } from './vocabulary.ts';

const month = oneOf(months.keys());
const nth = `(?:\\d{1,2}(?: ?(?:st|nd|rd|th)|\\.)?|${oneOf(ordinals.keys())})`;
const year = "(\\d{4}|'\\d\\d)";
const dayMonth = new RegExp(`^(?:the )?(${nth})(?: of|-)? ?(${month})(?:[ -]${year})?$`);
const monthDay = new RegExp(`^(${month})(?: the|-)? ?(${nth})(?: ${year})?$`);
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:\d\d(?::\d\d)?)?$/;
const slashes = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d\d))?$/;
const dots = /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}|\d\d))?$/;
const ofMonth = '(?: of (?:the|this|next) month| (?:this|next) month)?';
// In figures with or without its article; in words only with it: "second" alone is a length of time.
const ordinal = new RegExp(
  `^(?:the )?(\\d{1,2} ?(?:st|nd|rd|th))${ofMonth}$|^the (\\d{1,2}|${oneOf(ordinals.keys())})${ofMonth}$`,
);
const withWeekday = new RegExp(`^(?:on )?(${oneOf(weekdays.keys())}) (.+)$|^(.+) (${oneOf(weekdays.keys())})$`);

/** Dates with numbers: ISO, `12/5` by the person's locale, German `1.12.`, `5 dec 2026`, `dec 5th`, `the 3rd`. */
export const dateRule: Rule = (phrase, asked) => {
  const whole = iso.exec(phrase);
  if (whole) return on('date', asked, Number(whole[3]), Number(whole[2]), Number(whole[1]));
  const slashed = slashes.exec(phrase);
  if (slashed && phrase !== '24/7') {
    const [day, number] = asked.monthFirst ? [slashed[3], slashed[1]] : [slashed[1], slashed[3]];
    return on('numeric', asked, Number(day), Number(number), slashed[4] ? readYear(slashed[4]) : undefined);
  }
  // Dots mean day first whoever types them. Without the last dot, 1.12 may be a price or a version.
  const dotted = dots.exec(phrase) ?? (asked.german ? /^(\d{1,2})\.(\d{1,2})$/.exec(phrase) : null);
  if (dotted) return on('numeric', asked, Number(dotted[1]), Number(dotted[2]), dotted[3] ? readYear(dotted[3]) : undefined);
  const named = dayMonth.exec(phrase);
  if (named) return on('date', asked, dayNumber(named[1]!), months.get(named[2]!)!, named[3] ? readYear(named[3]) : undefined);
  const turned = monthDay.exec(phrase);
  if (turned)
    return on('date', asked, dayNumber(turned[2]!), months.get(turned[1]!)!, turned[3] ? readYear(turned[3]) : undefined);
  const alone = ordinal.exec(phrase);
  return alone ? dayOfMonth(asked, dayNumber(alone[1] ?? alone[2]!), phrase.endsWith('next month')) : null;
};

/** `friday 4 dec`, `fri 13th`, `4/12 (fri)`. The two must agree: a date that is another weekday is refused, not guessed. */
export const weekdayDateRule: Rule = (phrase, asked) => {
  const found = withWeekday.exec(phrase);
  if (!found) return null;
  const weekday = weekdays.get(found[1] ?? found[4]!)!;
  const rest = found[2] ?? found[3]!;
  const alone = ordinal.exec(rest);
  const read =
    alone && !rest.endsWith('month')
      ? dayOfMonth(asked, dayNumber(alone[1] ?? alone[2]!), false, weekday)
      : dateRule(rest, asked, () => null);
  if (!read || 'bad' in read) return read;
  return weekdayOf(read.day.toString() as LocalDay) === weekday
    ? { kind: 'date', day: read.day }
    : { kind: 'date', bad: 'impossible' };
};

function dayNumber(text: string): number {
  return ordinals.get(text) ?? Number.parseInt(text, 10);
}

/** The day of that year; without a year the next such day from today on (looking back: the last up to today). */
function on(kind: Kind, { today, back }: Asked, day: number, month: number, stated?: number): Read {
  const step = back ? -1 : 1;
  // Eight years: 29 February can be that far, around 2100.
  const years = stated === undefined ? Array.from({ length: 9 }, (_, index) => today.year + index * step) : [stated];
  for (const at of years) {
    const date = real(at, month, day);
    if (date && (stated !== undefined || Temporal.PlainDate.compare(date, today) * step >= 0)) return { kind, day: date };
  }
  return { kind, bad: 'impossible' };
}

/** The next month, this one included, that has such a day ahead; `weekday` has it be that weekday, within two years. */
function dayOfMonth({ today, back }: Asked, day: number, nextMonth: boolean, weekday?: number): Read {
  const step = back && !nextMonth ? -1 : 1;
  for (let away = nextMonth ? 1 : 0; away <= (nextMonth ? 1 : 25); away += 1) {
    const month = today.with({ day: 1 }).add({ months: away * step });
    const date = real(month.year, month.month, day);
    if (!date || Temporal.PlainDate.compare(date, today) * step < 0) continue;
    if (weekday === undefined || date.dayOfWeek === weekday) return { kind: 'ordinal', day: date };
  }
  return { kind: 'ordinal', bad: 'impossible' };
}

function real(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = Temporal.PlainDate.from({ year, month, day });
  return date.day === day ? date : null;
}
