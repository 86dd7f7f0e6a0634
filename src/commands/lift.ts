import { lift } from '../domain/changes/standing.ts';
import { mayLiftStop } from '../domain/policy.ts';
import { whisper } from '../views/message.ts';
import { called, saidView } from '../views/said.ts';
import type { Verb } from './command.ts';
import { silenceKeys } from './parts/adding.ts';
import { longer, stepMost } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'lift',
  usage: ['lift Acme: they wrote to us again'],
  summary: 'lift a stop, with a reason (admins)',
  async run(context, { who, note }) {
    if (!mayLiftStop(context.rep)) return refuse({ refused: 'admins-only' }).reply;
    if (!note) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const tooLong = longer(note, stepMost, context);
    if (tooLong) return tooLong.reply;
    const found = await whom(context, who, { usage: command.usage[0]!, careful: true });
    if ('reply' in found) return found.reply;
    const { prospect } = found;
    if (!prospect.stopped) return refuse({ refused: 'not-stopped', name: prospect.name }).reply;
    await context.tenant.stops.lift(silenceKeys(prospect.name, prospect.contacts));
    for (const same of await context.tenant.prospects.withKeys([prospect.key]))
      if (same.stopped) await record(context, lift(same, note, context.today));
    return whisper(saidView(`${called(prospect)}: the stop is lifted. Be gentle.`, null));
  },
};
