import type { ProspectId } from '../domain/ids.ts';
import { planToday } from '../domain/nudge.ts';
import { type Reply, whisper } from '../views/message.ts';
import { todayView } from '../views/today.ts';
import type { Context, Verb } from './command.ts';

export const command: Verb = {
  verb: 'today',
  usage: [''],
  summary: 'what is planned for today, and who is quiet',
  keepsNoNote: true,
  run: (context) => todayReply(context),
};

/** A press in the list leaves it standing: it is drawn anew, and the answer comes beside it. */
export async function besideList(context: Context, list: true | undefined, reply: Reply): Promise<Reply> {
  if (!list || !reply.replace) return reply;
  const { whisper: drawn } = await todayReply(context);
  return { ...(drawn && { replace: drawn }), whisper: reply.replace };
}

/** What `/nextstep` alone answers: the same people a nudge would name, whether or not one was sent today. */
export async function todayReply({ tenant, rep, team, today, now }: Context): Promise<Reply> {
  const due = await tenant.prospects.today(rep.user, today, now);
  const coaching = { playbook: team.playbook, doors: await tenant.prospects.doors(due) };
  const content = planToday({ rep, due, rhythms: team.rhythms, coaching }, today);
  const people = new Map<ProspectId, (typeof due)[number]>(due.map((prospect) => [prospect.id, prospect]));
  return whisper(todayView(content, people, coaching, today));
}
