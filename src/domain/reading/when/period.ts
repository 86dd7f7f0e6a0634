import type { Temporal } from 'temporal-polyfill';
import type { Asked, Read, Rule } from './asked.ts';
import { months, oneOf } from './vocabulary.ts';

const month = oneOf(months.keys());
const monthPhrase = new RegExp(`^(?:(next|last|this) )?(${month})(?: (\\d{4}|'\\d\\d))?$`);
const quarterPhrase = /^(?:q ?([1-4])|([1-4])q|(first|second|third|fourth) quarter)(?: (?:of )?(\d{4}|'?\d\d))?$/;
const partPhrase = /^(?:the )?(mid|middle of|early|start of|beginning of|late|end of|first day of|last day of)[ -](?:the )?(.+)$/;
const ends: Readonly<Record<string, string>> = { eom: 'this month', eoq: 'this quarter', eoy: 'this year' };

/**
 * Months, quarters and years: the first day of the next such (looking back: of the last), today counted.
 * `mid january` is the 15th, `early` the 5th, `late` the 25th; the end of one is its last day.
 */
export const periodRule: Rule = (phrase, asked) => {
  const end = Object.hasOwn(ends, phrase) ? ends[phrase]! : undefined;
  const part = end ? [phrase, 'end of', end] : partPhrase.exec(phrase);
  if (!part) return period(phrase, asked);
  const whole = part[2]!.replace(/^(month|quarter|year)$/, 'this $1');
  // The end of March is still ahead all March long, its middle until the 15th: try the one that has begun first.
  const reads = [period(whole, { ...asked, back: true }, true), period(whole, { ...asked, back: false }, true)];
  const days = reads.flatMap((read) => (read && 'day' in read ? [within(part[1]!, read.day, whole)] : []));
  const fits = asked.back ? days.findLast((day) => before(day, asked.today, 0)) : days.find((day) => before(asked.today, day, 0));
  const day = fits ?? days.at(asked.back ? 0 : -1);
  return day ? { kind: 'part', day } : null;
};

function before(a: Temporal.PlainDate, b: Temporal.PlainDate, least: number): boolean {
  return b.since(a, { largestUnit: 'days' }).days >= least;
}

function period(phrase: string, asked: Asked, current = false): Read | null {
  const { today, back } = asked;
  const named = monthPhrase.exec(phrase);
  if (named) {
    const number = months.get(named[2]!)!;
    const stated = named[3] ? readYear(named[3]) : undefined;
    // "next march" said in November is the coming one; "last march" the one gone by.
    const first =
      stated === undefined
        ? nearest(number, { ...asked, back: named[1] === 'last' || (back && named[1] !== 'next') }, current)
        : today.with({ year: stated, month: number, day: 1 });
    return { kind: 'month', day: first };
  }
  const quarter = quarterPhrase.exec(phrase.replace(/^(?:the |next )(?=q)/, ''));
  if (quarter) {
    const number = Number(quarter[1] ?? quarter[2] ?? ['first', 'second', 'third', 'fourth'].indexOf(quarter[3]!) + 1) * 3 - 2;
    const day = quarter[4] ? today.with({ year: readYear(quarter[4]), month: number, day: 1 }) : nearest(number, asked, current);
    return { kind: 'quarter', day };
  }
  const firstOfMonth = today.with({ day: 1 });
  const firstOfQuarter = firstOfMonth.with({ month: today.month - ((today.month - 1) % 3) });
  const firstOfYear = firstOfMonth.with({ month: 1 });
  const year = /^20\d\d$/.test(phrase) ? Number(phrase) : null;
  if (year !== null) return { kind: 'year', day: firstOfYear.with({ year }) };
  switch (phrase.replace(/^the /, '')) {
    case 'next month':
      return { kind: 'week', day: firstOfMonth.add({ months: 1 }) };
    case 'next quarter':
      return { kind: 'quarter', day: firstOfQuarter.add({ months: 3 }) };
    case 'next year':
    case 'new year':
      return { kind: 'year', day: firstOfYear.add({ years: 1 }) };
    case 'month after next':
      return { kind: 'month', day: firstOfMonth.add({ months: 2 }) };
    case 'last month':
      return { kind: 'week', day: firstOfMonth.subtract({ months: 1 }) };
    case 'last quarter':
      return { kind: 'quarter', day: firstOfQuarter.subtract({ months: 3 }) };
    case 'last year':
      return { kind: 'year', day: firstOfYear.subtract({ years: 1 }) };
    // "By this month" means before it ends, as "by this week" does.
    case 'this month':
      return { kind: 'month', day: current ? firstOfMonth : last(firstOfMonth, 1) };
    case 'this quarter':
      return { kind: 'quarter', day: current ? firstOfQuarter : last(firstOfQuarter, 3) };
    case 'this year':
      return { kind: 'year', day: current ? firstOfYear : last(firstOfYear, 12) };
    default:
      return null;
  }
}

function within(part: string, first: Temporal.PlainDate, whole: string): Temporal.PlainDate {
  const length = /quarter|q ?[1-4]|[1-4]q/.test(whole) ? 3 : /year|^20\d\d$/.test(whole) ? 12 : 1;
  switch (part) {
    case 'mid':
    case 'middle of':
      return length === 1 ? first.with({ day: 15 }) : first.add({ months: Math.floor(length / 2), days: length === 3 ? 14 : 0 });
    case 'early':
      return first.add({ days: 4 });
    case 'late':
      return last(first, length).with({ day: 25 });
    case 'end of':
    case 'last day of':
      return last(first, length);
    default:
      return first;
  }
}

function last(first: Temporal.PlainDate, length: number): Temporal.PlainDate {
  return first.add({ months: length }).subtract({ days: 1 });
}

function nearest(month: number, { today, back }: Asked, current: boolean): Temporal.PlainDate {
  const first = today.with({ month, day: 1 });
  if (back) return before(first, today, 0) ? first : first.subtract({ years: 1 });
  return before(today, first, current ? 1 : 0) ? first : first.add({ years: 1 });
}

export function readYear(text: string): number {
  const number = Number(text.replace(/\D/g, ''));
  return number < 100 ? 2000 + number : number;
}
