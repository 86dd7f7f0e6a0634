import type { Tenant } from '../../db/tenant.ts';
import type { Rep } from '../../domain/rep.ts';
import { nextRunAt, rescheduled } from '../../domain/run.ts';
import { message, type Reply } from '../../views/message.ts';
import { askingForChannel, welcoming } from '../../views/welcome.ts';
import type { Context } from '../command.ts';

/** A rep is whoever has typed a command. The first nudge comes on their next working day. */
export async function join({ tenant, team, rep, now, today, holidays: holidaysOf }: Context): Promise<Rep> {
  const { country } = team;
  const holidays = country && !rep.country ? await holidaysOf(country) : null;
  const week = holidays ? { ...rep.week, holidays: new Set(holidays) } : rep.week;
  const joined = { ...rep, week, joinedAt: now };
  return tenant.people.change(rep.user, {
    joinedAt: now,
    nextRunAt: nextRunAt(joined, today),
    ...(holidays && { country, holidays: [...holidays] }),
  });
}

/** What is said once, under the first answer: how this works, and to the first admin, the question for a channel. */
export async function withAsides({ tenant, team, rep, now }: Context, reply: Reply, joined: boolean): Promise<Reply> {
  // Behind a form that opens, too: a form has no room for it.
  const answer = reply.whisper ?? (reply.open && message());
  if (!answer) return reply;
  // Read again: this very command may have chosen the channel.
  const asks = rep.admin && !team.digestAskedAt && !team.digest.channel && !(await tenant.team.get())?.digest.channel;
  if (!joined && !asks) return reply;
  if (asks) await tenant.team.change({ digestAskedAt: now });
  const welcomed = joined ? welcoming(answer, rep) : answer;
  return { ...reply, whisper: asks ? askingForChannel(welcomed) : welcomed };
}

/** Slack would not let us write to them, and here they are: their nudges go on. */
export async function heardOfAgain(tenant: Tenant, rep: Rep, now: Date): Promise<Rep> {
  if (!rep.unreachable) return rep;
  return tenant.people.change(rep.user, { unreachable: null, nextRunAt: rescheduled({ ...rep, unreachable: null }, now) });
}
