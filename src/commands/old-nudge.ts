import { plan } from '../domain/changes/planning.ts';
import { playbookWords } from '../domain/coach/coaching.ts';
import type { StepId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Refusal } from '../domain/refusal.ts';
import { retired } from '../views/buttons.ts';
import { type Context, on, onPick } from './command.ts';
import { later, press, untilDay, write } from './nudge.ts';
import { cannotPlan } from './parts/adding.ts';
import { coachingFor } from './parts/suggestions.ts';

async function planNow(context: Context, prospect: Prospect, playbook: string): Promise<Refusal | null> {
  const { today, rep } = context;
  const words = playbookWords(playbook, prospect, await coachingFor(context, prospect));
  if (!words) return { refused: 'stale-press' };
  const no = await cannotPlan(context, prospect, today);
  if (no) return no;
  return write(context, plan(prospect, { id: context.newId<StepId>(), by: rep.user, ...words, playbook }, today, today));
}

/** What nudges of earlier days still show. A press in them works as it did. */
export const presses = [
  on(retired.nudgePlan, (context, { playbook, ...line }) =>
    press(context, line, (prospect) => planNow(context, prospect, playbook)),
  ),
  on(retired.nudgeLater, (context, { until, ...line }) => later(context, line, untilDay[until](context))),
  onPick(retired.nudgeDay, later),
];
