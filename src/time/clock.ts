/** Where `now` comes from. Read once per event, at the edge, and passed inward as a value. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that is put right by another one. */
export interface Followed extends Clock {
  /** Asks the other clock for its time, and goes by it from now on. */
  follow(ask: () => Promise<Date>): Promise<void>;
}

/** Asking takes a moment; what differs by less than this is no difference. */
const trifle = 1_000;

/**
 * Replicas must agree on what time it is, and the one clock they share is the database's. A clock that was moved on
 * purpose stays moved by as much.
 */
export function followed(clock: Clock): Followed {
  let behind = 0;
  return {
    now: () => (Math.abs(behind) < trifle ? clock.now() : new Date(clock.now().getTime() + behind)),
    async follow(ask) {
      const asked = systemClock.now().getTime();
      const theirs = await ask();
      const answered = systemClock.now().getTime();
      const found = theirs.getTime() - (asked + answered) / 2;
      // By half of what the answer took this can be wrong: on a busy machine that is seconds.
      behind = Math.abs(found) > (answered - asked) / 2 ? found : 0;
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
