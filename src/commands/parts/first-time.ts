import type { Rep } from '../../domain/rep.ts';
import { nextRunAt } from '../../domain/run.ts';
import type { Reply } from '../../views/message.ts';
import { askingForChannel, welcoming } from '../../views/welcome.ts';
import type { Context } from '../command.ts';

/** A rep is whoever has typed a command. The first nudge comes on their next working day. */
export async function join({ tenant, rep, now, today }: Context): Promise<Rep> {
  const joined = { ...rep, joinedAt: now };
  return tenant.people.change(rep.user, { joinedAt: now, nextRunAt: nextRunAt(joined, today) });
}

/** What is said once, under the first answer: how this works, and to the first admin, the question for a channel. */
export async function withAsides({ tenant, team, rep, now }: Context, reply: Reply, joined: boolean): Promise<Reply> {
  // Read again: this very command may have chosen the channel.
  const asks = rep.admin && !team.digestAskedAt && !team.digest.channel;
  const ask = asks && !(await tenant.team.get())?.digest.channel;
  if (ask) await tenant.team.change({ digestAskedAt: now });
  if (!reply.whisper || !(joined || ask)) return reply;
  return {
    ...reply,
    whisper: (ask ? askingForChannel : (said: typeof reply.whisper) => said)(
      joined ? welcoming(reply.whisper, rep) : reply.whisper,
    ),
  };
}
