import type { Given } from '../domain/draft.ts';
import type { DraftId } from '../domain/ids.ts';
import { buttons, pickers } from '../views/buttons.ts';
import { plain, replace, type Reply, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { type Context, on, onPick } from './command.ts';

/** A press settles what was open, and the kept command runs again. The draft goes with it: a second press finds none. */
async function settle(context: Context, id: DraftId, settled: Given): Promise<Reply> {
  const draft = await context.tenant.drafts.take(id, context.rep.user, context.now);
  // Beside the message, not in its place: there may stand what the first press was answered.
  if (!draft) return whisper(refusalView({ refused: 'stale-press' }));
  const reply = await context.again(draft.typed, { ...draft.given, ...settled });
  return reply.whisper ? { replace: reply.whisper } : reply;
}

export const presses = [
  on(buttons.pickProspect, (context, { draft, prospect }) => settle(context, draft, { prospect })),
  on(buttons.planInstead, (context, { draft, prospect }) => settle(context, draft, { prospect, plan: true })),
  on(buttons.addAnyway, (context, { draft }) => settle(context, draft, { add: true })),
  on(buttons.pickDay, (context, { draft, day }) => settle(context, draft, { day })),
  onPick(pickers.draftDay, (context, { draft }, day) => settle(context, draft, { day })),
  on(buttons.confirm, (context, { draft }) => settle(context, draft, { sure: true })),
  on(buttons.cancel, async ({ tenant, rep, now }, { draft }) => {
    const taken = await tenant.drafts.take(draft, rep.user, now);
    return taken ? replace(plain('All right, nothing was saved.')) : whisper(refusalView({ refused: 'stale-press' }));
  }),
];
