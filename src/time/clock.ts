/** Where `now` comes from. Read once per event, at the edge, and passed inward as a value. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that is put right by another one. */
export interface Followed extends Clock {
  /** Goes by the other clock from now on, and asks it for its time unless it did just now. */
  follow(ask: () => Promise<Date>): Promise<void>;
}

/** Asking takes a moment; what differs by less than this is no difference. */
const trifle = 1_000;
/** What was heard is good for so long, unless this machine's clock is set anew meanwhile. */
const goodForMs = 10_000;

/**
 * Replicas must agree on what time it is, and the one clock they share is the database's. A clock that was moved on
 * purpose stays moved by as much.
 */
export function followed(clock: Clock): Followed {
  let behind = 0;
  /** By this machine's clock and by the stopwatch: as long as the two agree, nobody has set the clock. */
  let heard: { readonly clock: number; readonly stopwatch: number } | null = null;
  const isGood = (): boolean => {
    if (!heard) return false;
    const since = stopwatch() - heard.stopwatch;
    return since < goodForMs && Math.abs(systemClock.now().getTime() - heard.clock - since) < trifle;
  };
  return {
    now: () => (Math.abs(behind) < trifle ? clock.now() : new Date(clock.now().getTime() + behind)),
    async follow(ask) {
      if (isGood()) return;
      const asked = { clock: systemClock.now().getTime(), stopwatch: stopwatch() };
      const theirs = await ask();
      const answered = { clock: systemClock.now().getTime(), stopwatch: stopwatch() };
      const took = answered.stopwatch - asked.stopwatch;
      const found = theirs.getTime() - (answered.clock - took / 2);
      // By half of what the answer took this can be wrong: on a busy machine that is seconds.
      behind = Math.abs(found) > took / 2 ? found : 0;
      heard = took < trifle ? answered : null;
    },
  };
}

/** Milliseconds for measuring how long something took; says nothing about the time of day. */
export const stopwatch = (): number => performance.now();

let turn: number | null = null;

/**
 * Waits for a turn of the event loop and resolves with when it began, on the stopwatch. What is done in it, without waiting for
 * anything more, can tell by `turnBegan` whether the process was frozen meanwhile.
 */
export async function newTurn(): Promise<number> {
  await new Promise((resolve) => setImmediate(resolve));
  setImmediate(() => (turn = null));
  return (turn = stopwatch());
}

/**
 * When this turn of the event loop began, if it was waited for with `newTurn`; else now. Until the next turn of immediates, timers
 * and sockets count as part of it.
 */
export const turnBegan = (): number => turn ?? stopwatch();
