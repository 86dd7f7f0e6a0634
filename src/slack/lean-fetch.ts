import type { FetchFunction } from '@slack/web-api';
import { type Dispatcher, errors, request } from 'undici';
import { stopwatch, turnBegan } from '../time/clock.ts';
import { openConnections } from './connections.ts';

/** The connections that every client shares. */
const connections = openConnections();

/**
 * What Slack's package asks of `fetch`, over undici's `request`: no streams and no copies of headers, so that a call costs less
 * (DECISIONS.md, 64). Answers come uncompressed and are there whole when it resolves; one that leads elsewhere is not followed.
 * Rejects as `fetch` does, but with the code on the error itself. What is not on its way `within` so many milliseconds is
 * rejected like a connection that could not be made, and never leaves: also when the process was frozen meanwhile.
 */
export function leanFetch(within: number): FetchFunction {
  const dispatcher = connections.compose(leavingWithin(within));
  return (url, asked) => fetchOver(dispatcher, url, asked);
}

const fetchOver = async (dispatcher: Dispatcher, ...[url, asked = {}]: Parameters<FetchFunction>): ReturnType<FetchFunction> => {
  const { method = 'GET', headers, body = null, signal } = asked;
  // A form with files in it is left to the platform, which knows its own.
  if (body instanceof FormData) return fetch(url, asked);
  const answering = answerTo(url, {
    dispatcher,
    method,
    headers: { ...headers, 'accept-encoding': 'identity' },
    body,
    ...(signal && { signal }),
  });
  // undici hears of an abort only once it is connected.
  const { status, statusText, answered, bytes } = await (signal ? Promise.race([answering, abortOf(signal)]) : answering);
  const valueOf = (name: string): string | null => {
    const value = answered[name.toLowerCase()] ?? null;
    return Array.isArray(value) ? value.join(', ') : value;
  };
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText,
    url: url.toString(),
    headers: { get: valueOf, entries: () => Object.keys(answered).map((name) => [name, valueOf(name) ?? '']) },
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
    json: () => Promise.resolve(JSON.parse(bytes.toString()) as unknown),
    text: () => Promise.resolve(bytes.toString()),
  };
};

async function answerTo(url: string | URL, asked: Parameters<typeof request>[1]) {
  const { statusCode: status, statusText, headers: answered, body } = await request(url, asked);
  return { status, statusText, answered, bytes: Buffer.from(await body.arrayBuffer()) };
}

const abortOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

/**
 * Looks at the time once more when a request is about to be written. Of a process that was frozen, one that had waited for its
 * connection would else leave before any timer tells that it is too late, when others may have said the same long ago.
 */
const leavingWithin =
  (within: number): Dispatcher.DispatcherComposeInterceptor =>
  (dispatch) =>
  (asked, handler) => {
    const began = turnBegan();
    const start = handler.onRequestStart?.bind(handler);
    handler.onRequestStart = (controller, context) =>
      stopwatch() - began < within
        ? start?.(controller, context)
        : controller.abort(new errors.ConnectTimeoutError('connected too late to ask'));
    return dispatch(asked, handler);
  };
