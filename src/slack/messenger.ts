import { type WebClient, WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import type { Outcome } from '../domain/delivery.ts';
import type { ChannelId, DeliveryId, UserId, WorkspaceId } from '../domain/ids.ts';
import type { Log } from '../log.ts';
import { type Message, withoutCharts } from '../views/message.ts';

/** The app speaking first, rather than answering. */
export interface Messenger {
  /** Says something to a person (a direct message) or in a channel. `key` travels in the message's metadata. Never rejects. */
  post(workspace: WorkspaceId, to: UserId | ChannelId, message: Message, key: DeliveryId): Promise<Outcome>;
  /** Draws a message anew. Never rejects. */
  update(workspace: WorkspaceId, channel: ChannelId, ts: string, message: Message): Promise<Outcome>;
}

export function slackMessenger(client: WebClient, log: Pick<Log, 'warn'>): Messenger {
  /**
   * Slack brings charts to its workspaces step by step, and refuses the whole message where they are not there yet. That
   * is a sure no, so nothing can be said twice by saying it once more without them.
   */
  async function say(row: object, message: Message, call: (message: Message) => Promise<unknown>): Promise<Outcome> {
    const outcome = await outcomeOf(() => call(message));
    const spoken = outcome.outcome === 'refused' && outcome.reason === 'invalid_blocks' ? withoutCharts(message) : null;
    if (!spoken) return outcome;
    log.warn(row, 'chart.refused');
    return outcomeOf(() => call(spoken));
  }
  return {
    post: (workspace, to, message, key) =>
      say({ workspace, id: key }, message, ({ text, blocks }) =>
        client.apiCall('chat.postMessage', {
          channel: to,
          text,
          blocks,
          // An opaque key only: any app of the workspace can read metadata.
          metadata: { event_type: 'nextstep_delivery', event_payload: { key } },
          client_msg_id: key,
          unfurl_links: false,
          unfurl_media: false,
        }),
      ),
    // `parse` is `client` by default when updating and `none` when posting: names would turn into links.
    update: (workspace, channel, ts, message) =>
      say({ workspace, channel, ts }, message, ({ text, blocks }) =>
        client.apiCall('chat.update', { channel, ts, text, blocks, parse: 'none' }),
      ),
  };
}

// Slack's word that something may have been done before it failed: docs.slack.dev/reference/methods/chat.postMessage#errors
const maybeDone = /^(internal_error|fatal_error|request_timeout|service_unavailable)$/;
const notYet = /^(ratelimited|rate_limited|message_limit_exceeded|team_added_to_org|org_login_required)$/;
// The request never left, so nothing can have been shown.
const neverLeft = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT|TLS/;

async function outcomeOf(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    const { channel, ts } = (await call()) as { channel: ChannelId; ts: string };
    return { outcome: 'sent', channel, ts };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): Outcome {
  if (error instanceof WebAPIRateLimitedError) return { outcome: 'later', seconds: error.retryAfter, reason: 'rate limited' };
  if (error instanceof WebAPIPlatformError) {
    const reason = error.data.error;
    // An answer that is no JSON (a proxy's page, half of Slack's own) reaches us as a code made of its whole text.
    if (!/^\w+$/.test(reason)) return { outcome: 'unknown', reason: 'unreadable answer' };
    if (maybeDone.test(reason)) return { outcome: 'unknown', reason };
    return notYet.test(reason) ? { outcome: 'later', seconds: 60, reason } : { outcome: 'refused', reason };
  }
  if (error instanceof WebAPIHTTPError)
    return error.statusCode === 429
      ? { outcome: 'later', seconds: 30, reason: 'rate limited' }
      : { outcome: 'unknown', reason: `http ${error.statusCode}` };
  if (error instanceof WebAPIRequestError && neverLeft.test(codesOf(error)))
    return { outcome: 'later', seconds: 60, reason: 'slack unreachable' };
  // A 429 that does not say for how long reaches us as a plain error (node-slack-sdk#1421).
  if (error instanceof Error && error.message.startsWith('Retry header did not contain'))
    return { outcome: 'later', seconds: 30, reason: 'rate limited' };
  return { outcome: 'unknown', reason: error instanceof Error ? error.name : 'unknown error' };
}

function codesOf(error: unknown): string {
  const codes: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = 'original' in at ? at.original : at.cause)
    codes.push(String('code' in at ? at.code : ''));
  return codes.join(' ');
}
