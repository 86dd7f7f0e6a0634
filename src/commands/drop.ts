import { noteMost } from '../domain/limits.ts';
import { drop } from '../domain/changes/planning.ts';
import { droppedView } from '../views/dropped.ts';
import { whisper } from '../views/message.ts';
import type { Verb } from './command.ts';
import { withColon } from './parts/forgotten-colon.ts';
import { longer } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { suggestions } from './parts/suggestions.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'drop',
  usage: ['drop Acme'],
  summary: 'let go of the planned step',
  async run(context, words) {
    const { who, note, guessed } = await withColon(context, words);
    const tooLong = longer(note ?? '', noteMost, context);
    if (tooLong) return tooLong.reply;
    const found = await whom(context, who, { usage: command.usage[0]!, guessed });
    if ('reply' in found) return found.reply;
    const { planned, name } = found.prospect;
    if (!planned) return refuse({ refused: 'no-step-yet', name }).reply;
    const { prospect, entry } = await record(context, drop(found.prospect, planned, context.today, note));
    const smaller = await suggestions(context, prospect);
    return whisper(droppedView({ prospect, step: planned, entry, note, suggestions: smaller }));
  },
};
