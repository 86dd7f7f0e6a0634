import type { Origin } from './answer.ts';
import type { Deliverer, Delivery, DeliveryError, DeliveryKind } from './deliver.ts';
import type { JsonObject } from './json.ts';
import { eventsOf, scopesOf } from './manifest.ts';
import { eventPayload } from './payloads/base.ts';
import { scopeOfEvent } from './scopes.ts';
import type { World } from './world.ts';

/** What a person needs to act: the world, the way to the app, and links for its answers. */
export interface Stage {
  readonly world: World;
  readonly deliverer: Deliverer;
  /** How long somebody waits for a sign of an answer after the ack. */
  readonly patienceMs: number;
  /** A name for the next command, press or submission. */
  nextVia(): string;
  responseUrl(origin: Origin): string;
}

/**
 * An event on its way to the app, when the manifest subscribes to it (`message.im` for a message in a direct message)
 * and has its scope; undefined when Slack would not send it.
 */
export function eventFor(world: World, name: string, event: JsonObject): JsonObject | undefined {
  const scope = scopeOfEvent(name);
  const isHeard = eventsOf(world.manifest).includes(name) && (scope === null || scopesOf(world.manifest).includes(scope));
  return isHeard ? eventPayload(world, event) : undefined;
}

/** A delivery Slack itself turned down; it never reached the app. */
export const turnedDown = (kind: DeliveryKind, payload: JsonObject, error: DeliveryError, at: Date): Delivery => ({
  id: '',
  kind,
  payload,
  retry: 0,
  at,
  ack: undefined,
  error,
  status: undefined,
  lateAck: false,
  acked: false,
});
