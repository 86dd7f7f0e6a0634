import type { EntryId } from '../domain/ids.ts';
import { readWhen } from '../domain/reading/when.ts';
import { rescheduled } from '../domain/run.ts';
import { fullDay } from '../views/days.ts';
import { context as small, italic, message, section, whisper } from '../views/message.ts';
import type { Verb } from './command.ts';
import { askDay } from './parts/ask-day.ts';
import { dayAtStart } from './parts/name-then-day.ts';
import { refuse } from './parts/whom.ts';

export const command: Verb = {
  verb: 'away',
  usage: ['away until 7 dec'],
  summary: 'pause your nudges; they start again by themselves',
  noteless: true,
  async run(context, { who }) {
    const { tenant, rep, now, today, given } = context;
    const phrase = who.replace(/^for\s+/i, 'in ').replace(/^today$/i, 'tomorrow');
    if (!phrase && !given.day) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const at = { now, zone: rep.zone, locale: rep.locale };
    const { day, note } = dayAtStart(phrase, at);
    const read = given.day ? { day: given.day } : (day ?? readWhen(phrase, at));
    const until = 'unread' in read || read.day > today ? read : ({ unread: 'past', phrase: given.day ?? phrase } as const);
    if ('unread' in until) return askDay(context, until, { asks: 'Until which day are you away?' });
    const changed = await tenant.people.change(rep.user, { awayUntil: until.day });
    await tenant.people.change(rep.user, { nextRunAt: rescheduled(changed, now) });
    await tenant.log.note(
      { kind: 'set', setting: 'away', value: until.day },
      { id: context.newId<EntryId>(), actor: rep.user, at: now },
    );
    const words = `Enjoy it. I am silent until ${fullDay(until.day, today)}, and speak again from that day. \`/nextstep back\` ends it sooner.`;
    const unkept =
      day && note ? small(`${italic(context.named(note.replace(/^[\s:,;–—-]+/, '')))} is not kept: I need no reason.`) : null;
    return whisper(message(section(words), unkept));
  },
};
