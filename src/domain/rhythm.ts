import { daysBetween, type LocalDay } from './calendar.ts';
import type { Stage } from './stage.ts';

/**
 * How many working days a prospect may hear nothing before they count as quiet, by situation.
 * The defaults are judgement, not evidence; a workspace can change each.
 */
export interface Rhythms {
  readonly new: number;
  readonly talking: number;
  readonly deciding: number;
  /** `new`, `talking` or `deciding`, with two steps unanswered in a row. */
  readonly silent: number;
  /** `won`, in the first 30 calendar days. */
  readonly onboarding: number;
  readonly won: number;
  readonly 'not now': number;
  /** `no`, until the first step after it. */
  readonly no: number;
  readonly 'no later': number;
}

export const defaultRhythms: Rhythms = {
  new: 3,
  talking: 3,
  deciding: 3,
  silent: 5,
  onboarding: 5,
  won: 20,
  'not now': 30,
  no: 60,
  'no later': 120,
};

export const rhythmNames = Object.keys(defaultRhythms) as (keyof Rhythms)[];

/** Working days: the longest rhythm a team may choose, more than a year. */
export const rhythmMost = 365;

/** Calendar days after a yes in which a customer is still arriving. */
export const onboardingDays = 30;

export interface RhythmFacts {
  readonly stage: Stage;
  readonly stageSince: LocalDay;
  /** The last step done, answer, stage change or (none of these) the adding. */
  readonly contactedOn: LocalDay;
  readonly unanswered: number;
  readonly slower: number;
}

/** Which rhythm holds for a prospect on `today`. */
export function rhythmName({ stage, stageSince, contactedOn, unanswered }: RhythmFacts, today: LocalDay): keyof Rhythms {
  if (stage === 'won') return daysBetween(stageSince, today) < onboardingDays ? 'onboarding' : 'won';
  if (stage === 'no') return contactedOn > stageSince ? 'no later' : 'no';
  if (stage === 'not now') return 'not now';
  return isSilent({ unanswered }) ? 'silent' : stage;
}

/** The rhythm in working days; each "slower" a rep chose doubles it. */
export function rhythmDays(facts: RhythmFacts, rhythms: Rhythms, today: LocalDay): number {
  return rhythms[rhythmName(facts, today)] * slowness(facts);
}

/** How many times slower than usual: doubled by each choice, up to 64. More would be never, and no calendar reaches as far. */
export function slowness({ slower }: { readonly slower: number }): number {
  return 2 ** Math.min(slower, 6);
}

/** Two steps marked unanswered since the last answer. */
export function isSilent({ unanswered }: { readonly unanswered: number }): boolean {
  return unanswered >= 2;
}
