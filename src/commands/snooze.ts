import { addDays } from '../domain/calendar.ts';
import { slowDown, snooze } from '../domain/changes/standing.ts';
import { mayChange } from '../domain/policy.ts';
import { buttons } from '../views/buttons.ts';
import { replace, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { called, saidView } from '../views/said.ts';
import { offersSlower, snoozedView } from '../views/snoozed.ts';
import { on, type Verb } from './command.ts';
import { askDay, notAhead } from './parts/ask-day.ts';
import { nameThenDay } from './parts/name-then-day.ts';
import { longer, noteMost } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'snooze',
  usage: ['snooze Acme 2 weeks'],
  summary: 'no nudges about them until then',
  async run(context, words) {
    const { who, day, note } = await nameThenDay(context, words);
    const tooLong = longer(note ?? '', noteMost, context);
    if (tooLong) return tooLong.reply;
    const found = await whom(context, who, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    const { prospect: before } = found;
    if (before.stopped) return refuse({ refused: 'stopped', name: before.name }).reply;
    const bad = notAhead(context, day);
    if (bad) return askDay(context, bad, { about: before });
    const until = day && 'day' in day ? day.day : addDays(context.today, 7);
    const { prospect, entry } = await record(context, snooze(before, until, context.today, note));
    return whisper(snoozedView(prospect, until, entry, context.today, note));
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
