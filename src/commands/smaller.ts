import { edit } from '../domain/changes/planning.ts';
import { suggestFor } from '../domain/coach/coaching.ts';
import { isSmall, smaller } from '../domain/coach/smaller.ts';
import type { ProspectId, StepId } from '../domain/ids.ts';
import { mayChange } from '../domain/policy.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Step } from '../domain/step.ts';
import { buttons } from '../views/buttons.ts';
import { replace, type Reply } from '../views/message.ts';
import { plannedView } from '../views/planned.ts';
import { refusalView } from '../views/refusal.ts';
import { insteadView, smallerView } from '../views/smaller.ts';
import { type Context, on } from './command.ts';
import { factsFor } from './parts/reading.ts';
import { plannedDay } from './parts/plan.ts';
import { mineAbout, record } from './parts/record.ts';
import { coachingFor } from './parts/suggestions.ts';

/** From any step to a two-minute version of it in so many presses. */
const pressesMost = 3;

interface At {
  readonly prospect: ProspectId;
  readonly step: StepId;
}

/** The step of a button, while it is still planned and whoever pressed may change it. */
async function press(context: Context, at: At, act: (prospect: Prospect, planned: Step) => Promise<Reply>): Promise<Reply> {
  const prospect = await context.tenant.prospects.get(at.prospect);
  const planned = prospect?.planned;
  if (!prospect || planned?.id !== at.step || !mayChange(context.rep, prospect))
    return replace(refusalView({ refused: 'stale-press' }));
  return act(prospect, planned);
}

async function shrink(context: Context, before: Prospect, planned: Step, presses: number): Promise<Reply> {
  const { today } = context;
  const day = planned.plannedFor ?? today;
  const found = smaller(planned.text, await factsFor(context, before, planned.text, day));
  if (!found) {
    const instead = suggestFor(before, await coachingFor(context, before), 3, context.today);
    return replace(insteadView(before, instead));
  }
  const { prospect, entry } = await record(context, edit(before, planned, found.text, today));
  const facts = await factsFor(context, prospect, found.text, day);
  const done = presses + 1 >= pressesMost || isSmall(found.text, facts);
  return replace(smallerView({ prospect, entry, presses: done ? null : presses + 1 }, today));
}

export const presses = [
  on(buttons.smaller, (context, { presses: so, ...at }) =>
    press(context, at, (prospect, planned) => shrink(context, prospect, planned, so)),
  ),
  on(buttons.keep, (context, at) =>
    press(context, at, async (prospect, step) => {
      const entry = await mineAbout(context, prospect.id);
      // Without the hint, and otherwise as the plan was answered: the day we chose can still be another at one press.
      const dayOffered = step.plannedFor === plannedDay(context, null);
      return replace(plannedView({ prospect, step, entry, dayOffered }, context.today, context.rep));
    }),
  ),
];
