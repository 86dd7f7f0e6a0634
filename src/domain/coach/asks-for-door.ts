import type { Step } from '../step.ts';
import { namesAsked, referralAsks } from './lexicon/referrals.ts';
import { stepText } from './step-text.ts';

/** Steps of the playbook that may be answered with a name. */
const playbookDoors: ReadonlySet<string> = new Set(['NO11', 'WR2', 'WR3', 'WR4', 'WR10']);

/**
 * Whether the answer to a step may be the name of somebody new. A button too many costs less than a door that nobody
 * writes down, so own words are read generously.
 */
export function asksForDoor({ text, playbook }: Pick<Step, 'text' | 'playbook'>): boolean {
  if (playbook !== null && playbookDoors.has(playbook)) return true;
  const { act } = stepText(text);
  return referralAsks.test(act) || namesAsked.test(act);
}
