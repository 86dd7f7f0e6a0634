import { noteMost } from '../domain/limits.ts';
import { remove } from '../domain/changes/keeping.ts';
import { fullDay } from '../views/days.ts';
import { inCode, whisper } from '../views/message.ts';
import { called, notedWords, saidView } from '../views/said.ts';
import type { Verb } from './command.ts';
import { longer } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'remove',
  aliases: ['rm', 'delete'],
  usage: ['remove Acme'],
  summary: 'take them off your list; the log stays',
  async run(context, { who, note }) {
    const tooLong = longer(note ?? '', noteMost, context);
    if (tooLong) return tooLong.reply;
    const found = await whom(context, who, { usage: command.usage[0]!, careful: (called) => `Take ${called} off your list?` });
    if ('reply' in found) return found.reply;
    const { entry } = await record(context, remove(found.prospect, context.today, note));
    const { owner } = found.prospect;
    const list = owner === context.rep.user ? 'your' : `<@${owner}>’s`;
    const { agreedUntil, name } = found.prospect;
    const silent =
      agreedUntil && agreedUntil > context.today
        ? `, and so does the silence agreed until ${fullDay(agreedUntil, context.today)}`
        : '';
    const words = `${called(found.prospect)} is off ${list} list. The log stays${silent}; \`/nextstep forget ${inCode(name)}\` erases them.${notedWords(note)}`;
    return whisper(saidView(words, entry));
  },
};
