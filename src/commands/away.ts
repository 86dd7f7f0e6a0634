import { addDays } from '../domain/calendar.ts';
import type { EntryId } from '../domain/ids.ts';
import { readWhen } from '../domain/reading/when.ts';
import { rescheduled } from '../domain/run.ts';
import { whichDayView } from '../views/choose.ts';
import { fullDay } from '../views/days.ts';
import { plain, whisper } from '../views/message.ts';
import type { Verb } from './command.ts';
import { keepDraft } from './parts/draft.ts';
import { refuse } from './parts/whom.ts';

export const command: Verb = {
  verb: 'away',
  usage: ['away until 7 dec'],
  summary: 'pause your nudges; they start again by themselves',
  noteless: true,
  async run(context, { who }) {
    const { tenant, rep, now, today, given } = context;
    const phrase = who.replace(/^for\s+/i, 'in ');
    if (!phrase && !given.day) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const read = given.day ? { day: given.day } : readWhen(phrase, { now, zone: rep.zone, locale: rep.locale });
    const bad = 'unread' in read ? read : read.day <= today ? ({ unread: 'past', phrase: phrase || read.day } as const) : null;
    if (bad) return whisper(whichDayView(await keepDraft(context), context.typed, bad, today, rep.week));
    const until = 'day' in read ? read.day : addDays(today, 1);
    const changed = await tenant.people.change(rep.user, { awayUntil: until });
    await tenant.people.change(rep.user, { nextRunAt: rescheduled(changed, now) });
    await tenant.log.note(
      { kind: 'set', setting: 'away', value: until },
      { id: context.newId<EntryId>(), actor: rep.user, at: now },
    );
    return whisper(
      plain(
        `Enjoy it. I am silent until ${fullDay(until, today)}, and speak again from that day. \`/nextstep back\` ends it sooner.`,
      ),
    );
  },
};
