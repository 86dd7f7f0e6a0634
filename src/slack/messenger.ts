import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Outcome } from '../domain/delivery.ts';
import type { ChannelId, DeliveryId, UserId, WorkspaceId } from '../domain/ids.ts';
import { defaultSending, type Sending } from '../domain/sending.ts';
import type { Log } from '../log.ts';
import { stopwatch } from '../time/clock.ts';
import { type Message, withoutBlocks, withoutCharts } from '../views/message.ts';
import { failed } from './failed.ts';

/** The app speaking first, rather than answering. */
export interface Messenger {
  /** Says something to a person (a direct message) or in a channel. `key` travels in the message's metadata. Never rejects. */
  post(workspace: WorkspaceId, to: UserId | ChannelId, message: Message, key: DeliveryId): Promise<Outcome>;
  /**
   * Looks whether a message with this key stands in a channel, or in the direct message with a person, since then. `absent`:
   * it does not. `refused`: it cannot be looked for, ever. Never rejects.
   */
  find(workspace: WorkspaceId, where: UserId | ChannelId, key: DeliveryId, since: Date): Promise<Outcome | Absent>;
  /** Draws a message anew. Never rejects. */
  update(workspace: WorkspaceId, channel: ChannelId, ts: string, message: Message): Promise<Outcome>;
  /** Whether Slack still takes the token. Rejects when Slack cannot be asked. */
  mayWork(workspace: WorkspaceId): Promise<boolean>;
}

export interface Absent {
  readonly outcome: 'absent';
}

const eventType = 'nextstep_delivery';
/** Slack's clock may be behind the database's, which is ours, by so many seconds: what is older is not looked at. */
const margin = 3_600;
/** Of a hundred messages each; an app sold outside Slack's Marketplace gets 15 (docs.slack.dev/reference/methods/conversations.history). */
const pagesRead = 5;

/** What Slack says of a message that it could show in another shape. */
const shapeRefused = /^(invalid_blocks|invalid_blocks_format|msg_blocks_too_long|msg_too_long|metadata_too_large)$/;

/** Of what a call may take. Once it is over, a refused message is not begun anew in simpler shape: a lease holds one call more. */
const patience = 1 / 2;

/** Calls go with blocks as text: the package walks through every object twice more to log it, even where nothing is logged. */
export function slackMessenger(
  client: WebClient,
  log: Pick<Log, 'warn'>,
  { callSeconds }: Pick<Sending, 'callSeconds'> = defaultSending,
): Messenger {
  /**
   * Slack brings new blocks to its workspaces step by step, and refuses the whole message where they are not there yet.
   * That is a sure no, so nothing can be said twice by saying it once more in simpler shape: the words are what counts.
   */
  async function say(row: object, message: Message, call: (message: Message) => Promise<unknown>): Promise<Outcome> {
    const simpler = [withoutCharts(message), withoutBlocks(message)].filter((shape) => shape !== null);
    const late = stopwatch() + callSeconds * patience * 1_000;
    for (let shape: Message | undefined = message; ;) {
      const { outcome, at } = await outcomeOf(call, shape);
      if (outcome.outcome !== 'refused' || !shapeRefused.test(outcome.reason)) return outcome;
      shape = simpler.shift();
      if (!shape) return outcome;
      if (stopwatch() > late) return { outcome: 'later', seconds: 0, reason: outcome.reason };
      log.warn({ ...row, reason: outcome.reason, at }, 'message.simplified');
    }
  }
  return {
    post: (workspace, to, message, key) =>
      say({ workspace, id: key }, message, ({ text, blocks }) =>
        client.apiCall('chat.postMessage', {
          channel: to,
          text,
          ...(blocks.length > 0 && { blocks: JSON.stringify(blocks) }),
          // An opaque key only: any app of the workspace can read metadata.
          metadata: JSON.stringify({ event_type: eventType, event_payload: { key } }),
          client_msg_id: key,
          unfurl_links: false,
          unfurl_media: false,
        }),
      ),
    async find(_workspace, where, key, since) {
      try {
        const channel = where.startsWith('U') || where.startsWith('W') ? await directMessage(client, where) : where;
        const oldest = String(since.getTime() / 1_000 - margin);
        for (let cursor = '', page = 0; page < pagesRead; page++) {
          const read = await client.conversations.history({
            channel,
            oldest,
            include_all_metadata: true,
            limit: 100,
            ...(cursor && { cursor }),
          });
          const ours = read.messages?.find(({ metadata }) => metadata?.event_type === eventType && keyOf(metadata) === key);
          if (ours?.ts) return { outcome: 'sent', channel: channel as ChannelId, ts: ours.ts };
          cursor = read.response_metadata?.next_cursor ?? '';
          if (!cursor) return { outcome: 'absent' };
        }
        return { outcome: 'refused', reason: 'too many messages since' };
      } catch (error) {
        const no = failed(error);
        // A scope that is not there is mended by people, in days; whoever waits for a nudge does not wait so long.
        return no.reason === 'missing_scope' ? { outcome: 'refused', reason: no.reason } : no;
      }
    },
    // `parse` is `client` by default when updating and `none` when posting: names would turn into links.
    update: (workspace, channel, ts, message) =>
      say({ workspace, channel, ts }, message, ({ text, blocks }) =>
        client.apiCall('chat.update', { channel, ts, text, blocks: JSON.stringify(blocks), parse: 'none' }),
      ),
    async mayWork() {
      return client.auth.test().then(
        () => true,
        (error: unknown) => {
          // Slack's own trouble says nothing about the token.
          if (failed(error).outcome === 'refused') return false;
          throw error;
        },
      );
    },
  };
}

async function directMessage(client: WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  return channel?.id ?? '';
}

function keyOf({ event_payload: payload }: { event_payload?: unknown }): unknown {
  return payload instanceof Object && 'key' in payload ? payload.key : null;
}

/** `at`: where in the message Slack's complaint points to. Of the complaint itself nothing is kept: it may quote. */
async function outcomeOf(
  call: (message: Message) => Promise<unknown>,
  message: Message,
): Promise<{ outcome: Outcome; at: readonly string[] }> {
  try {
    const { channel, ts } = (await call(message)) as { channel: ChannelId; ts: string };
    return { outcome: { outcome: 'sent', channel, ts }, at: [] };
  } catch (error) {
    const complaints = error instanceof WebAPIPlatformError ? (error.data.response_metadata?.messages ?? []) : [];
    return { outcome: failed(error), at: complaints.flatMap((said) => /json-pointer:([\w/]+)/.exec(said)?.[1] ?? []) };
  }
}
