import type { Receiver } from '@slack/bolt';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Clock } from '../time/clock.ts';
import { openSockets } from './sockets.ts';
import { openWeb } from './web.ts';

/** How Slack reaches us: sockets we open, or requests it sends. */
export interface Ways {
  readonly receivers: readonly Receiver[];
  /** The port requests arrive at; null for sockets. Rejects when Slack refuses the socket or the port is taken. */
  start(): Promise<number | null>;
  stop(): Promise<void>;
  connected(): boolean;
}

export function openWays({ slack, host, port }: Config, machine: Clock, log: Log): Ways {
  if (slack.mode === 'socket') {
    const { receivers, connected } = openSockets({ appToken: slack.appToken, apiUrl: slack.apiUrl, count: slack.sockets }, log);
    return {
      receivers,
      async start() {
        await Promise.all(receivers.map((receiver) => receiver.start()));
        return null;
      },
      stop: async () => void (await Promise.all(receivers.map((receiver) => receiver.stop()))),
      connected: () => connected() > 0,
    };
  }
  const web = openWeb({ signingSecret: slack.signingSecret, host, port, now: () => machine.now().getTime() });
  let open = false;
  return {
    receivers: [web.receiver],
    async start() {
      const at = await web.listen();
      open = true;
      return at;
    },
    stop: () => {
      open = false;
      return web.close();
    },
    connected: () => open,
  };
}
