import { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../log.ts';
import { clientOptions } from './clients.ts';
import { quiet } from './logger.ts';

export interface SocketsOptions {
  readonly appToken: string;
  readonly apiUrl: string | undefined;
  readonly count: number;
}

/**
 * Socket Mode connections. Slack renews each every few hours, and the one that is renewed hears nothing for five
 * seconds: with two, no command is lost (Slack sends each to one of them, and allows ten in all).
 */
export function openSockets(
  { appToken, apiUrl, count }: SocketsOptions,
  log: Log,
): { readonly receivers: readonly SocketModeReceiver[]; connected(): number } {
  const open = new Set<SocketModeReceiver>();
  const receivers = Array.from({ length: count }, () => {
    const receiver = new SocketModeReceiver({
      appToken,
      logger: quiet,
      // Its own options, not the app's: the client writes its retry policy into them. Reconnecting never gives up, and
      // never waits longer than 15 s; by default the waits grow without end, and running out of tries ends the process.
      installerOptions: {
        clientOptions: {
          ...clientOptions({ apiUrl }),
          retryConfig: { forever: true, factor: 1.5, minTimeout: 500, maxTimeout: 15_000 },
        },
      },
    });
    surviveFrames(receiver, log);
    receiver.client.on('connected', () => {
      open.add(receiver);
      log.info({ sockets: open.size }, 'socket.connected');
    });
    receiver.client.on('close', () => {
      open.delete(receiver);
      log.info({ sockets: open.size }, 'socket.closed');
    });
    return receiver;
  });
  return { receivers, connected: () => open.size };
}

/** A frame that is JSON and makes no sense breaks the package's own listener, caught by nobody: the process would end. */
function surviveFrames({ client }: SocketModeReceiver, log: Log): void {
  for (const read of client.listeners('ws_message')) {
    client.off('ws_message', read);
    const reread = async (frame: unknown[]): Promise<void> => Reflect.apply(read, client, frame);
    client.on('ws_message', (...frame) => {
      reread(frame).catch(() => log.warn({}, 'socket.unreadable'));
    });
  }
}
