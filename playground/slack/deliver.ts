import { randomUUID } from 'node:crypto';
import type { JsonObject } from './json.ts';
import type { World } from './world.ts';

export type DeliveryKind = 'slash_commands' | 'interactive' | 'events_api';

/** What a person, or Slack, would report when the app did not take a delivery. */
export type DeliveryError =
  /** No ack within the limit. */
  | 'operation_timeout'
  /** Nobody to deliver to: no socket open, no request URL, connection refused. */
  | 'dispatch_failed'
  /** HTTP 4xx and 5xx. */
  | 'http_client_error'
  | 'http_service_error'
  /** The ack carried blocks or text Slack would not show. */
  | 'invalid_blocks'
  | 'invalid_command_response'
  /** No such command, or not for this person. */
  | 'unknown_command';

/** One payload on its way to the app, and how it went. Kept for ever in `slack.deliveries`. */
export interface Delivery {
  /** The envelope's id; a redelivery carries the same. */
  readonly id: string;
  readonly kind: DeliveryKind;
  readonly payload: JsonObject;
  readonly retry: number;
  /** When it was sent, by the local Slack's clock. */
  readonly at: Date;
  /** What the app put into its ack, undefined for an empty one. */
  ack: unknown;
  error: DeliveryError | undefined;
  /** Over HTTP: the status of the app's answer. */
  status: number | undefined;
  /** An ack that came after the limit; Slack ignores what it says. */
  lateAck: boolean;
  acked: boolean;
}

/** How a transport tells what became of a delivery. It never throws. */
export type Outcome = Pick<Delivery, 'ack' | 'error' | 'status'>;

/** The way to the app: Socket Mode or signed HTTP. */
export interface Transport {
  send(delivery: Delivery): Promise<Outcome>;
}

export interface Deliverer {
  readonly deliveries: Delivery[];
  /** How many are waiting for their ack. */
  readonly waiting: number;
  deliver(kind: DeliveryKind, payload: JsonObject): Promise<Delivery>;
  /** The same payload again, with the same envelope id, as Slack does when it is unsure. */
  redeliver(delivery: Delivery): Promise<Delivery>;
}

/** Sends payloads over whichever transport is in use and writes down how each ended. */
export function createDeliverer(transport: Transport, { clock, journal }: Pick<World, 'clock' | 'journal'>): Deliverer {
  const deliveries: Delivery[] = [];
  let waiting = 0;
  async function send(delivery: Delivery): Promise<Delivery> {
    deliveries.push(delivery);
    waiting += 1;
    journal.touch();
    try {
      const outcome = await transport.send(delivery);
      return Object.assign(delivery, outcome, { acked: outcome.error === undefined });
    } finally {
      waiting -= 1;
      journal.touch();
    }
  }
  const fresh = () => ({
    at: clock.now(),
    ack: undefined,
    error: undefined,
    status: undefined,
    lateAck: false,
    acked: false,
  });
  return {
    deliveries,
    get waiting() {
      return waiting;
    },
    deliver: (kind, payload) => send({ id: randomUUID(), kind, payload, retry: 0, ...fresh() }),
    redeliver: ({ id, kind, payload, retry }) => send({ id, kind, payload, retry: retry + 1, ...fresh() }),
  };
}
