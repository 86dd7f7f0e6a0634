import { undo } from '../domain/changes/undoing.ts';
import { type Entry, undoable } from '../domain/entry.ts';
import { mayChange } from '../domain/policy.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { buttons } from '../views/buttons.ts';
import { type Message, replace, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { undoneView } from '../views/undone.ts';
import { type Context, on, type Verb } from './command.ts';
import { record } from './parts/record.ts';

export const command: Verb = {
  verb: 'undo',
  usage: ['undo'],
  summary: 'take back your last entry; again goes further back',
  async run(context) {
    const entry = await context.tenant.log.lastBy(context.rep.user);
    return whisper(await takeBack(context, entry));
  },
};

async function takeBack(context: Context, entry: Entry | null): Promise<Message> {
  const taken = entry ? await tryUndo(context, entry) : ({ refused: 'nothing-to-undo' } as const);
  return isRefusal(taken) ? refusalView(taken, context.today) : undoneView(taken.entry, taken.prospect, context.today);
}

/** Takes one of my entries back, if nobody has changed that prospect since. */
async function tryUndo(context: Context, entry: Entry) {
  const { tenant, rep, today } = context;
  const nothing: Refusal = { refused: 'nothing-to-undo' };
  if (!entry.prospect || !entry.before || !undoable(entry) || entry.actor !== rep.user) return nothing;
  const [current, last, steps] = await Promise.all([
    tenant.prospects.getAny(entry.prospect),
    tenant.log.lastAbout(entry.prospect),
    tenant.steps.getMany(entry.before.steps.map(({ id }) => id)),
  ]);
  if (!current) return nothing;
  // After handing somebody over they are not mine to see; taking the hand-over itself back still is.
  if (!mayChange(rep, current) && entry.what.kind !== 'handed') return nothing;
  if (last?.id !== entry.id) return { refused: 'changed-since', name: current.name } satisfies Refusal;
  const { prospect } = await record(context, undo(current, entry.what, entry.before, steps, today), { undoes: entry.id });
  return { entry, prospect };
}

export const presses = [
  on(buttons.undo, async (context, { entry: id }) => {
    const entry = await context.tenant.log.get(id);
    return entry ? replace(await takeBack(context, entry)) : replace(refusalView({ refused: 'nothing-to-undo' }));
  }),
];
