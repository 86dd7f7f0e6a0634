/** Where a prospect stands with us. All six are alive; each has a rhythm of its own. */
export const stages = ['new', 'talking', 'deciding', 'not now', 'no', 'won'] as const;
export type Stage = (typeof stages)[number];

/** What people read: a sale is opened, never closed. */
export function stageLabel(stage: Stage): string {
  return stage === 'won' ? 'opened' : stage;
}

/** The three ways on: heading to a yes, resting after a no, and opened. A nudge takes one person from each. */
export type Place = 'heading' | 'resting' | 'opened';

export const places: readonly Place[] = ['heading', 'resting', 'opened'];

export function placeOf(stage: Stage): Place {
  if (stage === 'won') return 'opened';
  return stage === 'not now' || stage === 'no' ? 'resting' : 'heading';
}
