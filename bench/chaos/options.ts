import { parseArgs } from 'node:util';
import { beatSeconds, defaultSending } from '../../src/domain/sending.ts';

/** How large a storm is, and how hard it blows. */
export interface StormOptions {
  readonly seed: number;
  readonly nudges: number;
  readonly workspaces: number;
  readonly replicas: number;
  /** kill -9, SIGSTOP for longer than a lease, and faults of the network. */
  readonly kills: number;
  readonly stops: number;
  readonly cuts: number;
  /** How many times as often as usual the local Slack fails: 0 is never. */
  readonly faults: number;
  /** Every span of time and the pace are that much quicker than in earnest. */
  readonly scale: number;
  /** The time in which everybody's turn comes, one after the other; 0 is all at once. */
  readonly overSeconds: number;
  /** A storm that takes longer has failed. */
  readonly limitSeconds: number;
}

export const usual: StormOptions = {
  seed: 1,
  nudges: 5_000,
  workspaces: 3,
  replicas: 3,
  kills: 100,
  stops: 30,
  cuts: 30,
  faults: 1,
  scale: 5,
  overSeconds: 0,
  limitSeconds: 900,
};

/** Reads `--seed 7 --nudges 500 …`. Throws on what it does not know. */
export function readStorm(args: readonly string[]): StormOptions {
  const names = Object.keys(usual);
  const { values } = parseArgs({ args: [...args], options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) });
  return { ...usual, ...wholeNumbers(values) };
}

/** Numbers by the names of their options. Throws on what is none. */
export function wholeNumbers(values: Readonly<Record<string, unknown>>): Record<string, number> {
  const given = Object.entries(values).map(([name, value]) => [name, Number(value)] as const);
  for (const [name, value] of given) if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} wants a whole number`);
  return Object.fromEntries(given);
}

/** What the app does in earnest, and the same scaled. */
export function scaled({ scale }: Pick<StormOptions, 'scale'>) {
  return {
    sending: {
      perMinute: defaultSending.perMinute * scale,
      leaseSeconds: defaultSending.leaseSeconds / scale,
      callSeconds: defaultSending.callSeconds / scale,
      lookAfterSeconds: defaultSending.lookAfterSeconds / scale,
      gatherSeconds: defaultSending.gatherSeconds / scale,
    },
    // As often as the clock looks for what may be said; it plans each minute, which costs nothing when nobody is due.
    beatMs: (beatSeconds * 1_000) / scale,
  };
}

/** Of all posts: a 429 with a second of Retry-After, a 500 before and one after Slack took it, and no answer to what it took. */
export const slackFaults = { limited: 0.03, before: 0.02, after: 0.02, unanswered: 0.03 } as const;

export const skewMs = 600_000;
