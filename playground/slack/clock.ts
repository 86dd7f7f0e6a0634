/** Where the local Slack's `now` comes from. A demo passes its own and moves it. */
export interface Clock {
  now(): Date;
}

/** The time of this machine. Bolt checks request signatures against it, so signatures are always dated by it. */
export const machineClock: Clock = { now: () => new Date() };
