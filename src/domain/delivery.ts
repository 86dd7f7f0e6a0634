import type { StoredWeek } from './digest.ts';
import type { ChannelId, DeliveryId, EntryId, ProspectId, UserId, WorkspaceId } from './ids.ts';
import type { NudgeContent } from './nudge-content.ts';

/** What the app says first: the daily nudge, the weekly digest, and two kinds of notice. */
export const deliveryKinds = ['nudge', 'digest', 'handover', 'notice'] as const;
export type DeliveryKind = (typeof deliveryKinds)[number];

/**
 * `pending`: decided, not begun. `sending`: the call to Slack may be under way. The rest are ends:
 * `sent`, `skipped` (said nothing, with a reason), `refused` (Slack said no, for good) and `unknown`
 * (Slack may or may not have shown it; it is not said again).
 */
export const deliveryStates = ['pending', 'sending', 'sent', 'skipped', 'refused', 'unknown'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Not ended. */
export const openStates: readonly DeliveryState[] = ['pending', 'sending'];

/** Ended without anybody knowing that it was shown: the dead letters. */
export const givenUpStates: readonly DeliveryState[] = ['refused', 'unknown'];

/** Said, or perhaps on its way with words of a moment ago: of a message that waits, nobody can tell whether it was drawn already. */
export const perhapsDrawn: readonly DeliveryState[] = ['pending', 'sending', 'sent'];

export type DeliveryContent =
  | NudgeContent
  | { readonly kind: 'digest'; readonly week: StoredWeek }
  | {
      readonly kind: 'handover';
      readonly from: UserId;
      readonly to: UserId;
      /** Who did it, where that was neither of the two: a manager. */
      readonly by?: UserId;
      readonly prospects: readonly ProspectId[];
      /** What was noted with it stands in the log, where a forget reaches it. */
      readonly entry?: EntryId;
      /** Offers **Start nudges** to someone who has never used the app. */
      readonly start: boolean;
    }
  | { readonly kind: 'notice'; readonly problem: Problem };

/** A problem an admin or manager hears of once, with the fix. */
export type Problem =
  | { readonly kind: 'digest-channel'; readonly channel: ChannelId; readonly code: string }
  /** Slack's answer to a digest was lost, and the app may not look into the channel. */
  | { readonly kind: 'digest-unsure'; readonly channel: ChannelId; readonly digest: DeliveryId }
  /** Slack does not let the app write to this rep, whose account is open; nothing is sent to them meanwhile. */
  | { readonly kind: 'unreachable'; readonly user: UserId }
  /** Somebody's account was closed, and this many people were theirs. */
  | { readonly kind: 'left'; readonly user: UserId; readonly people: number };

/** A row of the outbox whose turn it is, leased to one sender. */
export interface LeasedDelivery {
  readonly workspace: WorkspaceId;
  readonly id: DeliveryId;
  readonly kind: DeliveryKind;
  readonly to: UserId | null;
  readonly channel: ChannelId | null;
  readonly content: DeliveryContent;
  /** `sending`: a call to Slack began before and nobody recorded how it ended. Look first whether it is there. */
  readonly state: Extract<DeliveryState, 'pending' | 'sending'>;
  /** Rises with every lease: an outcome is recorded only by the holder of the latest. */
  readonly attempt: number;
  /** How often nobody could tell whether it was shown, or it broke; not how often Slack surely did not take it. */
  readonly tries: number;
  /** Since when it is to be said: `dueAt` moves with each try. */
  readonly wantedAt: Date;
  /** When the first call that may have shown it began. */
  readonly begunAt: Date | null;
  /** After this it is no longer worth saying. */
  readonly expiresAt: Date | null;
  readonly dueAt: Date;
}

/**
 * How one attempt to send ended. `limited`: not shown, and Slack asks this workspace to wait so many seconds.
 * `later`: surely not shown, worth trying again, not before so many seconds. `refused`: surely not shown, and trying again
 * would not help. `unknown`: it may have been shown.
 */
export type Outcome =
  | { readonly outcome: 'sent'; readonly channel: ChannelId; readonly ts: string }
  | { readonly outcome: 'limited'; readonly seconds: number; readonly reason: string }
  | { readonly outcome: 'later'; readonly seconds: number; readonly reason: string }
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'unknown'; readonly reason: string };
