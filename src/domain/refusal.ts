import type { LocalDay } from './calendar.ts';
import type { Unfit } from './coach/edit-playbook.ts';
import type { UserId } from './ids.ts';

/** An expected no. A value: it is returned, worded in views/refusal, and never logged as an error. */
export type Refusal =
  | { readonly refused: 'unknown-verb'; readonly typed: string; readonly nearest: string | null }
  | { readonly refused: 'usage' | 'unread'; readonly usage: string }
  | { readonly refused: 'no-such-setting'; readonly typed: string }
  | { readonly refused: 'name-empty' | 'name-long' | 'name-mention' }
  | { readonly refused: 'no-such-list'; readonly typed: string }
  | { readonly refused: 'words-long'; readonly most: number; readonly typed: string }
  | { readonly refused: 'nobody'; readonly name: string }
  | { readonly refused: 'colleague'; readonly colleague: UserId; readonly name: string; readonly adding: boolean }
  | { readonly refused: 'already-yours'; readonly name: string }
  | { readonly refused: 'already-theirs'; readonly name: string; readonly owner: UserId }
  | { readonly refused: 'stopped'; readonly name: string }
  | { readonly refused: 'silence'; readonly name: string; readonly until: LocalDay; readonly with: UserId }
  | { readonly refused: 'silence'; readonly name: string; readonly until: LocalDay; readonly ends: string }
  | { readonly refused: 'nothing-planned'; readonly name: string | null }
  | { readonly refused: 'no-step-yet'; readonly name: string }
  | { readonly refused: 'contacts-full'; readonly name: string }
  | { readonly refused: 'nothing-to-undo' }
  | { readonly refused: 'changed-since'; readonly name: string }
  | { readonly refused: 'line-answered'; readonly name: string }
  | { readonly refused: 'stop-stays'; readonly name: string }
  | { readonly refused: 'not-stopped'; readonly name: string }
  | { readonly refused: 'tells-on'; readonly name: string }
  | {
      readonly refused:
        | 'admins-only'
        | 'day-past'
        | 'day-not-ahead'
        | 'day-far'
        | 'leaders-only'
        | 'guest'
        | 'stale-press'
        | 'stale-form'
        | 'already-undone'
        | 'week-told'
        | 'not-a-person'
        | 'one-colleague'
        | 'one-line';
    }
  | { readonly refused: 'no-such-shelf' | 'no-such-step'; readonly typed: string }
  | { readonly refused: 'unfit-step'; readonly why: Unfit; readonly typed: string }
  | { readonly refused: 'not-a-member'; readonly user: UserId };

export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}
