import { weekOf } from '../domain/digest.ts';
import { mayChooseDigest } from '../domain/policy.ts';
import { digestView } from '../views/digest.ts';
import { context as small, message, plain, type Reply, whisper } from '../views/message.ts';
import { digestWords } from '../views/settings.ts';
import type { Context, Verb } from './command.ts';
import { refuse } from './parts/whom.ts';
import { changeDigest } from './settings/team.ts';

export const command: Verb = {
  verb: 'digest',
  usage: ['digest', 'digest here'],
  summary: 'this week so far; `digest here` posts it weekly in this channel',
  keepsNoNote: true,
  async run(context, { who }) {
    if (/^here\b/i.test(who)) return here(context);
    const { tenant, team, rep, now, today } = context;
    const week = await tenant.week.of(weekOf(today).from, rep.zone, team.digest.names, now);
    const { blocks } = digestView(week, today, true);
    return whisper(message(...blocks, small('Only you see this.')));
  },
};

async function here(context: Context): Promise<Reply> {
  const { rep, team, channel } = context;
  if (!mayChooseDigest(rep)) return refuse({ refused: 'leaders-only' }).reply;
  if (!channel || channel.startsWith('D'))
    return whisper(plain('Type that in the channel that should get the digest. Nothing was changed.'));
  const first = team.digest.channel === null;
  const changes = { digestChannel: channel, digestBy: rep.user, ...(first && { digestZone: rep.zone }) };
  const changed = await changeDigest(context, changes, channel);
  return whisper(
    message(
      ...plain(`${digestWords(changed.digest)} If I am not in that channel yet: \`/invite @Next Step\``).blocks,
      small('`/nextstep settings digest friday 16:00` changes the day and hour.'),
    ),
  );
}
