import * as american from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import type { Asked, Read } from './asked.ts';

/** The longest date we heard of in English is shorter. */
const longest = 60;

/**
 * The last resort for English our grammar does not know: chrono, held short. It must read the phrase as one date from
 * its first letter to its last; only year, month and day of its components are used, because its instants are an
 * hour off around clock changes. It is shown today's noon in UTC, so the machine's own zone cannot matter.
 */
export function readEnglish(phrase: string, { today, monthFirst, back }: Asked): Read | null {
  // Figures alone are ours to read or refuse; a long run of spans costs chrono a quarter of a second.
  if (!/\p{L}/u.test(phrase) || phrase.length > longest) return null;
  const reader = monthFirst ? american.casual : american.GB;
  const noon = new Date(`${today.toString()}T12:00:00Z`);
  const found = reader.parse(phrase, { instant: noon, timezone: 0 }, { forwardDate: !back });
  const only = found.length === 1 ? found[0] : undefined;
  if (!only || only.end || only.index !== 0 || only.text.length !== phrase.length) return null;
  const { start } = only;
  if (!(start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month'))) return null;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || day === null || start.isCertain('timezoneOffset')) return null;
  try {
    return { kind: 'date', day: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }) };
  } catch {
    return { kind: 'date', bad: 'impossible' };
  }
}
