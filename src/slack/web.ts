import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import { quiet } from './logger.ts';

/** How far a request's own time may be off, in seconds, into the past and into the future. Slack's advice is five minutes. */
const skewSeconds = 300;

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
  const receiver = new HTTPReceiver({ signingSecret, endpoints: '/slack/events', logger: quiet });
  const server = createServer((request, response) => {
    if (fromTheFuture(request, now())) return refuse(response, 401);
    try {
      receiver.requestListener(request, response);
    } catch {
      // A path that is not ours, or not even a path.
      refuse(response, 404);
    }
  });
  server.requestTimeout = 30_000;
  return {
    receiver,
    listen: () => listening(server, host, port),
    close: () => new Promise((resolve) => void server.close(() => resolve()).closeIdleConnections()),
  };
}

export function listening(server: Server, host: string, port: number): Promise<number> {
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

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
