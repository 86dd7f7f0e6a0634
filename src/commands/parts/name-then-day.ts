import { addDays, type LocalDay } from '../../domain/calendar.ts';
import { nameKey } from '../../domain/reading/name.ts';
import { takeDayAfterName } from '../../domain/reading/take-day.ts';
import { readWhen, type When } from '../../domain/reading/when.ts';
import type { Context } from '../command.ts';
import { planMost } from './plan.ts';
import { namesakes } from './namesakes.ts';

/** A name with a day after it, or the day after a colon: `move Acme friday`, `snooze Acme: 2 weeks`. A known full name wins. */
export async function nameThenDay(
  context: Context,
  { who, note }: { readonly who: string; readonly note: string | null },
): Promise<{ who: string; day: When | null }> {
  const { now, rep, given } = context;
  const at = { now, zone: rep.zone, locale: rep.locale };
  const whole = who && (await namesakes(context, who)).some(({ key }) => key === nameKey(who));
  const taken = whole ? { text: who, when: null } : takeDayAfterName(who, at);
  if (given.day) return { who: taken.text, day: picked(given.day, context.today) };
  return { who: taken.text, day: taken.when ?? (note ? readWhen(note, at) : null) };
}

function picked(day: LocalDay, today: LocalDay): When {
  if (day < today) return { unread: 'past', phrase: day };
  return day > addDays(today, planMost) ? { unread: 'far', phrase: day } : { day };
}
