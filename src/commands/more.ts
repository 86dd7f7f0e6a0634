import { buttons } from '../views/buttons.ts';
import { moreModal } from '../views/more.ts';
import { type Context, on } from './command.ts';
import { byPress } from './parts/by-press.ts';

/** What the rep would take back first. Pressed twice, it is still that one which is taken back, once. */
async function lastOf({ tenant, rep }: Context) {
  const entry = await tenant.undoing.next(rep.user, []);
  const about = entry?.prospect ? await tenant.prospects.getAny(entry.prospect) : null;
  return entry && { entry, name: about?.name ?? null };
}

export const presses = [
  on(buttons.openMore, async (context) => ({
    open: moreModal({ rep: context.rep, last: await lastOf(context) }, context.today),
  })),
  on(buttons.ownVerb, (context, { verb }) => byPress(context, verb, {})),
];
