import { rename } from '../domain/changes/keeping.ts';
import { readArrow } from '../domain/reading/args.ts';
import { isRefusal } from '../domain/refusal.ts';
import { bold, whisper } from '../views/message.ts';
import { notedWords, saidView } from '../views/said.ts';
import type { Verb } from './command.ts';
import { silenceKeys } from '../domain/silence.ts';
import { readName } from './parts/naming.ts';
import { longer, noteMost } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'rename',
  usage: ['rename Acme > Acme Corp'],
  summary: 'give them another name',
  async run(context, { who, note }) {
    const tooLong = longer(note ?? '', noteMost, context);
    if (tooLong) return tooLong.reply;
    const arrow = readArrow(who);
    if (!arrow) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const named = readName(arrow.to);
    if (isRefusal(named)) return refuse(named).reply;
    const found = await whom(context, arrow.from, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    const { prospect: before } = found;
    // A stop rests on the name: another name must not shake it off, and must not run into one.
    if (before.stopped) return refuse({ refused: 'stopped', name: before.name }).reply;
    if (await context.tenant.stops.holds(silenceKeys(named.name, before.contacts)))
      return refuse({ refused: 'stopped', name: named.name }).reply;
    const others = await context.tenant.prospects.withKeys([named.key]);
    const taken = others.find(({ id, owner }) => id !== before.id && owner === before.owner);
    if (taken?.owner === context.rep.user) return refuse({ refused: 'already-yours', name: taken.name }).reply;
    if (taken) return refuse({ refused: 'already-theirs', name: taken.name, owner: taken.owner }).reply;
    const { entry } = await record(context, rename(before, named.name, named.key, context.today, note));
    return whisper(saidView(`${bold(before.name)} is ${bold(named.name)} from now on.${notedWords(note)}`, entry));
  },
};
