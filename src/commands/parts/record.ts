import type { Change } from '../../domain/changes/change.ts';
import type { BatchId, EntryId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Context } from '../command.ts';

/** What was written: the prospect as they are now, and the entry an undo button names. */
export interface Recorded {
  readonly prospect: Prospect;
  readonly entry: EntryId;
}

/** Writes a change and its log entry. A second change to the same prospect must start from the prospect returned. */
export async function record(
  context: Context,
  change: Change,
  more: { undoes?: EntryId; batch?: BatchId } = {},
): Promise<Recorded> {
  const { tenant, team, rep, now } = context;
  const entry = context.newId<EntryId>();
  const owner = change.after.owner === rep.user ? rep : ((await tenant.people.get(change.after.owner)) ?? rep);
  await tenant.log.record(change, { id: entry, actor: rep.user, at: now, rhythms: team.rhythms, calendar: owner, ...more });
  return { entry, prospect: { ...change.after, revision: (change.before?.revision ?? 0) + 1 } };
}
