import { lift } from '../domain/changes/standing.ts';
import type { EntryId } from '../domain/ids.ts';
import { mayLiftStop } from '../domain/policy.ts';
import { readWho, type Who } from '../domain/reading/args.ts';
import { bold, plain, type Reply, whisper } from '../views/message.ts';
import { called, saidView } from '../views/said.ts';
import type { Context, Verb } from './command.ts';
import { silenceKeys } from '../domain/silence.ts';
import { longer, stepMost } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { namesakes } from './parts/namesakes.ts';
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
    const gone = await nobodyLeft(context, who);
    if (gone) return liftName(context, gone, note);
    const found = await whom(context, who, { usage: command.usage[0]!, careful: (called) => `Lift the stop for ${called}?` });
    if ('reply' in found) return found.reply;
    const { prospect } = found;
    if (!prospect.stopped) return refuse({ refused: 'not-stopped', name: prospect.name }).reply;
    const all = await context.tenant.prospects.withKeys([prospect.key]);
    // The stop came with the contact persons of whoever said it, who need not be the one found.
    await context.tenant.stops.lift(all.flatMap(({ name, contacts }) => silenceKeys(name, contacts)));
    for (const same of all) if (same.stopped) await record(context, lift(same, note, context.today));
    return whisper(saidView(`${called(prospect)}: the stop is lifted. Be gentle.`, null));
  },
};

/** A stop outlives whoever it was about: removed or forgotten, only their name is left to lift it by. */
async function nobodyLeft(context: Context, who: string): Promise<Who | null> {
  if (!who || context.given.prospect || (await namesakes(context, who)).length > 0) return null;
  const named = readWho(who);
  return (await context.tenant.stops.holds(keysOf(named))) ? named : null;
}

async function liftName({ tenant, newId, rep, now }: Context, who: Who, reason: string): Promise<Reply> {
  await tenant.stops.lift(keysOf(who));
  await tenant.log.note({ kind: 'lifted', reason }, { id: newId<EntryId>(), actor: rep.user, at: now });
  return whisper(plain(`${bold(who.name)}: the stop is lifted. Be gentle.`));
}

const keysOf = ({ name, contact }: Who): string[] => silenceKeys(name, contact ? [contact] : []);
