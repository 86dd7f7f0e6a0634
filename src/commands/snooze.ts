import { addDays } from '../domain/calendar.ts';
import { slowDown, snooze } from '../domain/changes/standing.ts';
import { mayChange } from '../domain/policy.ts';
import { buttons } from '../views/buttons.ts';
import { replace, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { called, saidView } from '../views/said.ts';
import { offersSlower, snoozedView } from '../views/snoozed.ts';
import { on, type Verb } from './command.ts';
import { askDay } from './parts/ask-day.ts';
import { nameThenDay } from './parts/name-then-day.ts';
import { record } from './parts/record.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'snooze',
  usage: ['snooze Acme 2 weeks'],
  summary: 'no nudges about them until then',
  async run(context, words) {
    const { who, day } = await nameThenDay(context, words);
    const found = await whom(context, who, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    if (day && 'unread' in day) return askDay(context, day, { about: found.prospect });
    if (day && day.day <= context.today) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const until = day?.day ?? addDays(context.today, 7);
    const { prospect, entry } = await record(context, snooze(found.prospect, until, context.today));
    return whisper(snoozedView(prospect, until, entry, context.today));
  },
};

export const presses = [
  on(buttons.slower, async (context, { prospect: id }) => {
    const before = await context.tenant.prospects.get(id);
    if (!before || !mayChange(context.rep, before)) return replace(refusalView({ refused: 'stale-press' }));
    // Slowing down starts the count anew, so a second press finds nothing left to slow.
    if (!offersSlower(before)) return replace(saidView(`${called(before)}: I already ask half as often.`, null));
    const { prospect, entry } = await record(context, slowDown(before, context.today));
    return replace(saidView(`${called(prospect)}: I ask half as often from now on.`, entry));
  }),
];
