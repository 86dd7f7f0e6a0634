import type { LeasedDelivery, Outcome } from './delivery.ts';
import type { ChannelId } from './ids.ts';

/** The numbers that sending goes by. Tests and benchmarks scale them. */
export interface Sending {
  /** Messages to one workspace. Slack allows "several hundred" (docs.slack.dev/reference/methods/chat.postMessage#rate_limiting). */
  readonly perMinute: number;
  /**
   * The time in which what a process held that died is in another's hand, by the database's clock. One sender has nine tenths
   * of it for one message: longer than two calls to Slack may take.
   */
  readonly leaseSeconds: number;
  /** How long one call to Slack may take. */
  readonly callSeconds: number;
  /** How long after an answer was lost Slack is asked whether the message is there: what was accepted may take a moment to be seen. */
  readonly lookAfterSeconds: number;
  /**
   * Of a workspace's pace, so much is gathered before it is claimed, since places claimed together cost less; and so long after a
   * claim, while some of it is still on its way, the next one looks for what others have.
   */
  readonly gatherSeconds: number;
}

export const defaultSending: Sending = {
  perMinute: 300,
  leaseSeconds: 30,
  callSeconds: 10,
  lookAfterSeconds: 15,
  gatherSeconds: 2,
};

/**
 * Between two looks for what may be said, in seconds. A look that finds nothing costs as much as a few nudges; one that comes
 * later keeps waiting what others said, such as a hand-over, and whatever a process held that died.
 */
export const beatSeconds = 2;

/** What an attempt leaves in the row. */
export type Settlement =
  | { readonly state: 'sent'; readonly channel: ChannelId; readonly ts: string }
  | {
      readonly state: 'pending' | 'sending';
      readonly dueAt: Date;
      /** Since when it is wanted, and until when it may be said, where that is not as it was. */
      readonly wantedAt?: Date;
      readonly expiresAt?: Date;
      readonly reason: string;
      readonly tries: number;
    }
  | { readonly state: 'refused' | 'unknown' | 'skipped'; readonly reason: string };

/** So often a message is said whose answer is then lost, and which is then not found. */
const triesBeforeGivingUp = 5;
/** The longest wait, as a multiple of the first: until Slack is there again, and until it says whether a message is. */
const longest = { post: 40, look: 4 };

/** What follows from how a call to say it ended. `luck` is from 0 to 1: waits differ by half, so that not everybody comes back at once. */
export function afterPost(
  { tries, attempt }: Pick<LeasedDelivery, 'tries' | 'attempt'>,
  outcome: Outcome,
  now: Date,
  luck: number,
  { lookAfterSeconds }: Pick<Sending, 'lookAfterSeconds'>,
): Settlement {
  switch (outcome.outcome) {
    case 'sent':
      return { state: 'sent', channel: outcome.channel, ts: outcome.ts };
    case 'refused':
      return { state: 'refused', reason: outcome.reason };
    case 'limited':
      return { state: 'pending', dueAt: after(now, outcome.seconds), reason: outcome.reason, tries };
    case 'later':
      return {
        state: 'pending',
        dueAt: after(now, Math.max(outcome.seconds, waitSeconds(attempt, luck, lookAfterSeconds, longest.post))),
        reason: outcome.reason,
        tries,
      };
    case 'unknown':
      return tries + 1 < triesBeforeGivingUp
        ? { state: 'sending', dueAt: after(now, lookAfterSeconds * (1 + luck / 2)), reason: outcome.reason, tries: tries + 1 }
        : { state: 'unknown', reason: outcome.reason };
  }
}

/** What follows when Slack could not be asked whether a message is there. What can never be seen is not said twice. */
export function afterLook(
  { tries, attempt }: Pick<LeasedDelivery, 'tries' | 'attempt'>,
  outcome: Exclude<Outcome, { outcome: 'sent' }>,
  now: Date,
  luck: number,
  { lookAfterSeconds }: Pick<Sending, 'lookAfterSeconds'>,
): Settlement {
  if (outcome.outcome === 'refused') return { state: 'unknown', reason: `cannot look: ${outcome.reason}` };
  const seconds = outcome.outcome === 'unknown' ? 0 : outcome.seconds;
  const dueAt = after(now, Math.max(seconds, waitSeconds(attempt, luck, lookAfterSeconds, longest.look)));
  return { state: 'sending', dueAt, reason: outcome.reason, tries };
}

/** Doubles with every attempt, and is up to half as much again by luck. Attempts of a process that died count, too. */
const waitSeconds = (attempt: number, luck: number, first: number, most: number): number =>
  first * Math.min(most, 2 ** Math.min(attempt - 1, 10)) * (1 + luck / 2);

const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1_000);
