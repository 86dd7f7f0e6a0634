import type { FetchFunction } from '@slack/web-api';
import { type Dispatcher, errors } from 'undici';
import { stopwatch, turnBegan } from '../time/clock.ts';
import { openConnections } from './connections.ts';

type Asked = NonNullable<Parameters<FetchFunction>[1]>;
type Answered = Awaited<ReturnType<FetchFunction>>;

interface Head {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The connections that every client shares. */
const connections = openConnections();

/**
 * What Slack's package asks of `fetch`, over undici's dispatcher: no streams, no signals and no copies of headers, so that a call
 * costs less (DECISIONS.md, 64); the package gives none, since its own timeout is off. Answers come uncompressed and are there
 * whole when it resolves, `within` so many milliseconds; one that leads elsewhere is not followed. Rejects as `fetch` does, but
 * with the code on the error itself. What is not on its way by then is rejected like a connection that could not be made, and
 * never leaves: also when the process was frozen meanwhile.
 */
export function leanFetch(within: number): FetchFunction {
  return (url, asked = {}) =>
    // A form with files in it is left to the platform, which knows its own.
    asked.body instanceof FormData
      ? fetch(url, { ...asked, signal: AbortSignal.timeout(within) })
      : ask(new URL(url), asked, within);
}

function ask(url: URL, { method = 'GET', headers, body }: Asked, within: number): Promise<Answered> {
  const began = turnBegan();
  return new Promise((resolve, reject) => {
    /** Since it is on its way. */
    let call: Dispatcher.DispatchController | null = null;
    let isGivenUp = false;
    const timer = setTimeout(() => {
      isGivenUp = true;
      const reason = call ? new DOMException('no answer in time', 'TimeoutError') : tooLate();
      call?.abort(reason);
      reject(reason);
    }, within);

    let head: Head = { status: 0, statusText: '', headers: {} };
    const chunks: Buffer[] = [];
    connections.dispatch(
      {
        origin: url.origin,
        path: url.pathname + url.search,
        method,
        headers: { ...headers, 'accept-encoding': 'identity' },
        body: typeof body === 'string' ? body : null,
      },
      {
        onRequestStart(controller) {
          // Of a process that was frozen, one that had waited for its connection would else leave before any timer tells that it
          // is too late, when others may have said the same long ago.
          if (isGivenUp || stopwatch() - began >= within) return controller.abort(tooLate());
          call = controller;
        },
        onResponseStart(_, status, headers, statusText = '') {
          head = { status, statusText, headers };
        },
        onResponseData(_, chunk) {
          chunks.push(chunk);
        },
        onResponseEnd() {
          clearTimeout(timer);
          resolve(answered(url.href, head, Buffer.concat(chunks)));
        },
        onResponseError(_, error) {
          clearTimeout(timer);
          reject(error);
        },
      },
    );
  });
}

const tooLate = (): Error => new errors.ConnectTimeoutError('connected too late to ask');

function answered(url: string, { status, statusText, headers }: Head, bytes: Buffer): Answered {
  const valueOf = (name: string): string | null => {
    const value = headers[name.toLowerCase()] ?? null;
    return Array.isArray(value) ? value.join(', ') : value;
  };
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText,
    url,
    headers: { get: valueOf, entries: () => Object.keys(headers).map((name) => [name, valueOf(name) ?? '']) },
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
    json: () => Promise.resolve(JSON.parse(bytes.toString()) as unknown),
    text: () => Promise.resolve(bytes.toString()),
  };
}
