import type { LocalDay } from './calendar.ts';
import type { BatchId, EntryId, ProspectId, StepId, UserId } from './ids.ts';
import type { Prospect } from './prospect.ts';
import type { Stage } from './stage.ts';
import type { Step, Way } from './step.ts';

/** One thing that happened, as the log keeps it. A step whose day `wakes` somebody ends their snooze. */
export type What =
  | { readonly kind: 'added'; readonly name: string; readonly note?: string }
  | { readonly kind: 'planned'; readonly step: StepId; readonly text: string; readonly day: LocalDay; readonly wakes?: true }
  | {
      readonly kind: 'moved';
      readonly step: StepId;
      readonly text: string;
      readonly day: LocalDay;
      readonly note?: string;
      readonly wakes?: true;
    }
  | { readonly kind: 'edited'; readonly step: StepId; readonly text: string }
  | { readonly kind: 'dropped'; readonly step: StepId; readonly text: string; readonly note?: string }
  | {
      readonly kind: 'done';
      readonly step: StepId;
      readonly text: string;
      readonly day: LocalDay;
      readonly note: string | null;
      /** Left out while nobody said. */
      readonly answered?: boolean;
    }
  /** What happened after a step, told later; `answered` only where that was news. */
  | { readonly kind: 'told'; readonly step: StepId; readonly note: string | null; readonly answered: boolean | null }
  | { readonly kind: 'answered'; readonly answered: boolean; readonly note: string | null }
  | { readonly kind: 'good'; readonly step: StepId }
  | { readonly kind: 'shared'; readonly step: StepId; readonly shared: boolean }
  | {
      readonly kind: 'practised';
      readonly step: StepId;
      readonly text: string;
      readonly day: LocalDay;
      readonly job: string | null;
      readonly say: string | null;
      readonly cue: string | null;
      readonly ifNo: string | null;
      readonly wakes?: true;
    }
  | {
      readonly kind: 'learned';
      /** The entry that was practised. */
      readonly practice: EntryId;
      readonly did: boolean;
      readonly note: string | null;
      readonly learned: string | null;
    }
  | { readonly kind: 'marked'; readonly step: StepId; readonly way: Way; readonly promise: boolean }
  | {
      readonly kind: 'staged';
      readonly from: Stage;
      readonly to: Stage;
      readonly until: LocalDay | null;
      readonly reason: string | null;
    }
  /** `over` ends one, on the day of `until`. */
  | { readonly kind: 'snoozed'; readonly until: LocalDay; readonly note?: string; readonly over?: true }
  | { readonly kind: 'slowed' }
  | { readonly kind: 'contact'; readonly name: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string; readonly note?: string }
  | { readonly kind: 'handed'; readonly from: UserId; readonly to: UserId; readonly note?: string }
  | { readonly kind: 'removed'; readonly note?: string }
  | { readonly kind: 'stopped'; readonly note?: string }
  | { readonly kind: 'lifted'; readonly reason: string }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'undone'; readonly what: What['kind'] }
  | { readonly kind: 'set'; readonly setting: string; readonly value: string };

/** What an undo puts back: the prospect as they were (null: not there yet) and every step the entry touched. */
export interface Before {
  readonly prospect: Prospect | null;
  readonly steps: readonly { readonly id: StepId; readonly was: Step | null }[];
}

export interface Entry {
  readonly id: EntryId;
  readonly at: Date;
  readonly actor: UserId;
  readonly prospect: ProspectId | null;
  readonly what: What;
  readonly before: Before | null;
  readonly undoes: EntryId | null;
  readonly batch: BatchId | null;
}

/** A confirmed stop and a forget stay; so does an undo, which is taken back by doing the thing again. */
export const neverUndone: readonly What['kind'][] = ['stopped', 'lifted', 'forgotten', 'undone', 'set'];

export function undoable({ what, before }: Pick<Entry, 'what' | 'before'>): boolean {
  return before !== null && !neverUndone.includes(what.kind);
}
