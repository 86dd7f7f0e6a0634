import type { Change } from '../../domain/changes/change.ts';
import type { What } from '../../domain/entry.ts';
import type { BatchId, EntryId, ProspectId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Context } from '../command.ts';

/** What was written: the prospect as they are now, and the entry an undo button names. */
export interface Recorded {
  readonly prospect: Prospect;
  readonly entry: EntryId;
}

/** What a nudge's line tells about somebody. */
const shown: ReadonlySet<What['kind']> = new Set([
  ...(['planned', 'moved', 'edited', 'dropped', 'done', 'staged', 'snoozed', 'slowed', 'stopped'] as const),
  ...(['practised', 'learned', 'contact', 'handed', 'renamed', 'removed', 'undone'] as const),
]);

/** Writes a change and its log entry. A second change to the same prospect must start from the prospect returned. */
export async function record(
  context: Context,
  change: Change,
  more: { undoes?: EntryId; batch?: BatchId } = {},
): Promise<Recorded> {
  const { tenant, team, rep, now } = context;
  const entry = context.newId<EntryId>();
  const owner = change.after.owner === rep.user ? rep : ((await tenant.people.get(change.after.owner)) ?? rep);
  const about = { id: entry, actor: rep.user, at: now, rhythms: team.rhythms, calendar: owner, ...more };
  const [prospect] = await Promise.all([
    tenant.log.record(change, about),
    // A press on a nudge draws it anew at once. Everything else would leave it standing as it was, and that draw can fail.
    shown.has(change.what.kind) ? tenant.outbox.redrawLately(change.after.id, now) : null,
  ]);
  return { entry, prospect };
}

/** The entry that an undo button may name: mine, and the last about them. */
export async function mineAbout({ tenant, rep }: Context, prospect: ProspectId): Promise<EntryId | null> {
  const last = await tenant.log.lastAbout(prospect);
  return last?.actor === rep.user ? last.id : null;
}
