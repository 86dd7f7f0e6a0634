import { suggestFor } from '../domain/coach/coaching.ts';
import { coachView } from '../views/coach.ts';
import { whisper } from '../views/message.ts';
import type { Verb } from './command.ts';
import { cannotPlan } from './parts/adding.ts';
import { coachingFor } from './parts/suggestions.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'coach',
  usage: ['coach Acme'],
  summary: 'three small steps that fit; one press plans one',
  keepsNoNote: true,
  async run(context, { who }) {
    const found = await whom(context, who, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    const { prospect } = found;
    const no = await cannotPlan(context, prospect, context.today);
    if (no) return refuse(no, context).reply;
    return whisper(coachView(prospect, suggestFor(prospect, await coachingFor(context, prospect), 3, context.today)));
  },
};
