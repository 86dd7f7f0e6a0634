import { noteMost } from '../domain/limits.ts';
import { move, wakes } from '../domain/changes/planning.ts';
import { whisper } from '../views/message.ts';
import { plannedView } from '../views/planned.ts';
import type { Verb } from './command.ts';
import { cannotPlan } from './parts/adding.ts';
import { askDay } from './parts/ask-day.ts';
import { nameThenDay } from './parts/name-then-day.ts';
import { longer, wokenWords } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'move',
  usage: ['move Acme friday'],
  summary: 'plan the step for another day',
  async run(context, words) {
    const { who, day, note } = await nameThenDay(context, words);
    const tooLong = longer(note ?? '', noteMost, context);
    if (tooLong) return tooLong.reply;
    const found = await whom(context, who, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    const { planned, name } = found.prospect;
    if (!planned) return refuse({ refused: 'no-step-yet', name }).reply;
    if (!day || 'unread' in day)
      return askDay(context, day ?? { unread: 'unknown', phrase: note ?? '' }, { about: found.prospect });
    const no = await cannotPlan(context, found.prospect, day.day);
    if (no) return refuse(no, context).reply;
    const same = planned.plannedFor === day.day && !wakes(found.prospect, day.day);
    const { prospect, entry } = same
      ? { prospect: found.prospect, entry: null }
      : await record(context, move(found.prospect, planned, day.day, context.today, note));
    return whisper(
      plannedView(
        {
          prospect,
          step: prospect.planned!,
          entry,
          dayOffered: false,
          note,
          asides: wokenWords(found.prospect, prospect, context.today),
        },
        context.today,
        context.rep,
      ),
    );
  },
};
