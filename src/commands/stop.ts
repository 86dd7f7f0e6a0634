import { stop } from '../domain/changes/standing.ts';
import { sureView } from '../views/choose.ts';
import { whisper } from '../views/message.ts';
import { called, notedWords, saidView } from '../views/said.ts';
import type { Verb } from './command.ts';
import { silenceKeys } from '../domain/silence.ts';
import { keepDraft } from './parts/draft.ts';
import { nearMiss } from './parts/near-miss.ts';
import { longer, noteMost } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'stop',
  usage: ['stop Acme'],
  summary: 'do not contact: final for the whole team',
  async run(context, { who, note }) {
    const tooLong = longer(note ?? '', noteMost, context);
    if (tooLong) return tooLong.reply;
    const found = await whom(context, who, { usage: command.usage[0]!, asksItself: true });
    if ('reply' in found) return found.reply;
    const { prospect } = found;
    if (prospect.stopped) return refuse({ refused: 'stopped', name: prospect.name }).reply;
    if (!context.given.sure) {
      const draft = await keepDraft({ ...context, given: { prospect: prospect.id } });
      const question = `${called(prospect)}: nobody in the team will contact them again, and only a Slack admin can lift that. Is that what they asked for?`;
      const sure = { question, yes: 'Stop for everybody', style: 'danger', near: await nearMiss(context) } as const;
      return whisper(sureView(draft, context.typed, sure));
    }
    const { tenant, rep, now, today } = context;
    await tenant.stops.set(silenceKeys(prospect.name, prospect.contacts), prospect.id, rep.user, now);
    // A colleague's contact at the same company rests too.
    for (const same of await tenant.prospects.withKeys([prospect.key]))
      if (!same.stopped) await record(context, stop(same, today, same.id === prospect.id ? note : null));
    return whisper(saidView(`${called(prospect)}: we leave them in peace, all of us.${notedWords(note)}`, null));
  },
};
