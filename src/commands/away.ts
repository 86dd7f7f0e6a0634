import { absenceOf } from '../domain/absence.ts';
import { addDays } from '../domain/calendar.ts';
import { readAbsence } from '../domain/reading/absence.ts';
import { awayForm } from '../views/away-form.ts';
import { awayView, awayWords } from '../views/away.ts';
import { buttons } from '../views/buttons.ts';
import { fullDay } from '../views/days.ts';
import { noticeModal } from '../views/form.ts';
import { forms as kinds } from '../views/forms.ts';
import { plain, type Reply, whisper } from '../views/message.ts';
import { type Context, on, type Verb } from './command.ts';
import { absent } from './parts/absent.ts';
import { askDay } from './parts/ask-day.ts';
import { wrongAhead } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { refuse } from './parts/whom.ts';
import { comeBack } from './back.ts';

export const command: Verb = {
  verb: 'away',
  usage: ['away until 7 dec', 'away from 7 dec to 18 dec'],
  summary: 'pause your nudges; they start again by themselves',
  noteless: true,
  async run(context, { who }) {
    const { rep, now, today, given } = context;
    if (/^(?:off|over|cancel|none|no|not)$/i.test(who) && absenceOf(rep, today)) return comeBack(context);
    if (!who && !given.day) return awayNow(context) ?? refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const { from, until: read, note, dayAlone = null } = readAbsence(who, { now, zone: rep.zone, locale: rep.locale });
    const until = given.day ? { day: given.day } : read;
    if (from && ('unread' in until || until.day <= from)) {
      const bad = 'unread' in until ? until : ({ unread: 'unknown', phrase: '' } as const);
      return askDay(context, bad, { asks: `From ${fullDay(from, today)} until which day are you away?`, after: from });
    }
    const asks = 'Until which day are you away?';
    if ('unread' in until) return askDay(context, until, { asks });
    if (until.day <= today) return askDay(context, { unread: 'past', phrase: given.day ?? who }, { asks });
    const days = { from, until: until.day };
    const after = await absent(context, days);
    const unkept = given.day ? '' : context.named(note.replace(/^[\s:,;–—-]+/, ''));
    return whisper(awayView(days, after, today, { unkept, before: rep, dayAlone: given.day ? null : dayAlone }));
  },
};

/** How things stand, to whoever asks without a day. */
function awayNow({ rep, today }: Context): Reply | null {
  const words = awayWords(rep, today);
  if (words === null) return null;
  return whisper(plain(`${words} \`/nextstep back\` ends it, and \`/nextstep back on 7 dec\` says when it ends.`));
}

export const presses = [on(buttons.openAway, ({ today }) => Promise.resolve({ open: awayForm(today, addDays(today, 7)) }))];

export const forms = [
  onSubmit(kinds.away, async (context, _, { from: first, until }): Promise<Reply> => {
    const { today } = context;
    const wrong = until ? wrongAhead(until, today) : 'Until which day?';
    if (!until || wrong) return { errors: { until: wrong ?? '' } };
    const from = first && first > today ? first : null;
    if (from && until <= from) return { errors: { until: `That is not after ${fullDay(from, today)}.` } };
    const after = await absent(context, { from, until });
    return { redraw: noticeModal(awayView({ from, until }, after, today, { before: context.rep })) };
  }),
];
