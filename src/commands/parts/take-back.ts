import { dayAt } from '../../domain/calendar.ts';
import { undo } from '../../domain/changes/undoing.ts';
import { type Entry, undoable } from '../../domain/entry.ts';
import { mayChange } from '../../domain/policy.ts';
import type { BatchId, UserId } from '../../domain/ids.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { Message } from '../../views/message.ts';
import { batchUndoneView, handBackView, type Undoing, undoneView } from '../../views/undone.ts';
import type { Context } from '../command.ts';
import { record } from './record.ts';
import { cannotReturn } from './returning.ts';

/** Takes one of my entries back and says so. `instead` of others, which stay. */
export async function takeBack(context: Context, entry: Entry, instead = false): Promise<Message | Refusal> {
  const how: Undoing = { instead, today: context.today, logged: dayAt(entry.at, context.rep.zone) };
  if (entry.batch && entry.what.kind === 'handed') return takeHandOverBack(context, entry.batch, entry.what.from, how);
  if (entry.batch) return takeBatchBack(context, entry.batch, how);
  const taken = await tryUndo(context, entry);
  return isRefusal(taken) ? taken : undoneView(taken.entry, taken.prospect, how);
}

/** An import was one thing for whoever brought it: one undo takes all of it back, less those acted on since. */
async function takeBatchBack({ tenant, rep, now, newId }: Context, batch: BatchId, how: Undoing): Promise<Message | Refusal> {
  const { gone, kept } = await tenant.bulk.undo(batch, { actor: rep.user, at: now, newId });
  return gone + kept > 0 ? batchUndoneView(gone, kept, how) : { refused: 'nothing-to-undo' };
}

/** Several who were handed over as one thing, less those about whom something was logged since. */
async function takeHandOverBack(context: Context, batch: BatchId, from: UserId, how: Undoing): Promise<Message | Refusal> {
  const entries = await context.tenant.undoing.together(context.rep.user, batch);
  context.tenant.bulk.mind(entries.length);
  let back = 0;
  for (const entry of entries) if (!isRefusal(await tryUndo(context, entry))) back += 1;
  return back > 0 ? handBackView(from, back, entries.length - back, how) : { refused: 'nothing-to-undo' };
}

/** Takes one of my entries back, if nobody has changed that prospect since. */
async function tryUndo(context: Context, entry: Entry) {
  const { tenant, rep, today } = context;
  const nothing: Refusal = { refused: 'nothing-to-undo' };
  if (!entry.prospect || !entry.before) return nothing;
  const [current, last, steps] = await Promise.all([
    tenant.prospects.getAny(entry.prospect),
    tenant.log.lastAbout(entry.prospect),
    tenant.steps.getMany(entry.before.steps.map(({ id }) => id)),
  ]);
  if (!current) return nothing;
  if (!undoable(entry)) return { refused: 'stop-stays', name: current.name } satisfies Refusal;
  // After handing somebody over they are not mine to see; taking the hand-over itself back still is.
  if (!mayChange(rep, current) && entry.what.kind !== 'handed') return nothing;
  if (last?.id !== entry.id) return { refused: 'changed-since', name: current.name } satisfies Refusal;
  const change = undo(current, entry.what, entry.before, steps, today);
  const no = await cannotReturn(context, entry, change);
  if (no) return no;
  const { prospect } = await record(context, change, { undoes: entry.id });
  if (entry.what.kind === 'handed') await tenant.outbox.redrawAbout(prospect.id, context.now);
  return { entry, prospect };
}
