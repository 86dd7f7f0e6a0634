import { suggestFor } from '../domain/coach/suggest-for.ts';
import { message, whisper } from '../views/message.ts';
import { called } from '../views/said.ts';
import { suggestionBlocks } from '../views/suggestions.ts';
import type { Verb } from './command.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'coach',
  usage: ['coach Acme'],
  summary: 'three small steps that fit; one press plans one',
  async run(context, { who }) {
    const found = await whom(context, who, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    const { prospect } = found;
    if (prospect.stopped) return refuse({ refused: 'stopped', name: prospect.name }).reply;
    const referrer = prospect.referrer ? await context.tenant.prospects.get(prospect.referrer) : null;
    return whisper(
      message(
        ...suggestionBlocks(
          `${called(prospect)}: which of these could you do today?`,
          prospect.id,
          suggestFor(prospect, 3, referrer?.name),
        ),
      ),
    );
  },
};
