import type { Fate } from './disasters.ts';
import type { Ears } from './door.ts';
import type { Slot } from './herd.ts';
import type { Protocol } from './points.ts';
import { hearStatements, uuidsIn } from './wire.ts';

/** What the processes were seen doing with messages, from the wire to the database alone. */
export interface Watched {
  /** What a process had claimed and not ended, as far as is known. */
  heldBy(slot: Slot): readonly string[];
  /** The process is gone, and what it held is nobody's. */
  forget(slot: Slot): void;
  /** When a message was first seen to have ended after that moment; null when never. */
  endedAfter(key: string, moment: number): number | null;
  /** Ears for one connection of a process. */
  listen(slot: () => Slot, fate: () => Fate): Ears;
}

export function openWatch(protocol: Protocol): Watched {
  const held = new Map<number, Set<string>>();
  const ended = new Map<string, number[]>();
  const of = ({ nth }: Slot): Set<string> => held.get(nth) ?? held.set(nth, new Set()).get(nth)!;
  return {
    heldBy: (slot) => [...of(slot)],
    forget: (slot) => of(slot).clear(),
    endedAfter: (key, moment) => ended.get(key)?.find((at) => at >= moment) ?? null,
    listen: (slot, fate) =>
      hearStatements({
        asked(statement) {
          if (!protocol.ends(statement)) return 'pass';
          const [key = null] = uuidsIn(statement.values.join(' '));
          return fate().at('marking', slot(), key) === 'kill' ? 'keep' : 'pass';
        },
        answered(statement, uuids) {
          const asked = uuidsIn(statement.values.join(' '));
          const [key = null] = asked;
          if (protocol.claims(statement)) {
            for (const one of uuids) of(slot()).add(one);
            // Nothing was there to be claimed.
            if (uuids.length > 0 && fate().at('claimed', slot(), null) === 'kill') return 'keep';
          }
          if (protocol.begins(statement) && (key ?? uuids[0]) && fate().at('begun', slot(), key) === 'kill') return 'keep';
          if (!protocol.ends(statement)) return 'pass';
          for (const one of asked) {
            of(slot()).delete(one);
            ended.set(one, [...(ended.get(one) ?? []), performance.now()]);
          }
          return fate().at('marked', slot(), key) === 'kill' ? 'keep' : 'pass';
        },
      }),
  };
}
