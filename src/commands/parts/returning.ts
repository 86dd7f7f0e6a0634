import type { Change } from '../../domain/changes/change.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { sharesContact, silenceKeys } from '../../domain/silence.ts';
import type { Context } from '../command.ts';
import { cannotPlan } from './adding.ts';
import { silenced, silenceOver } from './silence.ts';

/** Why an entry cannot be taken back: what an add or a plan would be refused for by now. */
export async function cannotReturn(context: Context, entry: Entry, { before, after }: Change): Promise<Refusal | null> {
  if (after.removed) return null;
  const returns = before?.removed || before?.key !== after.key;
  const no = await takenSince(context, entry, after, returns);
  if (no) return no;
  if (returns) return after.stopped ? null : cannotBeThere(context, after);
  // A step marked as done by mistake comes back whatever was agreed since: the log must not say that it was taken.
  if (entry.what.kind === 'done') return null;
  const [was, is] = [before?.planned, after.planned];
  const planned = (is?.id !== was?.id || is?.plannedFor !== was?.plannedFor) && is?.plannedFor;
  return planned ? cannotPlan(context, after, planned) : null;
}

/** Somebody else may have come by the name since: it is one prospect's per owner, and a contact person one rep's. */
async function takenSince({ tenant, rep }: Context, entry: Entry, after: Prospect, returns: boolean): Promise<Refusal | null> {
  const others = (await tenant.prospects.withKeys([after.key])).filter((other) => other.id !== after.id);
  const { owner, name } = after;
  if (others.some((other) => other.owner === owner))
    return owner === rep.user ? { refused: 'already-yours', name } : { refused: 'already-theirs', name, owner };
  // Ids rise with time: whoever stood beside them before the entry may stand there again.
  const since: string = entry.id;
  const colleague = returns && others.find((other) => other.id > since && sharesContact(other, after.contacts));
  return colleague ? { refused: 'colleague', colleague: colleague.owner, name: colleague.name, adding: true } : null;
}

/** A stop, or a silence, may have come to rest on a name that was given up: nobody is brought back under it. */
async function cannotBeThere(context: Context, after: Prospect): Promise<Refusal | null> {
  const { tenant, today } = context;
  const [stopped, silence] = await Promise.all([
    tenant.stops.holds(silenceKeys(after.name, after.contacts)),
    silenceOver(context, after),
  ]);
  if (stopped) return { refused: 'stopped', name: after.name };
  return silenced(context, after, silence, today);
}
