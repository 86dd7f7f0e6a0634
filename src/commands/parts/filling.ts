import { addDays, type LocalDay } from '../../domain/calendar.ts';
import { playbookWords } from '../../domain/coach/coaching.ts';
import type { NewStep } from '../../domain/changes/planning.ts';
import type { ProspectId } from '../../domain/ids.ts';
import { mayChange } from '../../domain/policy.ts';
import type { Prospect } from '../../domain/prospect.ts';
import { oneLine } from '../../domain/reading/text.ts';
import { ownWords } from '../../views/cards.ts';
import type { Context } from '../command.ts';
import { planMost } from './plan.ts';
import { coachingFor } from './suggestions.ts';

/** The prospect a form is about, if whoever filled it in may change them. */
export async function mine({ tenant, rep }: Context, id: ProspectId): Promise<Prospect | null> {
  const prospect = await tenant.prospects.get(id);
  return prospect && mayChange(rep, prospect) ? prospect : null;
}

/** The step in a form: in own words, which win, or from its card; null when there is none yet. */
export async function chosenStep(
  context: Context,
  prospect: Prospect,
  { card, step }: { readonly card: string | null; readonly step: string | null },
): Promise<Omit<NewStep, 'id' | 'by'> | null> {
  if (step) return { text: oneLine(step) };
  if (!card || card === ownWords) return null;
  const words = playbookWords(card, prospect, await coachingFor(context, prospect));
  return words && { ...words, playbook: card };
}

/** What is wrong with a day to plan for; null when nothing is. */
export function wrongDay(day: LocalDay | null, today: LocalDay): string | null {
  if (!day) return 'Which day?';
  if (day < today) return 'That day is in the past. Pick today or a later one.';
  return day > addDays(today, planMost) ? 'That day is more than two years off. Pick a nearer one.' : null;
}
