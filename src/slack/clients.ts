import { WebClient, WebClientEvent, type WebClientOptions } from '@slack/web-api';
import type { SlackConfig } from '../config.ts';
import { withoutEcho } from './echo.ts';
import { leanFetch } from './lean-fetch.ts';
import { quiet } from './logger.ts';

/**
 * What every call to Slack is made with. The package's own defaults would post twice when an answer is lost, wait for
 * ever for one that never comes, and hold back every call of a client after one 429 (docs/operating.md).
 */
export function clientOptions({ apiUrl }: Pick<SlackConfig, 'apiUrl'>, seconds = 7): WebClientOptions {
  const timeout = Math.round(seconds * 1_000);
  return {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet,
    fetch: withoutEcho(leanFetch(timeout)),
    ...(apiUrl && { slackApiUrl: apiUrl }),
  };
}

/**
 * A client of its own for each kind of work: a burst of nudges must never hold up a form that somebody waits for. No call
 * takes longer than `seconds`; 7 unless said.
 */
export function openClient(
  config: Pick<SlackConfig, 'apiUrl'> & { readonly botToken: string | undefined },
  seconds?: number,
): WebClient {
  return new WebClient(config.botToken, clientOptions(config, seconds));
}

/** The same client, which tells of every 429, by method. */
export function tellingLimits(client: WebClient, limited: (method: string) => void): WebClient {
  return client.on(WebClientEvent.RATE_LIMITED, (_seconds: number, { url }: { readonly url: string }) => {
    limited(url.slice(url.lastIndexOf('/') + 1));
  });
}
