import type { SlackConfig } from '../config.ts';
import type { ChannelId } from '../domain/ids.ts';
import { openClient } from './clients.ts';
import { failed } from './failed.ts';

export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Puts files into a conversation, as one message. Never rejects. */
export type Share = (channel: ChannelId, files: readonly Upload[]) => Promise<Shared>;

/** `unsure`: Slack may have shown them. */
export type Shared = 'shared' | 'scope' | 'refused' | 'unsure';

/** Megabytes take their time, also on a slow line, and Slack its own to look through them. */
const seconds = 60;

export function shareVia(config: Pick<SlackConfig, 'apiUrl' | 'botToken'>): Share {
  const client = openClient(config, seconds);
  return async (channel, files) => {
    try {
      await client.filesUploadV2({
        channel_id: channel,
        file_uploads: files.map(({ name, bytes }) => ({ filename: name, file: bytes })),
      });
      return 'shared';
    } catch (error) {
      const { outcome, reason } = failed(error);
      if (reason === 'missing_scope') return 'scope';
      return outcome === 'unknown' ? 'unsure' : 'refused';
    }
  };
}
