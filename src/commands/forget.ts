import type { EntryId } from '../domain/ids.ts';
import { mayForget } from '../domain/policy.ts';
import { sureView } from '../views/choose.ts';
import { fullDay } from '../views/days.ts';
import { plain, whisper } from '../views/message.ts';
import { called } from '../views/said.ts';
import type { Context, Verb } from './command.ts';
import { keepDraft } from './parts/draft.ts';
import { nearMiss } from './parts/near-miss.ts';
import { keysOf } from './parts/namesakes.ts';
import { refuse, type Whom, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'forget',
  usage: ['forget Acme'],
  summary: 'erase one person everywhere; this cannot be undone',
  keepsNoNote: true,
  async run(context, { who }) {
    const { tenant, rep, now } = context;
    const found = await whomEver(context, who);
    if ('reply' in found) return found.reply;
    const { prospect } = found;
    if (!mayForget(rep, prospect)) return refuse({ refused: 'stale-press' }).reply;
    if (!context.given.sure) {
      const draft = await keepDraft({ ...context, given: { prospect: prospect.id } });
      const question =
        `${called(prospect)}: I erase the name, the contacts, every step and note about them, and redraw my own messages that name them. ` +
        'What you or others wrote in Slack stays there. This cannot be undone. Shall I?';
      return whisper(
        sureView(draft, context.typed, { question, yes: 'Erase them', style: 'danger', near: await nearMiss(context) }),
      );
    }
    for (const same of await tenant.prospects.everWithKeys([prospect.key]))
      if (mayForget(rep, same)) await tenant.forget.person(same, now);
    await tenant.log.note({ kind: 'forgotten' }, { id: context.newId<EntryId>(), actor: rep.user, at: now });
    const { agreedUntil, stopped } = prospect;
    const stop = stopped ? ' They had asked us to stop, and that still holds.' : '';
    const silence =
      agreedUntil && agreedUntil > context.today
        ? ` The silence agreed until ${fullDay(agreedUntil, context.today)} still holds.`
        : '';
    return whisper(
      plain(
        `They are forgotten here.${stop}${silence} Copies elsewhere in Slack, and notes about others that mention them, are not mine to erase.`,
      ),
    );
  },
};

/** Also somebody removed before: off the list is not forgotten. */
async function whomEver(context: Context, who: string): Promise<Whom> {
  const { tenant, rep, given } = context;
  if (given.prospect) {
    const chosen = await tenant.prospects.getAny(given.prospect);
    return chosen && mayForget(rep, chosen) ? { prospect: chosen } : refuse({ refused: 'stale-press' });
  }
  const ever = who ? (await tenant.prospects.everWithKeys(keysOf(who))).filter((one) => mayForget(rep, one)) : [];
  const removed = ever.find((one) => one.removed);
  return removed && ever.every((one) => one.removed)
    ? { prospect: removed }
    : whom(context, who, { usage: command.usage[0]!, asksItself: true });
}
