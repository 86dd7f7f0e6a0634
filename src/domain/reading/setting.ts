import { rhythmMost } from '../rhythm.ts';
import { isZone, type LocalTime, type Weekday } from '../calendar.ts';

const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A time of day as people type it: `8:30`, `9`, `9am`, `17.15`, `5 pm`, `noon`. Null when it is none. */
export function readHour(text: string): LocalTime | null {
  const named = /^(?:at )?(noon|midday|midnight)$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (named) return (named === 'midnight' ? '00:00' : '12:00') as LocalTime;
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|uhr|h)?$/i.exec(text.trim());
  if (!found) return null;
  const half = found[3]?.toLowerCase();
  const said = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if ((half === 'am' || half === 'pm') && (said < 1 || said > 12)) return null;
  const hour = half === 'pm' ? (said % 12) + 12 : half === 'am' ? said % 12 : said;
  return hour < 24 && minute < 60 ? (`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as LocalTime) : null;
}

/** A rhythm in whole working days, 1 to `rhythmMost`. Null for anything else. */
export function readRhythm(text: string): number | null {
  const days = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return days >= 1 && days <= rhythmMost ? days : null;
}

/** Whether it says that there is to be none. */
export const isNone = (text: string): boolean => /^(none|off|no)$/i.test(text.trim());

/** A weekday by its first three letters or more. */
export function readWeekday(text: string): Weekday | null {
  const word = text.trim().toLowerCase().replace(/s$/, '');
  const at = word.length < 3 ? -1 : weekdayNames.findIndex((name) => word.startsWith(name));
  return at < 0 ? null : ((at + 1) as Weekday);
}

const inWeek = (a: Weekday, b: Weekday): number => a - b;

/** Working days as people type them: `mon-fri`, `mon tue thu`, `sunday to thursday`. Null when a word is no weekday. */
export function readWeekdays(text: string): Weekday[] | null {
  const range = /^(\w+)\s*(?:-|–|to|bis)\s*(\w+)$/i.exec(text.trim());
  const words = range ? [range[1]!, range[2]!] : text.split(/[\s,;+&]+|\band\b/).filter(Boolean);
  const days = words.map(readWeekday);
  if (days.length === 0 || days.includes(null)) return null;
  const read = days as Weekday[];
  if (!range) return [...new Set(read)].sort(inWeek);
  const [first, last] = read as [Weekday, Weekday];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => (((first - 1 + at) % 7) + 1) as Weekday).sort(inWeek);
}

/** A weekday with an hour and a zone, as far as they are said: `monday 9:00`, `fridays at 4 pm Europe/London`. Null for anything else. */
export function readMoment(
  text: string,
): { readonly day: Weekday; readonly hour: LocalTime | null; readonly zone: string | null } | null {
  const words = text
    .replace(/(\d)\s+(am|pm|uhr|h)\b/gi, '$1$2')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !/^(?:every|on|at|@|um|am)$/i.test(word));
  const zone = words.length > 1 && /\/|^(?:utc|gmt)$/i.test(words.at(-1)!) ? words.pop()! : null;
  const day = words.map(readWeekday).find((read) => read !== null);
  const rest = words.filter((word) => readWeekday(word) === null);
  const hour = rest[0] === undefined ? null : readHour(rest[0]);
  if (!day || words.length - rest.length > 1 || rest.length > 1 || (rest.length === 1 && !hour)) return null;
  return zone !== null && !isZone(zone) ? null : { day, hour, zone };
}

/** `on`, `yes`, `off`, `no`. */
export function readSwitch(text: string): boolean | null {
  if (/^(on|yes|true|show|an|ja)$/i.test(text.trim())) return true;
  return /^(off|no|false|hide|none|aus|nein)$/i.test(text.trim()) ? false : null;
}
