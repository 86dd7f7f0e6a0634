import type { WebClient } from '@slack/web-api';
import type { UserId } from '../domain/ids.ts';
import type { Message } from '../views/message.ts';

/** Answers in the app's direct message with somebody, where there is no other way to. Rejects when Slack does not take it. */
export type Say = (to: UserId, message: Message) => Promise<void>;

export function sayVia(client: WebClient): Say {
  return async (to, { text, blocks }) => {
    await client.apiCall('chat.postMessage', { channel: to, text, blocks, unfurl_links: false, unfurl_media: false });
  };
}
