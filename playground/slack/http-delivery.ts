import { createHmac } from 'node:crypto';
import { machineClock } from './clock.ts';
import type { Delivery, Outcome, Transport } from './deliver.ts';
import { type JsonObject, parseJson } from './json.ts';

/** What a test may falsify about a signed request. */
export interface Tampering {
  /** Signs with this instead of the shared secret. */
  readonly secret?: string;
  /** Dates the request this many seconds from now; negative is stale. */
  readonly shiftSeconds?: number;
  /** Added last, so they may replace the signature or the date. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent instead of the payload, signed all the same. */
  readonly body?: string;
}

export interface HttpDelivery extends Transport {
  /** Where the app listens; told once it has started. */
  requestUrl: string | undefined;
  /** Proves that the app owns the URL, as Slack does when it is saved; throws when it does not answer the challenge. */
  verifyUrl(): Promise<void>;
  /** Sends a payload with something wrong about it and answers what the app said. */
  tamper(
    kind: Delivery['kind'],
    payload: JsonObject,
    tampering: Tampering,
  ): Promise<{ readonly status: number; readonly body: string }>;
}

/** Signed HTTP delivery: commands and interactions as form bodies, events as JSON, `v0` HMAC over the machine's time. */
export function createHttpDelivery(signingSecret: string, ackWithinMs: number): HttpDelivery {
  async function request(
    kind: Delivery['kind'],
    payload: JsonObject,
    retry: number,
    tampering: Tampering = {},
  ): Promise<Response> {
    const body = tampering.body ?? bodyOf(kind, payload);
    const at = Math.floor(machineClock.now().getTime() / 1000) + (tampering.shiftSeconds ?? 0);
    const hash = createHmac('sha256', tampering.secret ?? signingSecret)
      .update(`v0:${at}:${body}`)
      .digest('hex');
    if (delivery.requestUrl === undefined) throw new Error('No request URL: tell the local Slack where the app listens.');
    return fetch(delivery.requestUrl, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(ackWithinMs),
      headers: {
        'content-type': kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
        'x-slack-signature': `v0=${hash}`,
        'x-slack-request-timestamp': String(at),
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        ...(retry > 0 && { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' }),
        ...tampering.headers,
      },
    });
  }

  const delivery: HttpDelivery = {
    requestUrl: undefined,
    async send({ kind, payload, retry }): Promise<Outcome> {
      try {
        const response = await request(kind, payload, retry);
        const { status } = response;
        const text = await response.text();
        if (status >= 500) return { ack: undefined, error: 'http_service_error', status };
        if (status >= 300) return { ack: undefined, error: 'http_client_error', status };
        if (text === '') return { ack: undefined, error: undefined, status };
        const isJson = (response.headers.get('content-type') ?? '').includes('json');
        return { ack: isJson ? parseJson(text) : { text }, error: undefined, status };
      } catch (error) {
        const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
        return { ack: undefined, error: timedOut ? 'operation_timeout' : 'dispatch_failed', status: undefined };
      }
    },
    async tamper(kind, payload, tampering) {
      const response = await request(kind, payload, 0, tampering);
      return { status: response.status, body: await response.text() };
    },
    async verifyUrl() {
      const challenge = 'a challenge from the local Slack';
      const response = await request('events_api', { type: 'url_verification', token: 'local', challenge }, 0);
      const text = await response.text();
      if (!response.ok || !text.includes(challenge))
        throw new Error(`The request URL did not answer the challenge: ${response.status} ${text}`);
    },
  };
  return delivery;
}

function bodyOf(kind: Delivery['kind'], payload: JsonObject): string {
  if (kind === 'events_api') return JSON.stringify(payload);
  const fields = kind === 'interactive' ? { payload: JSON.stringify(payload) } : payload;
  return new URLSearchParams(Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)])).toString();
}
