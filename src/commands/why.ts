import type { ProspectId } from '../domain/ids.ts';
import { maySee } from '../domain/policy.ts';
import type { Prospect } from '../domain/prospect.ts';
import { buttons } from '../views/buttons.ts';
import { type Message, type Reply, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { whyView } from '../views/why.ts';
import { type Context, on, type Verb } from './command.ts';
import { silenceOver } from './parts/silence.ts';
import { whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'why',
  usage: ['why Acme'],
  summary: 'why this person today, or why not',
  keepsNoNote: true,
  async run(context, { who }) {
    const found = await whom(context, who, { usage: command.usage[0]! });
    return 'reply' in found ? found.reply : whisper(await why(context, found.prospect));
  },
};

async function why(context: Context, prospect: Prospect): Promise<Message> {
  const { tenant, rep, team, today } = context;
  const [owner, silence] = await Promise.all([
    prospect.owner === rep.user ? rep : tenant.people.get(prospect.owner),
    silenceOver(context, prospect),
  ]);
  return whyView(prospect, silence, owner ?? rep, team.rhythms, today);
}

export async function whyPressed(context: Context, id: ProspectId): Promise<Reply> {
  const prospect = await context.tenant.prospects.get(id);
  const seen = prospect && maySee(context.rep, prospect);
  return whisper(seen ? await why(context, prospect) : refusalView({ refused: 'stale-press' }));
}

export const presses = [on(buttons.why, (context, { prospect }) => whyPressed(context, prospect))];
