import type { LocalDay } from '../../domain/calendar.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { When } from '../../domain/reading/when.ts';
import { fullDay } from '../../views/days.ts';
import { type Reply, whisper } from '../../views/message.ts';
import { type Bad, whichDayView } from '../../views/which-day.ts';
import type { Context } from '../command.ts';
import { keepDraft } from './draft.ts';

export interface AskDay {
  /** Whom it is about, as far as that is settled. */
  readonly about?: Prospect;
  /** The day of something done. */
  readonly past?: boolean;
  /** What the day is for, when that is not plain from the verb. */
  readonly asks?: string;
  /** Only days after this one are any good. */
  readonly after?: LocalDay;
}

/** Why a day is none to be silent until; null for one that is ahead, and for none. */
export function notAhead({ today }: Pick<Context, 'today'>, day: When | null): Bad | null {
  if (!day || 'unread' in day) return day;
  return day.day <= today ? { unread: 'now', phrase: fullDay(day.day, today) } : null;
}

/** Asks for a day in place of one that cannot be; the words wait in a draft. */
export async function askDay(context: Context, bad: Bad, { about, ...more }: AskDay = {}): Promise<Reply> {
  const given = about ? { ...context.given, prospect: about.id } : context.given;
  const draft = await keepDraft({ ...context, given });
  return whisper(whichDayView(draft, context.typed, bad, { today: context.today, week: context.rep.week, ...more }));
}
