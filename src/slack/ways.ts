import type { Receiver } from '@slack/bolt';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Clock } from '../time/clock.ts';
import { openSockets } from './sockets.ts';
import { openWeb } from './web.ts';

/** How Slack reaches us: sockets we open, or requests it sends. */
export interface Ways {
  readonly receiver: Receiver;
  /** The port requests arrive at; null for sockets. Rejects when Slack refuses the socket or the port is taken. */
  start(): Promise<number | null>;
  stop(): Promise<void>;
  /** How many sockets, or doors, Slack can reach us by. */
  connected(): number;
  /** Resolves with Slack's code, once it will never reach us again; over HTTP it is Slack's own to know. */
  readonly lost: Promise<string>;
}

export function openWays({ slack, host, port }: Config, machine: Clock, log: Log): Ways {
  if (slack.mode === 'socket') {
    const sockets = openSockets({ appToken: slack.appToken, apiUrl: slack.apiUrl, count: slack.sockets }, log);
    const { connected, lost, stop } = sockets;
    return { receiver: sockets, start: () => sockets.start().then(() => null), stop, connected, lost };
  }
  const web = openWeb({ signingSecret: slack.signingSecret, host, port, now: () => machine.now().getTime() });
  let open = 0;
  return {
    receiver: web.receiver,
    async start() {
      const at = await web.listen();
      open = 1;
      return at;
    },
    stop: () => {
      open = 0;
      return web.close();
    },
    connected: () => open,
    lost: new Promise(() => {}),
  };
}
