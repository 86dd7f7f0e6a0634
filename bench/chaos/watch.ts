import type { Fate } from './disasters.ts';
import type { Ears } from './door.ts';
import type { Slot } from './herd.ts';
import type { Protocol } from './points.ts';
import { hearStatements, uuidsIn } from './wire.ts';

/** What the processes were seen doing with messages, from the wire to the database alone. */
export interface Watched {
  /** What a process had claimed and not let go of, as far as is known. */
  heldBy(slot: Slot): readonly string[];
  /** The process is gone, and what it held is nobody's. */
  forget(slot: Slot): void;
  /** When anybody was first seen to claim a message after that moment; null when never. */
  claimedAfter(key: string, moment: number): number | null;
  /** Ears for one connection of a process. */
  listen(slot: () => Slot, fate: () => Pick<Fate, 'at'>): Ears;
}

export function openWatch(protocol: Protocol): Watched {
  const held = new Map<number, Set<string>>();
  const claims = new Map<string, number[]>();
  const of = ({ nth }: Slot): Set<string> => held.get(nth) ?? held.set(nth, new Set()).get(nth)!;

  function claimed(key: string, slot: Slot): void {
    for (const hands of held.values()) hands.delete(key);
    of(slot).add(key);
    claims.set(key, [...(claims.get(key) ?? []), performance.now()]);
  }
  return {
    heldBy: (slot) => [...of(slot)],
    forget: (slot) => of(slot).clear(),
    claimedAfter: (key, moment) => claims.get(key)?.find((at) => at >= moment) ?? null,
    listen(slot, fate) {
      // A mark in a transaction is made once that has been committed.
      let together = false;
      let marks: string | null = null;
      return hearStatements({
        asked(statement) {
          if (/^begin\b/i.test(statement.sql)) together = true;
          if (!protocol.ends(statement)) return 'pass';
          const [key = null] = uuidsIn(statement.values.join(' '));
          return fate().at('marking', slot(), key) === 'kill' ? 'keep' : 'pass';
        },
        answered(statement, uuids) {
          const asked = uuidsIn(statement.values.join(' '));
          const [key = null] = asked;
          if (protocol.claims(statement)) {
            for (const one of uuids) claimed(one, slot());
            // Nothing was there to be claimed.
            if (uuids.length > 0 && fate().at('claimed', slot(), null) === 'kill') return 'keep';
          }
          if (protocol.begins(statement) && (key ?? uuids[0]) && fate().at('begun', slot(), key) === 'kill') return 'keep';
          if (protocol.ends(statement)) marks = key ?? uuids[0] ?? null;
          if (protocol.letsGo(statement)) for (const one of asked) of(slot()).delete(one);
          const over = /^(?:commit|rollback)\b/i.exec(statement.sql);
          if (over) together = false;
          if (together || marks === null) return 'pass';
          const made = over?.[0].toLowerCase() === 'rollback' ? null : marks;
          marks = null;
          return made !== null && fate().at('marked', slot(), made) === 'kill' ? 'keep' : 'pass';
        },
      });
    },
  };
}
