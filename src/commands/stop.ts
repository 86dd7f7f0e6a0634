import { noteMost } from '../domain/limits.ts';
import { stop } from '../domain/changes/standing.ts';
import type { Prospect } from '../domain/prospect.ts';
import { sureView } from '../views/choose.ts';
import { forms as kinds } from '../views/forms.ts';
import { type Message, type Reply, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { called, notedWords, saidView } from '../views/said.ts';
import { stopQuestion } from '../views/stop-form.ts';
import type { Context, Verb } from './command.ts';
import { silenceKeys } from '../domain/silence.ts';
import { keepDraft } from './parts/draft.ts';
import { gone, mine, shown, tooLong } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { nearMiss } from './parts/near-miss.ts';
import { longer } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'stop',
  usage: ['stop Acme'],
  summary: 'do not contact: final for the whole team',
  async run(context, { who, note }) {
    const over = longer(note ?? '', noteMost, context);
    if (over) return over.reply;
    const found = await whom(context, who, { usage: command.usage[0]!, asksItself: true });
    if ('reply' in found) return found.reply;
    const { prospect } = found;
    if (prospect.stopped) return refuse({ refused: 'stopped', name: prospect.name }).reply;
    if (!context.given.sure) {
      const draft = await keepDraft({ ...context, given: { prospect: prospect.id } });
      const question = stopQuestion(prospect);
      const sure = { question, yes: 'Stop for everybody', style: 'danger', near: await nearMiss(context) } as const;
      return whisper(sureView(draft, context.typed, sure));
    }
    return whisper(await stopFor(context, prospect, note));
  },
};

/** Final for the whole team. A colleague's contact at the same company rests too. */
async function stopFor(context: Context, prospect: Prospect, note: string | null): Promise<Message> {
  const { tenant, rep, now, today } = context;
  await tenant.stops.set(silenceKeys(prospect.name, prospect.contacts), prospect.id, rep.user, now);
  for (const same of await tenant.prospects.withKeys([prospect.key]))
    if (!same.stopped) await record(context, stop(same, today, same.id === prospect.id ? note : null));
  return saidView(`${called(prospect)}: we leave them in peace, all of us.${notedWords(note)}`, null);
}

export const forms = [
  onSubmit(kinds.stop, async (context, { prospect: id, nudge }, { reason }): Promise<Reply> => {
    const prospect = await mine(context, id);
    if (!prospect) return gone(reason);
    const long = tooLong(reason, noteMost);
    if (long) return { errors: { reason: long } };
    if (prospect.stopped) return shown(refusalView({ refused: 'stopped', name: prospect.name }), nudge);
    return shown(await stopFor(context, prospect, reason), nudge);
  }),
];
