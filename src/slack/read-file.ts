import { type WebClient, WebAPIPlatformError } from '@slack/web-api';
import { z } from 'zod';
import type { SlackConfig } from '../config.ts';
import type { FileId, UserId } from '../domain/ids.ts';
import { fetchFile, type NotFetched } from './fetch-file.ts';

export type FileRead =
  | { readonly name: string; readonly bytes: Buffer }
  | { readonly unread: NotFetched | 'scope' | 'elsewhere' };

/** Reads a file that this person put into Slack, of at most `most` bytes. Never rejects. */
export type ReadFile = (file: FileId, owner: UserId, most: number) => Promise<FileRead>;

const described = z.object({
  user: z.string(),
  name: z.string().nullish(),
  mode: z.string().default('hosted'),
  size: z.number().default(0),
  is_external: z.boolean().default(false),
  url_private_download: z.string().nullish(),
});

const deadline = 10_000;

/**
 * Only a file's id is taken from what came in: where its bytes are, whose they are and how many, Slack is asked, with our
 * own token. So a forged address leads nowhere, and an id of another workspace to no file.
 */
export function readFileVia(client: WebClient, { apiUrl, botToken }: Pick<SlackConfig, 'apiUrl' | 'botToken'>): ReadFile {
  return async (id, owner, most) => {
    const told = await client.files.info({ file: id }).catch((error: unknown) => error);
    if (told instanceof Error) return { unread: whyUntold(told) };
    const file = described.safeParse((told as { file?: unknown }).file).data;
    // Somebody else's is as good as none.
    if (file?.user !== owner || /^(?:tombstone|hidden_by_limit)$/.test(file.mode)) return { unread: 'gone' };
    if (file.is_external) return { unread: 'elsewhere' };
    if (file.size > most) return { unread: 'large' };
    const bytes = await fetchFile(file.url_private_download ?? '', { token: botToken, apiUrl, most, deadline });
    return typeof bytes === 'string' ? { unread: bytes } : { name: file.name ?? 'your file', bytes };
  };
}

function whyUntold(error: Error): Extract<FileRead, { unread: string }>['unread'] {
  const code = error instanceof WebAPIPlatformError ? error.data.error : '';
  if (code === 'missing_scope') return 'scope';
  return /^file_(?:not_found|deleted|not_visible)$|^access_denied$/.test(code) ? 'gone' : 'refused';
}
