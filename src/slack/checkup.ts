import { setTimeout as sleep } from 'node:timers/promises';
import { WebAPIPlatformError, WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { ChannelId, UserId } from '../domain/ids.ts';
import { openClient } from './clients.ts';
import { type Installation, installationOf } from './installation.ts';

/** Slack's no, as its code, or `unreachable` when it gave no answer that can be read. */
export interface No {
  readonly no: string;
}

export interface Grant {
  readonly home: Installation;
  readonly scopes: readonly string[];
}

export interface ScreenProblems {
  readonly problems: readonly string[];
}

/** Questions to Slack that change nothing and show nobody anything. Only the doctor is given them. */
export type SlackCheckup = ReturnType<typeof openSlackCheckup>;

interface Reach {
  readonly botToken: string | undefined;
  readonly apiUrl: string | undefined;
}

export function openSlackCheckup({ botToken, apiUrl }: Reach) {
  const client = openClient({ botToken, apiUrl });
  return {
    /** What Slack's clock says, to the second. Needs no token. */
    async clock(): Promise<Date | No> {
      const address = `${apiUrl ?? 'https://slack.com/api/'}api.test`;
      const answer = await fetch(address, { method: 'POST', signal: AbortSignal.timeout(7_000) }).catch(() => null);
      const date = new Date(answer?.headers.get('date') ?? '');
      return Number.isNaN(date.getTime()) ? { no: 'unreachable' } : date;
    },

    /** Whose the bot token is, and what it was granted. */
    grant: (): Promise<Grant | No> =>
      asked(async () => {
        const answer = await client.auth.test();
        return { home: installationOf(answer), scopes: answer.response_metadata?.scopes ?? [] };
      }),

    /** Whether the app-level token opens connections. Asking opens none. */
    connections: (appToken: string): Promise<'open' | No> =>
      asked<'open'>(async () => {
        await client.apiCall('apps.connections.open', { token: appToken });
        return 'open';
      }),

    /**
     * Whether the app may post in a channel, asked without a scope to read channels: a message that only the app itself
     * could see, and it has no eyes.
     */
    posts: (channel: ChannelId, self: UserId): Promise<'posts' | No> =>
      asked<'posts'>(async () => {
        await client.chat.postEphemeral({ channel, user: self, text: 'Next Step looks whether it may post here.' });
        return 'posts';
      }),

    /** What Slack finds wrong with blocks of a message, or with a modal or Home. Needs no token. Waits when asked to. */
    screen: (drawn: { readonly blocks: unknown } | { readonly view: unknown }): Promise<ScreenProblems | No> =>
      patiently(client, drawn),
  };
}

/** Slack says of this method's pace only that it is its own, so it sets it. */
async function patiently(client: WebClient, drawn: object, waits = 20): Promise<ScreenProblems | No> {
  try {
    await client.apiCall('blocks.validate', { ...drawn });
    return { problems: [] };
  } catch (error) {
    if (error instanceof WebAPIRateLimitedError && waits > 0) {
      await sleep(error.retryAfter * 1_000);
      return patiently(client, drawn, waits - 1);
    }
    if (error instanceof WebAPIPlatformError && /^invalid_(?:blocks|message|view)$/.test(error.data.error))
      return { problems: problemsIn(error.data) };
    return { no: codeOf(error) };
  }
}

const refusal = z.object({
  error: z.string(),
  errors: z.array(z.object({ message: z.string().catch(''), pointer: z.string().catch('') })).catch([]),
  response_metadata: z.object({ messages: z.array(z.string()).catch([]) }).catch({ messages: [] }),
});

function problemsIn(data: unknown): string[] {
  const { error, errors, response_metadata: told } = refusal.parse(data);
  const named = errors.map(({ message, pointer }) => [message, pointer].filter(Boolean).join(' at '));
  return [named, told.messages, [error]].find((list) => list.length > 0) ?? [];
}

async function asked<T>(ask: () => Promise<T>): Promise<T | No> {
  try {
    return await ask();
  } catch (error) {
    return { no: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  if (error instanceof WebAPIRateLimitedError) return 'ratelimited';
  // A proxy's page reaches us as a code made of its whole text.
  if (error instanceof WebAPIPlatformError && /^\w+$/.test(error.data.error)) return error.data.error;
  return 'unreachable';
}
