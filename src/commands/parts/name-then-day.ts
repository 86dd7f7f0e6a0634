import { planMost } from '../../domain/limits.ts';
import { addDays, type LocalDay } from '../../domain/calendar.ts';
import { dayAtStart } from '../../domain/reading/day-at-start.ts';
import { takeDayAfterName } from '../../domain/reading/take-day.ts';
import { type At, readWhen, type When } from '../../domain/reading/when.ts';
import type { Context, Words } from '../command.ts';
import { nameAtStart } from './forgotten-colon.ts';
import { isFullName, namesakes } from './namesakes.ts';

export interface NamedDay {
  readonly who: string;
  readonly day: When | null;
  /** What is said beside the name and the day. */
  readonly note: string | null;
}

/**
 * A name with a day after it (`move Acme friday`, `not now Acme march`), or the day after a colon (`snooze Acme: 2
 * weeks`). A known full name wins, also over the month it ends in. What else is said is the note.
 */
export async function nameThenDay(context: Context, words: Pick<Words, 'who' | 'note'>): Promise<NamedDay> {
  const { now, rep, given } = context;
  const read = await readNamedDay(context, words, { now, zone: rep.zone, locale: rep.locale });
  return given.day ? { ...read, day: picked(given.day, context.today) } : read;
}

async function readNamedDay(context: Context, { who, note }: Pick<Words, 'who' | 'note'>, at: At): Promise<NamedDay> {
  const behindColon = { who, day: note ? readWhen(note, at) : null, note: null };
  if (!who || (await namesakes(context, who)).some((one) => isFullName(one, who))) return behindColon;
  const { text, when } = takeDayAfterName(who, at);
  if (when && 'day' in when) return { who: text, day: when, note };
  // "Not now Acme maybe later": what is no day may be a reason.
  const begun = await nameAtStart(context, who);
  if (!begun?.rest) return when ? { who: text, day: when, note } : behindColon;
  const rest = dayAtStart(begun.rest, at);
  return { who: begun.name, day: rest.day, note: [context.named(rest.note), note].filter(Boolean).join(': ') || null };
}

function picked(day: LocalDay, today: LocalDay): When {
  if (day < today) return { unread: 'past', phrase: day };
  return day > addDays(today, planMost) ? { unread: 'far', phrase: day } : { day };
}
