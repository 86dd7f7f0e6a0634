import type { Asked, Read } from './asked.ts';
import { dateRule, weekdayDateRule } from './date.ts';
import { nearDay, weekdayRule } from './near.ts';
import { periodRule } from './period.ts';
import { spanRule } from './span.ts';
import { vagueRule } from './vague.ts';
import { weekRule } from './week.ts';

const rules = [nearDay, weekdayRule, weekRule, periodRule, dateRule, spanRule, weekdayDateRule, vagueRule];

const clock = '\\d{1,2}(?::\\d\\d){1,2} ?(?:am|pm)?|\\d{1,2} ?(?:am|pm)|\\d{1,2}h\\d{0,2}|\\d{1,2} ?uhr';
const zoneName = '(?: (?:utc|gmt|[ecmp][sd]?t|cet|cest|bst|ist|jst|aest|aedt|sharp|local time))?';
const time =
  `(?:at |@ ?|around |about |before |after |from |um )?(?:(?:\\d{1,2}|${clock}) ?(?:-|to|until) ?)?(?:${clock})${zoneName}` +
  "|(?:at |@ ?)\\d{1,2}(?: o'clock)?|\\d{1,2} o'clock" +
  '|(?:in the |at |around |before )?(?:early |late )?(?:morning|afternoon|evening|night|noon|midday|midnight|lunch|lunchtime)' +
  '|first thing(?: in the morning)?' +
  '|eod|cob|end of (?:the )?day|close of business|am|pm|at the latest|latest';
const timeAfter = new RegExp(`^(.+?)(?: |(?<=\\S)(?=@))(?:${time})$`);
const timeBefore = new RegExp(`^(?:${time})(?: on| of)? (.+)$`);
const timeOnly = new RegExp(`^(?:at |@ ?)?(?:${clock})${zoneName}$|^(?:noon|midday|lunchtime)$`);

/**
 * Reads a tidied phrase that is wholly a date, by our own grammar. A time of day beside the date is let go;
 * a time alone means today. Null when it is no date.
 */
export function readPhrase(phrase: string, asked: Asked, depth = 0): Read | null {
  if (phrase === '' || depth > 4) return null;
  const again = (inner: string) => readPhrase(inner, asked, depth + 1);
  for (const rule of rules) {
    const read = rule(phrase, asked, again);
    if (read) return read;
  }
  if (timeOnly.test(phrase)) return { kind: 'time', day: asked.today };
  const rest = timeAfter.exec(phrase)?.[1] ?? timeBefore.exec(phrase)?.[1];
  const read = rest === undefined ? null : again(rest);
  if (read) return read.kind === 'vague' || read.kind === 'span' || read.kind === 'month' ? null : read;
  const weekOf = /^(?:the )?week (?:of|commencing|starting) (.+)$/.exec(phrase)?.[1];
  const inside = weekOf === undefined ? null : again(weekOf);
  return inside && 'day' in inside ? { kind: 'week', day: inside.day.subtract({ days: inside.day.dayOfWeek - 1 }) } : inside;
}
