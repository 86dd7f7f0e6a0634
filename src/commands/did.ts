import { did } from '../domain/changes/doing.ts';
import type { StepId } from '../domain/ids.ts';
import { whisper } from '../views/message.ts';
import type { Verb } from './command.ts';
import { withColon } from './parts/forgotten-colon.ts';
import { afterDone } from './parts/happened.ts';
import { dated } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'did',
  aliases: ['log'],
  usage: ['did Acme: sent the checklist yesterday'],
  summary: 'log a step you already took',
  async run(context, words) {
    const { who, note, guessed } = await withColon(context, words);
    if (!who || !note) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const step = await dated(context, note, 'past');
    if ('reply' in step) return step.reply;
    if (!step.text) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const found = await whom(context, who, { usage: command.usage[0]!, offerToAdd: true, guessed });
    if ('reply' in found) return found.reply;
    const { rep, today } = context;
    const happened = { day: step.day ?? today, note: null, answered: null };
    const change = did(found.prospect, { id: context.newId<StepId>(), by: rep.user, text: step.text }, happened, today);
    const { prospect, entry } = await record(context, change);
    return whisper(await afterDone(context, prospect, change.steps[0]!.is, entry));
  },
};
