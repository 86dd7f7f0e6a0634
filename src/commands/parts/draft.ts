import type { DraftId } from '../../domain/ids.ts';
import type { Context } from '../command.ts';

const day = 24 * 3_600_000;

/** Keeps what was typed for a day, so that a press can go on with it and nothing has to be typed again. */
export async function keepDraft({ tenant, rep, now, heard, given, newId }: Context): Promise<DraftId> {
  const id = newId<DraftId>();
  await tenant.drafts.keep(id, rep.user, { typed: heard, given }, new Date(now.getTime() + day));
  return id;
}
