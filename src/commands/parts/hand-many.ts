import { hand } from '../../domain/changes/keeping.ts';
import type { BatchId, EntryId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Rep } from '../../domain/rep.ts';
import { silenceKeys } from '../../domain/silence.ts';
import { handedManyView } from '../../views/handed-many.ts';
import type { Message } from '../../views/message.ts';
import type { Context } from '../command.ts';
import { record } from './record.ts';
import { tellHandOver } from './tell-hand-over.ts';

/**
 * Hands over as one thing: one undo takes all of it back, and each side is told once. Whoever the new owner has by that
 * name already stays, and so does whoever asked us to stop. An agreed silence goes along, as it does with one.
 */
export async function handMany(
  context: Context,
  chosen: readonly Prospect[],
  { from, to, note }: { readonly from: Rep; readonly to: Rep; readonly note: string | null },
): Promise<Message> {
  const { tenant } = context;
  tenant.bulk.mind(chosen.length);
  const [namesakes, stops] = await Promise.all([
    tenant.prospects.withKeys(chosen.map(({ key }) => key)),
    tenant.stops.among(chosen.flatMap(({ name, contacts }) => silenceKeys(name, contacts))),
  ]);
  const taken = new Set(namesakes.filter(({ owner }) => owner === to.user).map(({ key }) => key));
  const isStopped = ({ stopped, name, contacts }: Prospect): boolean =>
    stopped || silenceKeys(name, contacts).some((key) => stops.has(key));
  const stopped = chosen.filter(isStopped);
  const theirs = chosen.filter((one) => !isStopped(one) && taken.has(one.key));
  const going = chosen.filter((one) => !isStopped(one) && !taken.has(one.key));
  const batch = context.newId<BatchId>();
  const entries: EntryId[] = [];
  for (const prospect of going) {
    const { entry } = await record(context, hand(prospect, to.user, context.today, note), { batch });
    entries.push(entry);
  }
  const [entry = null] = entries;
  const told = entry
    ? await tellHandOver(
        context,
        { from, to, entry, note },
        going.map(({ id }) => id),
      )
    : [];
  return handedManyView({ from: from.user, to: to.user, handed: going.length, theirs, stopped, told, note, entry });
}
