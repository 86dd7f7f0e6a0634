import { type Coaching, suggestFor } from '../../domain/coach/coaching.ts';
import type { Suggestion } from '../../domain/coach/suggest.ts';
import { inPeace, type Prospect } from '../../domain/prospect.ts';
import type { Context } from '../command.ts';

/** What the coach needs to know about a prospect beside the prospect. */
export async function coachingFor({ tenant, team }: Context, prospect: Prospect): Promise<Coaching> {
  return { playbook: team.playbook, doors: await tenant.prospects.doors([prospect]) };
}

/** Three small steps for somebody; none while they are to be left in peace, or when one is planned already. */
export async function suggestions(context: Context, prospect: Prospect): Promise<Suggestion[]> {
  if (prospect.planned || inPeace(prospect, context.today)) return [];
  return suggestFor(prospect, await coachingFor(context, prospect), 3, context.today);
}
