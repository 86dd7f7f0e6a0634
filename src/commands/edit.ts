import { edit } from '../domain/changes/planning.ts';
import { oneLine } from '../domain/reading/text.ts';
import { whisper } from '../views/message.ts';
import { plannedView } from '../views/planned.ts';
import type { Verb } from './command.ts';
import { longer, stepMost } from './parts/plan.ts';
import { hintOn } from './parts/reading.ts';
import { record } from './parts/record.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'edit',
  usage: ['edit Acme: send Jane two pages instead'],
  summary: 'reword the planned step; its day stays',
  async run(context, { who, note }) {
    if (!note) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const tooLong = longer(note, stepMost, context);
    if (tooLong) return tooLong.reply;
    const found = await whom(context, who, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    const { planned, name } = found.prospect;
    if (!planned) return refuse({ refused: 'no-step-yet', name }).reply;
    const text = oneLine(note);
    const hint = await hintOn(context, found.prospect, text, planned.plannedFor ?? context.today);
    const { prospect, entry } = await record(context, edit(found.prospect, planned, text, context.today));
    const said = { prospect, step: prospect.planned!, entry, dayOffered: false, hint };
    return whisper(plannedView(said, context.today, context.rep.week));
  },
};
