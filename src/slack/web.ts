import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import { quiet } from './logger.ts';

/** How far a request's own time may be off, in seconds, into the past and into the future. Slack's advice is five minutes. */
const skewSeconds = 300;
/** Bytes. What Slack sends is a few thousand; the largest form holds 250,000. */
const longest = 1_000_000;

export interface WebOptions {
  readonly signingSecret: string;
  readonly host: string;
  readonly port: number;
  /** Milliseconds since 1970, by this machine: Slack signs with the world's time, not with a moved one. */
  readonly now: () => number;
}

/**
 * Signed requests at `/slack/events`, on a server of our own in front of Bolt's receiver. Bolt checks the signature and
 * that it is not stale; a date in the future it takes, so that is refused here. What is sent again within those five
 * minutes is recognised by its trigger, in the inbox.
 */
export function openWeb({ signingSecret, host, port, now }: WebOptions): {
  readonly receiver: HTTPReceiver;
  listen(): Promise<number>;
  close(): Promise<void>;
} {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: '/slack/events',
    logger: quiet,
    // What nobody here listens for is refused before Slack gives up on it.
    unhandledRequestTimeoutMillis: 2_800,
  });
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (fromTheFuture(request, now())) return refuse(response, 401);
    const body = await bodyOf(request);
    if (!body) return refuse(response, 413);
    if (!isReadable(body.toString(), request.headers['content-type'])) return refuse(response, 400);
    receiver.requestListener(Object.assign(request, { rawBody: body }), response);
  };
  const server = createServer((request, response) => {
    // A path that is not ours, or not even a path; or whoever asked went away in the middle.
    take(request, response).catch(() => refuse(response, 404));
  });
  server.requestTimeout = 30_000;
  return {
    receiver,
    listen: () => listening(server, host, port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve()).closeIdleConnections();
        // Somebody who sends a byte a second must not hold up the stop.
        setTimeout(() => server.closeAllConnections(), 500).unref();
      }),
  };
}

function listening(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function fromTheFuture({ headers }: IncomingMessage, now: number): boolean {
  const seconds = Number(headers['x-slack-request-timestamp']);
  return seconds - now / 1_000 > skewSeconds;
}

/** All of it, or null when it is too long. Read to the end all the same: half a request gets no answer. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size <= longest) chunks.push(chunk);
  }
  return size > longest ? null : Buffer.concat(chunks);
}

/** Bolt takes any JSON for an object, and what breaks when it is none is caught by nobody: the process would end. */
function isReadable(body: string, type: string | undefined): boolean {
  const json = type === 'application/x-www-form-urlencoded' ? new URLSearchParams(body).get('payload') : body;
  if (!json) return true;
  try {
    const read: unknown = JSON.parse(json);
    return read instanceof Object && !Array.isArray(read);
  } catch {
    return false;
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
