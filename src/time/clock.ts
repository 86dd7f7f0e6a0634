/** Where `now` comes from. Read once per event, at the edge, and passed inward as a value. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Milliseconds for measuring how long something took; says nothing about the time of day. */
export const stopwatch = (): number => performance.now();
