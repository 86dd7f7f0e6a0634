import type { LeasedDelivery } from '../../domain/delivery.ts';
import type { ChannelId, DeliveryId } from '../../domain/ids.ts';
import type { Settlement } from '../../domain/sending.ts';
import type { JobContext } from '../job.ts';

// Slack's words: docs.slack.dev/reference/methods/chat.postMessage#errors
/** Of the whole app in this workspace: nothing works until it is installed anew. */
const appGone = /^(account_inactive|token_revoked|token_expired|invalid_auth|not_authed|app_uninstalled)$/;
/** Of a channel that is lost to us: archived, gone, or we were never invited. */
const channelLost = /^(is_archived|channel_not_found|not_in_channel|restricted_action\w*|no_permission)$/;
/** Of a person nothing can be said to. */
const personLost = /^(users?_not_found|user_not_visible|user_disabled|cannot_dm_bot|channel_not_found|cannot_message_user\w*)$/;

/** How one attempt ended. */
export interface Ended {
  readonly after: Settlement;
  /** Slack's word, when it refused for good. */
  readonly refused?: string;
  /** Seconds, when Slack asked the workspace to wait. */
  readonly pause?: number;
}

/**
 * What follows from how it went: who else is affected, and who has to know. Doing it twice is doing it once. Nothing follows
 * from what a process heard whose message is in other hands by now: it may have been frozen for long, and the app may be back.
 */
export async function follow(context: JobContext, delivery: LeasedDelivery, ended: Ended): Promise<void> {
  const consequence = consequenceOf(context, delivery, ended);
  if (consequence && (await context.outbox.holds(delivery))) await consequence();
}

function consequenceOf(
  { outbox, time, newId }: JobContext,
  { workspace, id, content, to, channel, begunAt, dueAt }: LeasedDelivery,
  { after, refused = '', pause }: Ended,
): (() => Promise<unknown>) | null {
  const now = time();
  if (pause !== undefined) return () => outbox.pause(workspace, pause, now);
  if (appGone.test(refused)) return () => outbox.disable(workspace, refused, now);
  if (to && personLost.test(refused)) return () => outbox.lose(workspace, to, refused, now);
  const problem = content.kind === 'digest' && channel && problemOf(after, channel, id);
  if (!problem) return null;
  return () => outbox.tellOfDigest(workspace, newId<DeliveryId>(), { problem, since: begunAt ?? dueAt, now });
}

function problemOf(after: Settlement, channel: ChannelId, digest: DeliveryId) {
  if (after.state === 'unknown') return { kind: 'digest-unsure', channel, digest } as const;
  if (after.state !== 'refused' || !channelLost.test(after.reason)) return null;
  return { kind: 'digest-channel', channel, code: after.reason } as const;
}
