import { type Absence, absenceOf, type AwayDays, nextThere } from '../domain/absence.ts';
import type { LocalDay, WorkWeek } from '../domain/calendar.ts';
import { fullDay, sayDay } from './days.ts';
import { context, inCode, italic, type Message, message, section } from './message.ts';

type There = Absence & { readonly week: WorkWeek };

interface Said {
  /** What was said beside the days. */
  readonly unkept?: string | null;
  /** The day as typed, when nothing else was. */
  readonly dayAlone?: string | null;
  /** How they stood: one absence at a time, so that this takes the place of another. */
  readonly before?: Absence;
}

/** An absence that begins, now or later, of somebody who stands so by now. */
export function awayView(
  { from, until }: AwayDays,
  rep: There,
  today: LocalDay,
  { unkept, dayAlone, before }: Said = {},
): Message {
  const since = from ? `from ${fullDay(from, today)} on` : `until ${fullDay(until, today)}`;
  const there = nextThere(rep, until) ?? until;
  const again = from || there !== until ? `again on ${fullDay(there, today)}` : 'again from that day';
  const asUsual = from ? ' Until then nudges come as usual.' : '';
  const replaced = before && absenceOf(before, today);
  const other = replaced && (replaced.from !== from || replaced.until !== until) ? awayWords(before, today) : null;
  return message(
    section(`Enjoy it. I am silent ${since}, and speak ${again}.${asUsual} \`/nextstep back\` ends it sooner.`),
    other ? context(`That takes the place of: ${other}`) : null,
    dayAlone ? context(`Away on that day alone? \`/nextstep away on ${inCode(dayAlone)}\``) : null,
    unkept ? context(`${italic(unkept)} is not kept: I need no reason.`) : null,
  );
}

/** `Away until Mon 7 Dec.`, also of an absence to come; null of none. */
export function awayWords(rep: Absence, today: LocalDay): string | null {
  const days = absenceOf(rep, today);
  if (!days) return null;
  return `Away ${days.from ? `from ${sayDay(days.from, today)} ` : ''}until ${sayDay(days.until, today)}.`;
}
