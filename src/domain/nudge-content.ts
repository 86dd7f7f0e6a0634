import type { LocalDay } from './calendar.ts';
import type { EntryId, ProspectId, StepId, UserId } from './ids.ts';

/**
 * One line of a nudge. It holds ids and numbers and none of anyone's words, so that a message drawn anew
 * days later says what is true then, and a forgotten person is gone from it.
 */
export interface NudgeItem {
  readonly prospect: ProspectId;
  readonly because: Because;
  /** The planned step it is about. */
  readonly step?: StepId;
  /** Working days: overdue for a planned step, quiet for a person. */
  readonly days: number;
  /** The playbook step offered. */
  readonly suggestion?: string;
}

/** `question`: four nudges went by; the fifth asks once whether slower, rest or drop would be better. */
export type Because = 'promise' | 'today' | 'overdue' | 'quiet' | 'agreed' | 'question';

export interface NudgeContent {
  readonly kind: 'nudge';
  readonly to: UserId;
  readonly day: LocalDay;
  readonly items: readonly NudgeItem[];
  /** How many more are due and not listed. */
  readonly more: number;
  /** What was practised this week: on its last working day the rep is asked what happened. */
  readonly practised?: readonly Practised[];
}

/** A worksheet of this week that was not looked back on yet. */
export interface Practised {
  readonly practice: EntryId;
  readonly prospect: ProspectId;
  readonly step: StepId;
}

/**
 * Whom a nudge that was sent lets pause: people, and steps that were overdue. A step for that day was not late yet; it
 * may come up once more the day after.
 */
export function pausedBy({ items }: Pick<NudgeContent, 'items'>): ProspectId[] {
  return items.filter(({ step, days }) => !step || days > 0).map(({ prospect }) => prospect);
}

/** Whom and what a message names: enough to draw it anew. */
export interface Named {
  readonly people: readonly ProspectId[];
  readonly steps: readonly StepId[];
  /** Those of `people` who were practised with. */
  readonly practisedWith: readonly ProspectId[];
}

export function namedIn({ items, practised = [] }: Pick<NudgeContent, 'items' | 'practised'>): Named {
  return {
    people: [...items, ...practised].map(({ prospect }) => prospect),
    steps: [...items, ...practised].flatMap(({ step }) => step ?? []),
    practisedWith: practised.map(({ prospect }) => prospect),
  };
}
