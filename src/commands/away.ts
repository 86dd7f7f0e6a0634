import { addDays, type LocalDay } from '../domain/calendar.ts';
import type { EntryId } from '../domain/ids.ts';
import { readWhen } from '../domain/reading/when.ts';
import { changed } from '../domain/run.ts';
import { awayForm } from '../views/away-form.ts';
import { buttons } from '../views/buttons.ts';
import { fullDay } from '../views/days.ts';
import { noticeModal } from '../views/form.ts';
import { forms as kinds } from '../views/forms.ts';
import { context as small, italic, message, plain, type Reply, section, whisper } from '../views/message.ts';
import { type Context, on, type Verb } from './command.ts';
import { askDay } from './parts/ask-day.ts';
import { wrongAhead } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { dayAtStart } from './parts/name-then-day.ts';
import { refuse } from './parts/whom.ts';

export const command: Verb = {
  verb: 'away',
  usage: ['away until 7 dec'],
  summary: 'pause your nudges; they start again by themselves',
  noteless: true,
  async run(context, { who }) {
    const { rep, now, today, given } = context;
    const phrase = who.replace(/^for\s+/i, 'in ').replace(/^today$/i, 'tomorrow');
    if (!phrase && !given.day) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const at = { now, zone: rep.zone, locale: rep.locale };
    const { day, note } = dayAtStart(phrase, at);
    const read = given.day ? { day: given.day } : (day ?? readWhen(phrase, at));
    const until = 'unread' in read || read.day > today ? read : ({ unread: 'past', phrase: given.day ?? phrase } as const);
    if ('unread' in until) return askDay(context, until, { asks: 'Until which day are you away?' });
    const words = await leave(context, until.day);
    const unkept =
      day && note ? small(`${italic(context.named(note.replace(/^[\s:,;–—-]+/, '')))} is not kept: I need no reason.`) : null;
    return whisper(message(section(words), unkept));
  },
};

/** Pauses the rep's nudges until that day, and says so. */
async function leave({ tenant, rep, now, today, newId }: Context, until: LocalDay): Promise<string> {
  const after = await tenant.people.change(rep.user, { awayUntil: until });
  await tenant.people.schedule(rep.user, changed(rep, after, now), now);
  await tenant.log.note({ kind: 'set', setting: 'away', value: until }, { id: newId<EntryId>(), actor: rep.user, at: now });
  return `Enjoy it. I am silent until ${fullDay(until, today)}, and speak again from that day. \`/nextstep back\` ends it sooner.`;
}

export const presses = [on(buttons.openAway, ({ today }) => Promise.resolve({ open: awayForm(addDays(today, 7)) }))];

export const forms = [
  onSubmit(kinds.away, async (context, _, { until }): Promise<Reply> => {
    const wrong = until ? wrongAhead(until, context.today) : 'Until which day?';
    if (!until || wrong) return { errors: { until: wrong ?? '' } };
    return { redraw: noticeModal(plain(await leave(context, until))) };
  }),
];
