import { type Absence, absenceOf } from '../domain/absence.ts';
import type { LocalDay } from '../domain/calendar.ts';
import { fullDay, sayDay } from './days.ts';
import { context, inCode, italic, type Message, message, section } from './message.ts';

interface Away {
  /** The first day of it; null for at once. */
  readonly from: LocalDay | null;
  /** The day they are back. */
  readonly until: LocalDay;
}

interface Typed {
  /** What was said beside the days. */
  readonly unkept?: string | null;
  /** The day as typed, when nothing else was. */
  readonly dayAlone?: string | null;
}

/** An absence that begins, now or later. */
export function awayView({ from, until }: Away, today: LocalDay, { unkept = null, dayAlone = null }: Typed = {}): Message {
  const since = from ? `I am silent from ${fullDay(from, today)} on` : `I am silent until ${fullDay(until, today)}`;
  const again = from ? `speak again from ${fullDay(until, today)}` : 'speak again from that day';
  return message(
    section(
      `Enjoy it. ${since}, and ${again}. ${from ? 'Until then nudges come as usual. ' : ''}\`/nextstep back\` ends it sooner.`,
    ),
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
