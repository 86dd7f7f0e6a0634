import { addDays, addWorkingDays, type LocalDay, weekdayOf, type WorkWeek } from '../domain/calendar.ts';
import type { DraftId } from '../domain/ids.ts';
import { clip } from '../domain/reading/text.ts';
import type { Unread } from '../domain/reading/when.ts';
import { buttons, pickers } from './buttons.ts';
import { cancel } from './choose.ts';
import { fullDay } from './days.ts';
import { actions, escape, type Message, message } from './message.ts';
import { kept } from './typed.ts';

/** A day that cannot be, and why; `now`: for what begins tomorrow at the earliest. */
export interface Bad {
  readonly unread: Unread | 'now';
  readonly phrase: string;
}

export interface WhichDay {
  readonly today: LocalDay;
  readonly week: WorkWeek;
  /** The day of something done. */
  readonly past?: boolean;
  /** What the day is for, when that is not plain from what was typed. */
  readonly asks?: string;
  /** Only days after this one are any good. */
  readonly after?: LocalDay;
}

const unreadWords: Record<Bad['unread'], (phrase: string) => string> = {
  now: (phrase) => `“${phrase}” has begun already.`,
  vague: (phrase) => `“${phrase}” could be any day.`,
  past: (phrase) => `“${phrase}” is in the past.`,
  future: (phrase) => `“${phrase}” is still to come, and this logs what was done.`,
  impossible: (phrase) => `“${phrase}” is not in the calendar.`,
  far: (phrase) => `“${phrase}” is too far away.`,
  unknown: (phrase) => `I could not read “${phrase}” as a day.`,
};

/** A day that cannot be: three ways to say it, what was typed, and buttons that carry only the draft. */
export function whichDayView(
  draft: DraftId,
  typed: string,
  bad: Bad,
  { today, week, past = false, asks, after = today }: WhichDay,
): Message {
  const ways = past ? '`yesterday`, `on monday` or `3 days ago`' : '`friday`, `12 dec` or `in 2 weeks`';
  const why = [bad.phrase && unreadWords[bad.unread](escape(clip(bad.phrase, 60))), asks].filter(Boolean).join(' ');
  const words = `${why || 'Which day?'} Nothing is saved yet; say it like ${ways}, or pick one:`;
  const days = past ? [today, addDays(today, -1)] : offeredDays(after, week);
  const picker = {
    ...actions([
      ...days.map((day) => buttons.pickDay.draw(fullDay(day, today), { draft, day })),
      pickers.draftDay.draw('Another day'),
      cancel(draft),
    ]),
    block_id: pickers.draftDay.blockId({ draft }),
  };
  return message(...kept(words, typed).blocks, picker);
}

/** The next working day, the coming Friday and the Monday after, each once. */
function offeredDays(after: LocalDay, week: WorkWeek): LocalDay[] {
  const friday = comingFriday(after);
  return [...new Set([addWorkingDays(after, 1, week), friday, addDays(friday, 3)])].sort();
}

/** The coming Friday; on a Friday, the next one. */
export function comingFriday(today: LocalDay): LocalDay {
  return addDays(today, (5 - weekdayOf(today) + 7) % 7 || 7);
}
