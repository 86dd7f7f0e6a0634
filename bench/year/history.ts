/**
 * What happened in a simulated year, in plain values: instants in milliseconds, days as `2026-03-29`, hours as `09:00`.
 * Nothing in here, and nothing that judges it, imports anything of the app.
 */
export interface History {
  readonly lives: readonly Life[];
  /** The nudges of the app's `deliveries` as they stood at the end. */
  readonly rows: readonly Row[];
  /** Every nudge that Slack showed, whatever the app was told. */
  readonly shown: readonly Shown[];
  /** When no process of the app ran. */
  readonly down: readonly Span[];
  /** When Slack took no messages, or not every one of them. */
  readonly mute: readonly Span[];
  readonly until: number;
}

/** From an instant up to, and without, another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A rep, and how they stood from when on, as far as the app could know. */
export interface Life {
  readonly rep: string;
  readonly standings: readonly Standing[];
  /** From when on there was something to say to them, or nothing. */
  readonly topics: readonly { readonly at: number; readonly any: boolean }[];
}

export interface Standing {
  /** The first is when they joined. */
  readonly at: number;
  readonly zone: string;
  readonly hour: string;
  /** Weekdays worked, 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly holidays: readonly string[];
  /** The first day on which they are not there; null for since it was said. */
  readonly awayFrom: string | null;
  /** The first day on which they are back. */
  readonly awayUntil: string | null;
  /** False while they want no nudges, or are no member. */
  readonly on: boolean;
}

export interface Row {
  readonly rep: string;
  readonly day: string;
  readonly state: string;
  readonly reason: string | null;
  /** When it ended; null while it has not. */
  readonly ended: number | null;
}

export interface Shown {
  readonly rep: string;
  /** The day it was meant for. */
  readonly day: string;
  readonly at: number;
}
