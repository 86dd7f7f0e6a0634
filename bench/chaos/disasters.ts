import type { Slot } from './herd.ts';
import { drawLots, type Lot } from './lot.ts';
import type { StormOptions } from './options.ts';
import { type Point, points } from './points.ts';
import type { Watched } from './watch.ts';

/** What happens to one process, once so many calls have reached Slack. */
export interface Disaster {
  readonly what: 'kill' | 'stop';
  readonly where: Point | 'any moment';
  readonly after: number;
}

/** A disaster that happened. */
export interface Struck extends Disaster {
  readonly at: number;
  readonly slot: number;
  /** The message in hand; null at any moment. */
  readonly key: string | null;
  /** Everything the process had claimed and not ended. */
  readonly held: readonly string[];
}

/** The same plan for the same seed: half at named points in turn, half at any moment, spread over most of the storm. */
export function planDisasters({ seed, kills, stops, nudges }: StormOptions): Disaster[] {
  const lot = drawLots(seed);
  const some = (what: 'kill' | 'stop', many: number) =>
    Array.from({ length: many }, (_, nth) => ({
      what,
      where: nth % 2 === 0 ? points[(nth / 2) % points.length]! : ('any moment' as const),
    }));
  const all = lot.shuffled([...some('kill', kills), ...some('stop', stops)]);
  return all.map((one, nth) => ({ ...one, after: Math.floor(nudges * (0.02 + (0.83 * (nth + lot.share())) / all.length)) }));
}

export interface Fate {
  readonly struck: readonly Struck[];
  /** Disasters still to come. */
  readonly left: number;
  /** One more call has reached Slack. */
  moveOn(): void;
  /** A process is at this point with this message; what happens to it, if anything does. */
  at(point: Point, slot: Slot, key: string | null): 'kill' | 'stop' | null;
}

/** Lets the plan come true: at a point, whoever comes there first; at any moment, whoever is up. */
export function openFate(
  plan: readonly Disaster[],
  slots: () => readonly Slot[],
  { lot, frozenMs, watched }: { lot: Lot; frozenMs: number; watched: Pick<Watched, 'heldBy' | 'forget'> },
): Fate {
  const coming = [...plan].sort((a, b) => a.after - b.after);
  const armed: Disaster[] = [];
  const struck: Struck[] = [];
  let moves = 0;
  let loose = 0;

  function strike(disaster: Disaster, slot: Slot, key: string | null): void {
    struck.push({ ...disaster, at: performance.now(), slot: slot.nth, key, held: watched.heldBy(slot) });
    if (disaster.what === 'stop') return slot.freeze(frozenMs);
    slot.kill();
    watched.forget(slot);
  }
  function soon(disaster: Disaster): void {
    setTimeout(() => {
      const awake = slots().filter((slot) => slot.awake);
      if (awake.length === 0) return soon(disaster);
      loose -= 1;
      strike(disaster, awake[lot.under(awake.length)]!, null);
    }, lot.under(150)).unref();
  }
  return {
    struck,
    get left() {
      return coming.length + armed.length + loose;
    },
    moveOn() {
      moves += 1;
      while (coming[0] && coming[0].after <= moves) {
        const next = coming.shift()!;
        if (next.where !== 'any moment') armed.push(next);
        else {
          loose += 1;
          soon(next);
        }
      }
    },
    at(point, slot, key) {
      if (armed.length === 0 || !slot.awake) return null;
      const nth = armed.findIndex(({ where }) => where === point);
      if (nth < 0) return null;
      const [disaster] = armed.splice(nth, 1);
      strike(disaster!, slot, key);
      return disaster!.what;
    },
  };
}
