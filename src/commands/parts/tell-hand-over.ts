import type { DeliveryId, EntryId, ProspectId, UserId } from '../../domain/ids.ts';
import type { Rep } from '../../domain/rep.ts';
import type { Context } from '../command.ts';

interface HandOver {
  readonly from: Pick<Rep, 'user' | 'deactivated'>;
  readonly to: Pick<Rep, 'user' | 'deactivated' | 'joinedAt'>;
  readonly entry: EntryId;
  readonly note: string | null;
}

/** Tells both sides, but for whoever did it and whose account is closed. Resolves with who hears. */
export async function tellHandOver(
  { tenant, rep, now, newId }: Context,
  { from, to, entry, note }: HandOver,
  prospects: readonly ProspectId[],
): Promise<UserId[]> {
  const told = [to, from].filter(({ user, deactivated }) => user !== rep.user && !deactivated);
  for (const { user } of told) {
    const content = {
      kind: 'handover',
      from: from.user,
      to: to.user,
      prospects,
      start: to.joinedAt === null && user === to.user,
      ...(note && { entry }),
      ...(from.user !== rep.user && { by: rep.user }),
    } as const;
    await tenant.outbox.tell({ id: newId<DeliveryId>(), to: user, content }, now);
  }
  return told.map(({ user }) => user);
}
