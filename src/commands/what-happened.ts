import { noteMost } from '../domain/limits.ts';
import { tell } from '../domain/changes/doing.ts';
import type { DeliveryId, StepId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Step } from '../domain/step.ts';
import { buttons } from '../views/buttons.ts';
import { forms as kinds } from '../views/forms.ts';
import { type Reply, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { outlineOf, tellForm } from '../views/tell-form.ts';
import { type Context, on } from './command.ts';
import { gone, mine, shown, tooLong } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { afterDone } from './parts/happened.ts';
import type { About } from './parts/opening.ts';
import { record } from './parts/record.ts';

/** The step that was taken, if it is theirs to tell about. */
async function taken(
  context: Context,
  { prospect: id }: About,
  step: StepId,
): Promise<{ prospect: Prospect; step: Step } | null> {
  const [prospect, found] = await Promise.all([mine(context, id), context.tenant.steps.get(step)]);
  return prospect && found?.state === 'done' && found.prospect === prospect.id ? { prospect, step: found } : null;
}

export const presses = [
  on(buttons.openTell, async (context, about): Promise<Reply> => {
    const found = await taken(context, about, about.step);
    if (!found) return whisper(refusalView({ refused: 'stale-press' }));
    const nudge: DeliveryId | null = about.nudge ?? null;
    return { open: tellForm(found.prospect, found.step, nudge) };
  }),
];

export const forms = [
  onSubmit(kinds.tell, async (context, about, { note: told, answered }): Promise<Reply> => {
    const found = await taken(context, about, about.step);
    if (!found) return gone(told);
    const long = tooLong(told, noteMost);
    if (long) return { errors: { note: long } };
    const { prospect, step } = found;
    // A note left as it was drawn may be older than the one that stands there by now.
    const note = outlineOf(told) === about.seen ? step.note : told;
    const known = note === step.note && (answered === null || answered === step.answered);
    if (known) return shown(await afterDone(context, prospect, step, null), about.nudge);
    const change = tell(prospect, step, { note, answered }, context.today);
    const now = await record(context, change);
    return shown(await afterDone(context, now.prospect, change.steps[0]!.is, now.entry), about.nudge);
  }),
];
