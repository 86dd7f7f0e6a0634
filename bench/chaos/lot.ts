/** Chance that comes out the same again for the same seed. */
export interface Lot {
  /** From 0 up to, and without, 1. */
  share(): number;
  /** A whole number from 0 up to, and without, `many`. */
  under(many: number): number;
  shuffled<T>(all: readonly T[]): T[];
}

/** mulberry32, by Tommy Ettinger: short, and good enough to spread faults. */
export function drawLots(seed: number): Lot {
  let state = seed | 0;
  const lot: Lot = {
    share() {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    },
    under: (many) => Math.floor(lot.share() * many),
    shuffled(all) {
      const rest = [...all];
      return all.map(() => rest.splice(lot.under(rest.length), 1)[0]!);
    },
  };
  return lot;
}

/** The one draw that belongs to these words: the same in every run, whatever came before it. */
export function drawFor(seed: number, ...words: readonly (string | number)[]): number {
  // FNV-1a.
  let hash = 0x811c9dc5;
  for (const letter of words.join(' ')) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return drawLots(seed ^ hash).share();
}
