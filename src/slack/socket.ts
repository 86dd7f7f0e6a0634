import { type App, SocketModeReceiver } from '@slack/bolt';
import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { Log } from '../log.ts';
import { clientOptions } from './clients.ts';
import { later } from './later.ts';
import { quiet } from './logger.ts';

export interface SocketAccess {
  readonly appToken: string;
  readonly apiUrl: string | undefined;
}

/** One connection, from Slack's hello to its end. */
export interface Socket {
  /** How many connections Slack counts for this app, over all processes; undefined when it did not say. */
  readonly inAll: number | undefined;
  /** Resolves as soon as Slack says that it will close it, and why; at the latest when it is closed. It hears until then. */
  readonly leaving: Promise<string>;
  readonly closed: Promise<void>;
  /** Ends it, within a second. */
  close(): Promise<void>;
}

/** Why a connection could not be opened: Slack's code, or ours. */
export class SocketRefused extends Error {
  override readonly name = 'SocketRefused';
  readonly code: string;
  /** Milliseconds to wait, when Slack says so. */
  readonly waitMs: number;

  constructor(code: string, waitMs = 0) {
    super(`Slack opens no socket: ${code}`);
    this.code = code;
    this.waitMs = waitMs;
  }
}

const helloWithin = 10_000;
/** Slack leaves the TCP connection open after the close handshake, and the package would wait for it up to 30 s. */
const closeWithin = 1_000;

/**
 * Opens one connection whose payloads `app` hears. Rejects with `SocketRefused`. The package's own reconnecting is off: it
 * closes before it opens, loses the answers in hand, and ends the process when it cannot.
 */
export async function openSocket({ appToken, apiUrl }: SocketAccess, app: App, log: Log): Promise<Socket> {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: quiet,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions({ apiUrl }) },
  });
  receiver.init(app);
  const { client } = receiver;
  let inAll: number | undefined;
  const leaving = new Promise<string>((resolve) => {
    hearFrames(client, log, ({ type, reason = 'disconnect', num_connections: all }) => {
      if (type === 'hello') inAll = all;
      else resolve(reason);
    });
    client.on('disconnected', () => resolve('closed'));
  });
  const closed = new Promise<void>((resolve) => void client.once('disconnected', resolve));
  const close = async (): Promise<void> => {
    client.disconnect().catch(() => {});
    await Promise.race([closed, later(closeWithin, null)]);
    // Asked a second time, the package waits no longer.
    client.websocket?.disconnect();
  };
  const refused = await Promise.race([
    client.start().then(() => null, refusalOf),
    leaving.then((reason) => new SocketRefused(reason)),
    later(helloWithin, new SocketRefused('no_hello')),
  ]);
  if (refused) {
    await close();
    throw refused;
  }
  return { inAll, leaving, closed, close };
}

function refusalOf(error: unknown): SocketRefused {
  if (error instanceof WebAPIPlatformError) return new SocketRefused(error.data.error);
  if (error instanceof WebAPIRateLimitedError) return new SocketRefused('ratelimited', error.retryAfter * 1_000);
  return new SocketRefused('unreachable');
}

interface Frame {
  readonly type: 'hello' | 'disconnect';
  readonly reason?: string;
  readonly num_connections?: number;
}

/**
 * Takes Slack's own frames out of what the package reads: at a `disconnect` it would close at once. And a frame that is
 * JSON and makes no sense breaks the package's own listener, caught by nobody: the process would end.
 */
function hearFrames(client: SocketModeReceiver['client'], log: Log, hear: (frame: Frame) => void): void {
  for (const read of client.listeners('ws_message')) {
    client.off('ws_message', read);
    const reread = async (frame: unknown[]): Promise<void> => Reflect.apply(read, client, frame);
    client.on('ws_message', (...frame) => {
      const own = ownFrame(frame[0]);
      if (own) hear(own);
      if (own?.type !== 'disconnect') reread(frame).catch(() => log.warn({}, 'socket.unreadable'));
    });
  }
}

/** Payloads are long and many: only what may be Slack's own is read twice. */
function ownFrame(frame: unknown): Frame | null {
  if (typeof frame !== 'string' || !/"(hello|disconnect)"/.test(frame)) return null;
  try {
    const read = JSON.parse(frame) as Partial<Frame> | null;
    return read?.type === 'hello' || read?.type === 'disconnect' ? (read as Frame) : null;
  } catch {
    return null;
  }
}
