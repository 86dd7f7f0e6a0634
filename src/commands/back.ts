import { absenceOf } from '../domain/absence.ts';
import { readWhen } from '../domain/reading/when.ts';
import { awayView } from '../views/away.ts';
import { fullDay } from '../views/days.ts';
import { plain, type Reply, whisper } from '../views/message.ts';
import type { Context, Verb } from './command.ts';
import { absent } from './parts/absent.ts';
import { askDay } from './parts/ask-day.ts';

export const command: Verb = {
  verb: 'back',
  usage: ['back', 'back on 7 dec'],
  summary: 'end your absence, or say when it ends',
  keepsNoNote: true,
  async run(context, { who }) {
    const { rep, now, today, given } = context;
    const absence = absenceOf(rep, today);
    if (!absence) return whisper(plain(`You are not away.${rep.strength === 'off' ? '' : ' Nudges come as usual.'}`));
    if (!who && !given.day) return comeBack(context);
    const until = given.day ? { day: given.day } : readWhen(who, { now, zone: rep.zone, locale: rep.locale });
    if ('unread' in until) return askDay(context, until, { asks: 'On which day are you back?' });
    if (until.day <= (absence.from ?? today)) return comeBack(context);
    const days = { from: absence.from, until: until.day };
    const after = await absent(context, days);
    return whisper(awayView(days, after, today));
  },
};

/** Ends an absence, or puts off one that is still to come. */
export async function comeBack(context: Context): Promise<Reply> {
  const { rep, today } = context;
  const absence = absenceOf(rep, today);
  await absent(context, null);
  if (absence?.from) return whisper(plain(`Your absence from ${fullDay(absence.from, today)} is off. Nudges come as usual.`));
  return whisper(plain('Welcome back. `/nextstep` shows who needs a small step.'));
}
