import type { WebClient } from '@slack/web-api';
import type { Outcome } from '../domain/delivery.ts';
import type { ChannelId, DeliveryId, UserId, WorkspaceId } from '../domain/ids.ts';
import type { Log } from '../log.ts';
import { type Message, withoutCharts } from '../views/message.ts';
import { failed } from './failed.ts';

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

async function outcomeOf(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    const { channel, ts } = (await call()) as { channel: ChannelId; ts: string };
    return { outcome: 'sent', channel, ts };
  } catch (error) {
    return failed(error);
  }
}
